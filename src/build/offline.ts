import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type ResolvedConfig, type Rolldown } from "vite";
import type { Atlas, Offline } from "../core/catalogue.ts";
import { readCommit } from "./commit.ts";
import { inlinePage } from "./inline.ts";

/** The offline file, beside the page. */
const file = "atlas.html";
/** The list of the public data, which tells of it. */
const list = "data/index.json";

/** The list of the public data as it tells of an offline file; in the file itself no basemap can be fetched. */
export function tellOffline(listing: string, offline: Offline): string {
  const { basemaps, ...rest } = JSON.parse(listing) as Record<string, unknown>;
  return JSON.stringify({ ...rest, ...(offline.file && basemaps ? { basemaps } : {}), offline });
}

/** The day that the data gives itself. */
const dateOf = (listing: string): string => (JSON.parse(listing) as { readonly atlas: Atlas }).atlas.date;

function textOf({ fileName, ...made }: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (made.type === "chunk") return made.code;
  if (typeof made.source === "string") return made.source;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(made.source);
  } catch (cause) {
    throw new Error(`${fileName}: is no text and cannot be put into the page`, { cause });
  }
}

/** Builds the page anew with all its scripts in one and all its styles in one, and puts everything in. */
async function makePage(config: ResolvedConfig, data: Plugin, date: string): Promise<string> {
  const { target, assetsInlineLimit, chunkSizeWarningLimit } = config.build;
  const made = await build({
    configFile: false,
    root: config.root,
    base: "./",
    logLevel: "warn",
    plugins: [data],
    build: {
      target,
      assetsInlineLimit,
      chunkSizeWarningLimit: 4 * chunkSizeWarningLimit,
      assetsDir: "",
      cssCodeSplit: false,
      modulePreload: false,
      copyPublicDir: false,
      write: false,
      rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
    },
  });
  if (!("output" in made)) throw new Error(`${file}: the build made no page`);
  const files = new Map(made.output.map((one) => [one.fileName, textOf(one)]));
  const page = files.get("index.html") ?? "";
  files.delete("index.html");
  files.set(list, tellOffline(files.get(list) ?? "{}", { date }));
  const icon = join(config.publicDir, "icon.svg");
  if (existsSync(icon)) files.set("icon.svg", readFileSync(icon, "utf8"));
  return inlinePage(page, files);
}

/** Makes the offline file with the site, out of the same data, and tells of it in the list of the public data. */
export function offline(data: Plugin): Plugin {
  let config: ResolvedConfig;
  return {
    name: "offline",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const listing = bundle[list];
        if (listing?.type !== "asset") throw new Error(`${list}: the build did not make it`);
        // The day of the commit, not of the build: two builds of one commit are the same to the byte.
        const date = readCommit(config.root).date ?? dateOf(String(listing.source));
        const page = Buffer.from(await makePage(config, data, date));
        this.emitFile({ type: "asset", fileName: file, source: page });
        const told = { file, bytes: page.length, date };
        listing.source = tellOffline(String(listing.source), told);
      },
    },
  };
}
