import { join } from "node:path";
import type { Plugin } from "vite";
import { palette } from "../../styles/palette.ts";
import type { Catalogue, Studies } from "../core/catalogue.ts";
import { makeAbout } from "./about.ts";
import { makeBands } from "./bands.ts";
import { makeCatalogue } from "./catalogue.ts";
import { readCommit } from "./commit.ts";
import { emitData } from "./emit.ts";
import { readMail } from "./feedback.ts";
import { writeBody } from "./front.ts";
import { admitBasemaps, withoutPolicy } from "./policy.ts";

/** The colours of every theme as CSS; paper has those of the light one. */
export function paletteRules(): string {
  const rules = (theme: keyof typeof palette): string =>
    Object.entries(palette[theme])
      .map(([key, value]) => `--${key}:${value}`)
      .join(";");
  return `:root{color-scheme:light;${rules("light")}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${rules("dark")}}}
@media screen{:root[data-theme=dark]{color-scheme:dark;${rules("dark")}}
:root[data-theme=projector]{color-scheme:light;${rules("projector")}}}`;
}

/** The pipeline, which also hands the catalogue to plugins beside it. */
export type Geodata = Plugin & { readonly api: { readonly catalogue: () => Catalogue & Studies } };

/**
 * The pipeline as a Vite plugin: reads and checks `geodata/` (a DataError stops `dev` and `build` with every
 * issue), writes the first view into `index.html`, the public data under `data/` and the about page; in `dev` a change of
 * `geodata/` reloads the page. Adds the colours of `styles/palette.ts` to the CSS file that asks for `@palette`.
 * The list of basemaps that the environment variable ATLAS_BASEMAPS names is let into data and policy.
 */
export function geodata(): Geodata {
  let root = "";
  let home = "";
  let catalogue: (Catalogue & Studies) | undefined;
  let emitted: ReturnType<typeof emitData> | undefined;
  const get = (): Catalogue & Studies => {
    catalogue ??= makeCatalogue(root, process.env.ATLAS_BASEMAPS);
    return catalogue;
  };
  const files = (): ReturnType<typeof emitData> => {
    if (!emitted) {
      const { features, layers, atlas } = get();
      const { hash } = readCommit(home);
      const mail = readMail(process.env.ATLAS_FEEDBACK);
      const data = emitData(get(), makeBands(features, layers, atlas.bounds), hash, mail);
      emitted = new Map([
        ...[...data].map(([name, text]) => [`data/${name}`, text] as const),
        ...makeAbout(home, get(), hash, paletteRules()),
      ]);
    }
    return emitted;
  };
  return {
    name: "geodata",
    api: { catalogue: get },
    enforce: "pre",
    configResolved(config) {
      home = config.root;
      root = join(home, "geodata");
    },
    buildStart() {
      readMail(process.env.ATLAS_FEEDBACK);
      get();
    },
    transform(code, id) {
      return id.endsWith(".css") && code.includes("@palette")
        ? { code: `${code}${paletteRules()}`, map: null }
        : null;
    },
    transformIndexHtml: {
      order: "pre",
      handler(html, { server }) {
        const { atlas } = get();
        const page = server ? withoutPolicy(html) : admitBasemaps(html, get().basemaps);
        return page
          .replaceAll("{title}", atlas.title.zh)
          .replaceAll("{description}", atlas.description.zh)
          .replace("<!--body-->", () => writeBody(get()));
      },
    },
    generateBundle() {
      for (const [fileName, source] of files()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on("all", (_event, path) => {
        if (!path.startsWith(root)) return;
        catalogue = undefined;
        emitted = undefined;
        try {
          get();
          server.ws.send({ type: "full-reload" });
        } catch (error) {
          const { message, stack = "" } = error as Error;
          server.config.logger.error(message);
          server.ws.send({ type: "error", err: { message, stack } });
        }
      });
      server.middlewares.use((request, response, next) => {
        const name = request.url?.match(/\/((?:data\/|about\.)[^?#]+)/)?.[1];
        const file = name && files().get(name);
        if (!file) return next();
        const types = { csv: "text/csv", txt: "text/plain", html: "text/html", css: "text/css" };
        const type = Object.entries(types).find(([ending]) => name.endsWith(ending))?.[1];
        response.setHeader("Content-Type", type ?? "application/json");
        response.end(file);
      });
    },
  };
}
