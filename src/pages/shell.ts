import type { Atlas } from "../core/catalogue.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";

/** What a page that stands alone is written from. */
export interface ShellInput {
  readonly atlas: Atlas;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Path of the page below the site, such as `place/x.html`. */
  readonly path: string;
  /** Path of the same page in the other language. */
  readonly other: string;
  /** Address of the site, with a slash at its end; null where it is not known. */
  readonly site: string | null;
  /** The state of the atlas that opens from here, as after `#`, without its language. */
  readonly opens: string;
  /** What the page is about, for machines. */
  readonly data: object;
  /** The pages above it: title and path, and the language of the title where it is not the page's. */
  readonly crumbs: readonly (readonly [title: string, path: string, lang?: "zh"])[];
  readonly body: string;
  /** The address of a letter about the page; null where no address for mail is set. */
  readonly letter: string | null;
}

/**
 * Nothing runs on the page, and nothing but its own styles and icon is fetched. Who audits it reads the robots.txt of its
 * site from inside of it, hence `connect-src`.
 */
const policy =
  "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const listed = { place: "pagePlaces", project: "pageProjects", plan: "pagePlans" } as const;

/** A state of the atlas, as after `#`, in a language. */
export function inLanguage(language: Language, opens: string): string {
  return language === "en" ? `lang=en&${opens}` : opens;
}

/** The way from a page up to the site. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** Writes a page that stands alone, readable without scripts. */
export function writeShell(input: ShellInput): string {
  const { atlas, title, description, language, path, other, site, opens, data, crumbs, body, letter } = input;
  const root = rootFrom(path);
  const word = (key: MoreWord): string => escapeText(sayMore(language, key));
  const link = (to: string): string => escapeText(root + to);
  const home = language === "en" ? "index.html#lang=en" : "index.html";
  const trail = [[atlas.title[language], home] as ShellInput["crumbs"][number], ...crumbs]
    .map(
      ([name, to, lang]) =>
        `<a href="${link(to)}"${lang && lang !== language ? ` lang="${lang}"` : ""}>${escapeText(name)}</a>`,
    )
    .join('<span aria-hidden="true"> › </span>');
  const [own, others] = language === "zh" ? ["zh-CN", "en"] : ["en", "zh-CN"];
  const alternate = `<a href="${link(other)}" lang="${others}" hreflang="${others}">${language === "zh" ? "English" : "中文"}</a>`;
  const known = site
    ? `<link rel="canonical" href="${escapeText(site + path)}">${[
        [own, path],
        [others, other],
      ]
        .map(([lang, to]) => `<link rel="alternate" hreflang="${lang}" href="${escapeText(site + to)}">`)
        .join("")}`
    : "";
  const lists = (["place", "project", "plan"] as const)
    .map(
      (kind) =>
        `<a href="${link(`${language === "en" ? "en/" : ""}${kind}/index.html`)}">${word(listed[kind])}</a>`,
    )
    .join(" · ");
  const mail = letter ? ` · <a href="${escapeText(letter)}">${word("feedbackPageMail")}</a>` : "";
  const report = `<a href="${root}index.html#${escapeText(inLanguage(language, `${opens}&feedback=other`))}">${word("feedbackPage")}</a>${mail}`;
  // What ends a script would end this block as well.
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<title>${escapeText(title)} · ${escapeText(atlas.title[language])}</title>
<meta name="description" content="${escapeText(description)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="${root}icon.svg">
<link rel="stylesheet" href="${root}page.css">${known}
<script type="application/ld+json">${json}</script>
</head>
<body>
<a class="skip" href="#text">${escapeText(say(language, "skip"))}</a>
<header class="top"><div class="stripe" aria-hidden="true"></div><nav aria-label="${word("pageCrumbs")}">${trail}</nav><p class="doors"><a class="button" href="${root}index.html#${escapeText(inLanguage(language, opens))}">${word("localOpen")}</a>${alternate}</p></header>
<main id="text" class="passage" tabindex="-1">
${body}
</main>
<footer><p>${escapeText(atlas.notice[language])} · ${escapeText(atlas.mapReview[language])}</p><p>${escapeText(atlas.reference[language])} · ${escapeText(atlas.date)}</p><p>${lists}</p><p>${report}</p></footer>
</body>
</html>
`;
}
