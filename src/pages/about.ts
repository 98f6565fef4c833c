import type { Atlas } from "../core/catalogue.ts";
import { groupBy } from "../core/group.ts";
import type { Source } from "../core/layer.ts";
import type { Licensed } from "../core/licensed.ts";
import type { Bilingual } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";

/** What the page on the atlas itself is written from. */
export interface AboutInput {
  readonly atlas: Atlas;
  readonly sources: Readonly<Record<string, Source>>;
  readonly packages: readonly Licensed[];
  /** The atlas's own licence, whole. */
  readonly licence: string;
  readonly commit: string;
  readonly schema: number;
}

const both = ({ zh, en }: Bilingual): string =>
  zh === en ? escapeText(zh) : `${escapeText(zh)}<br /><span lang="en">${escapeText(en)}</span>`;
const word = (key: MoreWord, fill: Readonly<Record<string, string | number>> = {}): string =>
  both({ zh: sayMore("zh", key, fill), en: sayMore("en", key, fill) });
const head = (key: MoreWord): string =>
  `<h2>${escapeText(sayMore("zh", key))} <span lang="en">${escapeText(sayMore("en", key))}</span></h2>`;

/** Packages of one licence text, told once. */
function writePackages(packages: readonly Licensed[]): string {
  const alike = groupBy(packages, ({ licence, author, text }) => JSON.stringify([licence, author, text]));
  return [...alike.values()]
    .map((group) => {
      const names = group
        .map(({ name, version }) => `<b>${escapeText(name)}</b> ${escapeText(version)}`)
        .join(", ");
      const { licence, author, text } = group[0] as Licensed;
      const title = `${names} <small>${escapeText(licence ?? "—")} · ${author === null ? word("aboutAuthorless") : escapeText(author)}</small>`;
      const inside = text === null ? `<p>${word("aboutTextless")}</p>` : `<pre>${escapeText(text)}</pre>`;
      return `<details><summary>${title}</summary>${inside}</details>`;
    })
    .join("\n");
}

/** Writes what the atlas is made of and under which licences, in both languages, as the inner part of a page. */
export function writeAbout({ atlas, sources, packages, licence, commit, schema }: AboutInput): string {
  const listed = Object.values(sources)
    .map(({ title, licence: terms }) => `<dt>${both(title)}</dt><dd>${escapeText(terms)}</dd>`)
    .join("\n");
  const [direct, brought] = [true, false].map((own) => packages.filter((p) => p.direct === own));
  return `<h1>${escapeText(atlas.title.zh)} <span lang="en">${escapeText(atlas.title.en)}</span></h1>
<p>${both(atlas.description)}</p>
<p class="notice">${both(atlas.notice)}</p>
${head("aboutVersion")}
<dl><dt>${word("aboutCommit")}</dt><dd><code>${escapeText(commit)}</code></dd>
<dt>${word("aboutDate")}</dt><dd>${escapeText(atlas.date)}</dd>
<dt>${word("aboutSchema")}</dt><dd>${schema}</dd></dl>
${head("aboutData")}
<p>${word("aboutDataHelp")}</p>
<dl>${listed}</dl>
${head("aboutCode")}
<details><summary><b>${escapeText(atlas.title.en)}</b> <small>MIT</small></summary><pre>${escapeText(licence)}</pre></details>
${head("aboutPackages")}
<p>${word("aboutPackagesHelp")}</p>
${writePackages(direct ?? [])}
${head("aboutBrought")}
${writePackages(brought ?? [])}`;
}
