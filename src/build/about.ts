import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../core/catalogue.ts";
import { writeAbout } from "../pages/about.ts";
import { escapeText } from "../sheet/svg.ts";
import { sayMore } from "../words/more/say.ts";
import { schema } from "./emit.ts";
import { readPackages } from "./packages.ts";

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The page on the atlas itself with its style sheet, by their path in the site; `colours` are those of the themes. */
export function makeAbout(
  root: string,
  { atlas, sources }: Pick<Catalogue, "atlas" | "sources">,
  commit: string,
  colours: string,
): ReadonlyMap<string, string> {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const inner = writeAbout({
    atlas,
    sources,
    packages: readPackages(root),
    licence: read("LICENSE").trim(),
    commit,
    schema,
  });
  const [zh, en] = (["zh", "en"] as const).map((language) => escapeText(sayMore(language, "aboutTitle")));
  const page = `<!doctype html>
<html lang="zh-CN" class="about-page">
<head>
<meta charset="utf-8" />
<title>${zh} ${en} · ${escapeText(atlas.title.zh)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<link rel="icon" href="./icon.svg" />
<link rel="stylesheet" href="./about.css" />
</head>
<body>
<main class="about">
<p class="back"><a href="./">← ${escapeText(atlas.title.zh)}</a></p>
${inner}
</main>
</body>
</html>
`;
  return new Map([
    ["about.html", page],
    ["about.css", `${read("styles/about.css")}${colours}`],
  ]);
}
