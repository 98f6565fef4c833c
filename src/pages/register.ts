import { groupBy } from "../core/group.ts";
import type { Project, Same } from "../core/project.ts";
import { escapeText } from "../sheet/svg.ts";
import { say, type Word } from "../words/say.ts";
import { writeMixed } from "./mixed.ts";
import type { QuotedInput } from "./quoted.ts";

/** A sum that the document itself prints for a group of its list. */
export interface PrintedSum {
  readonly group: string;
  readonly words: string;
  readonly clause: string;
}

const sectionOf = (clause: string): string => clause.slice(0, clause.lastIndexOf("/") + 1);

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
        const other = a.project === project.id ? b.clause : b.project === project.id ? a.clause : undefined;
        if (!other) return [];
        const title = say(language, sure === "certain" ? "sureCertain" : "sureLikely");
        return [
          `<br><small>${word("sameAs")} ${link(other, other)}（${escapeText(title)}：${writeMixed(evidence[language], language)}）</small>`,
        ];
      })
      .join("");
  const row = (p: Project): string => {
    const differs =
      p.amountStated !== null && Math.abs(p.amountStated - (p.investment ?? p.amountStated)) > 1;
    const stated = p.amountWords ? `<br><small lang="zh">「${escapeText(p.amountWords)}」</small>` : "";
    const amount = `${p.investment ?? ""}${stated}${differs ? `<br><small>${word("amountDiffers")}</small>` : ""}`;
    const where = say(language, p.place.class === "none" ? "unstated" : p.place.class);
    const words = p.place.words ? `<br><small lang="zh">「${escapeText(p.place.words)}」</small>` : "";
    return `<tr><th scope="row">${link(p.clause, p.name)}${twins(p)}</th><td>${amount}</td><td lang="zh">${escapeText(p.period ?? "")}</td><td lang="zh">${escapeText(p.units.join("、"))}</td><td>${escapeText(where)}${words}</td></tr>`;
  };
  const heads = (["projects", "amount", "period", "units", "place"] as const)
    .map((w) => `<th scope="col">${word(w)}</th>`)
    .join("");
  const sums = (own: readonly Project[], print: PrintedSum | undefined): string => {
    const stated = own.flatMap((p) => p.investment ?? []);
    if (stated.length === 0) return "";
    const sum = Math.round(stated.reduce((total, n) => total + n, 0) * 100) / 100;
    const told = print
      ? ` · ${word("printedSum", { sum: print.words })} ${link(print.clause, print.clause)}`
      : "";
    return `<p class="ours">${word("registerSum", { count: own.length, stated: stated.length, sum })}${told}</p>`;
  };
  let made = 0;
  const group = (name: string | null, list: string, own: readonly Project[]): string => {
    const title = escapeText(name ?? list);
    const print = printed.find((s) => s.group === name && own.some((p) => s.clause.startsWith(`${p.doc}/`)));
    made += 1;
    const id = `register-list-${made}`;
    return `<details class="list"><summary lang="zh" id="${id}">${title}<span class="page">${own.length}</span></summary>${sums(own, print)}<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table><thead><tr>${heads}</tr></thead><tbody>${own.map(row).join("")}</tbody></table></div></details>`;
  };
  const parts = [...groupBy(projects, (p) => p.doc)].map(([, inDoc]) => {
    const lists = [...groupBy(inDoc, (p) => p.list)].map(([list, inList]) => {
      const total = printed.find(
        (s) => s.group.startsWith("合计") && inList[0]?.clause.startsWith(sectionOf(s.clause)),
      );
      const groups = [...groupBy(inList, (p) => p.group ?? "")].map(([, own]) =>
        group(own[0]?.group ?? null, list, own),
      );
      return `<h4 lang="zh">${escapeText(list)}<span class="page">${inList.length}</span></h4>${sums(inList, total)}${groups.join("")}`;
    });
    return `<h3>${escapeText(input.plan(inDoc[0]?.clause ?? "")?.short[language] ?? "")}<span class="page">${inDoc.length}</span></h3>${lists.join("")}`;
  });
  return `<h2>${word("register")}<span class="page">${projects.length}</span></h2><p class="ours">${word("registerHelp")}</p>${parts.join("")}`;
}
