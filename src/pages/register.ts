import type { Project, Same } from "../core/project.ts";
import { escapeText } from "../sheet/svg.ts";
import { say, type Word } from "../words/say.ts";
import type { QuotedInput } from "./quoted.ts";

/** A sum that the document itself prints for a group of its list. */
export interface PrintedSum {
  readonly group: string;
  readonly words: string;
  readonly clause: string;
}

/** Writes the register: by document and list, each entry with amount, time, units, place and its twins elsewhere. */
export function writeRegister(
  projects: readonly Project[],
  same: readonly Same[],
  printed: readonly PrintedSum[],
  input: QuotedInput,
): string {
  const { language } = input;
  const word = (key: Word, fill = {}): string => escapeText(say(language, key, fill));
  const link = (id: string, text: string): string =>
    `<a href="#clause=${escapeText(id)}" data-pin="${escapeText(id)}" lang="zh">${escapeText(text)}</a>`;
  const twins = (project: Project): string =>
    same
      .flatMap(({ a, b, sure, evidence }) => {
        const other = a === project.clause ? b : b === project.clause ? a : undefined;
        if (!other) return [];
        const title = say(language, sure === "certain" ? "sureCertain" : "sureLikely");
        return [
          `<br><small>${word("sameAs")} ${link(other, other)}（${escapeText(title)}：${escapeText(evidence[language])}）</small>`,
        ];
      })
      .join("");
  const row = (p: Project): string => {
    const amount =
      p.investment === null
        ? ""
        : `${p.investment}${p.amountWords ? `<br><small lang="zh">「${escapeText(p.amountWords)}」</small>` : ""}`;
    const where = say(language, p.place.class === "none" ? "unstated" : p.place.class);
    const words = p.place.words ? `<br><small lang="zh">「${escapeText(p.place.words)}」</small>` : "";
    return `<tr><th scope="row">${link(p.clause, p.name)}${twins(p)}</th><td>${amount}</td><td lang="zh">${escapeText(p.period ?? "")}</td><td lang="zh">${escapeText(p.units.join("、"))}</td><td>${escapeText(where)}${words}</td></tr>`;
  };
  const heads = (["projects", "amount", "period", "units", "place"] as const)
    .map((w) => `<th scope="col">${word(w)}</th>`)
    .join("");
  const keys = [...new Set(projects.map((p) => `${p.doc}\t${p.list}\t${p.group ?? ""}`))];
  let doc = "";
  const parts = keys.map((key) => {
    const own = projects.filter((p) => `${p.doc}\t${p.list}\t${p.group ?? ""}` === key);
    const first = own[0];
    if (!first) return "";
    const stated = own.flatMap((p) => p.investment ?? []);
    const sum = Math.round(stated.reduce((total, n) => total + n, 0) * 100) / 100;
    const print = printed.find((s) => s.group === first.group && s.clause.startsWith(`${first.doc}/`));
    const sums = stated.length
      ? `<p class="ours">${word("registerSum", { count: own.length, stated: stated.length, sum })}${print ? ` · ${word("printedSum", { sum: print.words })} ${link(print.clause, print.clause)}` : ""}</p>`
      : "";
    const opening =
      doc === first.doc
        ? ""
        : `<h3>${escapeText(input.plan(first.clause)?.short[language] ?? first.doc)}</h3>`;
    doc = first.doc;
    const title = escapeText([first.list, first.group].filter(Boolean).join(" · "));
    return `${opening}<details class="list"><summary lang="zh">${title}<span class="page">${own.length}</span></summary>${sums}<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><thead><tr>${heads}</tr></thead><tbody>${own.map(row).join("")}</tbody></table></div></details>`;
  });
  return `<h2>${word("register")}<span class="page">${projects.length}</span></h2><p class="ours">${word("registerHelp")}</p>${parts.join("")}`;
}
