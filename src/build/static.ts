import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { sayMore } from "../words/more/say.ts";
import { readCommit } from "./commit.ts";
import { readMail } from "./feedback.ts";
import { makePages } from "./pages.ts";
import { type Geodata, paletteRules } from "./plugin.ts";

/** Style sheets of the pages, in their order; the first two and the last are theirs alone. */
const sheets = ["base", "text", "tables", "mine", "placard", "page"] as const;

/** The address of the site as SITE_URL gives it, with a slash at its end; throws where it is none. */
export function readSite(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(`SITE_URL: ${text} is no address of a site, such as https://example.org/atlas/`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** The list of all pages for those who look for them. */
export function writeSitemap(paths: readonly string[], site: string): string {
  const rows = ["", ...paths.filter((path) => path.endsWith(".html"))].map(
    (path) => `<url><loc>${encodeURI(site + path).replaceAll("&", "&amp;")}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("\n")}\n</urlset>\n`;
}

/**
 * The static pages as a Vite plugin beside `data`: a page for each place, project and section, their maps and styles,
 * and a sitemap where the environment variable SITE_URL says where the site will lie.
 */
export function staticPages(data: Geodata): Plugin {
  let root = "";
  let pages: ReadonlyMap<string, string> | undefined;
  const files = (): ReadonlyMap<string, string> => {
    if (pages) return pages;
    const site = readSite(process.env.SITE_URL);
    const mail = readMail(process.env.ATLAS_FEEDBACK);
    const made = makePages(
      data.api.catalogue(),
      site,
      mail === null ? null : { mail, commit: readCommit(root).hash },
    );
    const css = sheets.map((name) => readFileSync(join(root, `styles/${name}.css`), "utf8"));
    pages = new Map([
      ...made,
      ["page.css", [paletteRules(), ...css].join("\n")],
      ...(site ? [["sitemap.xml", writeSitemap([...made.keys()], site)] as const] : []),
    ]);
    return pages;
  };
  return {
    name: "static-pages",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml(html) {
      // Only a site has these pages beside it; the offline file is made without this plugin.
      const lists = [
        ["place", "pagePlaces"],
        ["project", "pageProjects"],
        ["plan", "pagePlans"],
      ] as const;
      const links = lists.map(([kind, word]) => `<a href="./${kind}/index.html">${sayMore("zh", word)}</a>`);
      return html.replace(/(?<=<p class="noscript">)[^<]*/, (told) => `${told} ${links.join(" · ")}`);
    },
    generateBundle() {
      for (const [fileName, source] of files()) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/((?:(?:en\/)?(?:place|project|plan|map)\/|page\.css)[^?#]*)/.exec(
          request.url ?? "",
        )?.[1];
        const file = name === undefined ? undefined : files().get(decodeURIComponent(name));
        if (file === undefined) return next();
        const kinds: Readonly<Record<string, string>> = {
          html: "text/html",
          css: "text/css",
          svg: "image/svg+xml",
        };
        response.setHeader(
          "Content-Type",
          `${kinds[name?.split(".").at(-1) ?? ""] ?? "text/plain"}; charset=utf-8`,
        );
        response.end(file);
      });
    },
  };
}
