import type { Comparison, Difference, DifferenceKind } from "../core/reading.ts";
import { escapeText } from "../sheet/svg.ts";
import { say, type Word } from "../words/say.ts";
import { writeMixed } from "./mixed.ts";
import { type QuotedInput, writeQuoted } from "./quoted.ts";

const order: readonly (readonly [DifferenceKind, Word])[] = [
  ["conflict", "kindConflict"],
  ["revision", "kindRevision"],
  ["period", "kindPeriod"],
  ["definition", "kindDefinition"],
  ["name", "kindName"],
];

/** Writes where the documents differ: both quotations side by side, by kind, and below the list of all comparisons. */
export function writeDifferences(
  differences: readonly Difference[],
  compared: readonly Comparison[],
  input: QuotedInput,
): string {
  const { language } = input;
  const word = (key: Word, fill = {}): string => escapeText(say(language, key, fill));
  const one = (d: Difference): string =>
    `<section class="difference" id="${escapeText(d.id)}"><h4>${writeMixed(d.subject[language], language)}</h4><p class="ours">${writeMixed(d.note[language], language)}</p><div class="sides">${d.sides
      .map((side) =>
        writeQuoted(side, input, `<p class="says">${writeMixed(side.says[language], language)}</p>`),
      )
      .join("")}</div></section>`;
  const groups = order
    .map(([kind, title]) => {
      const own = differences.filter((d) => d.kind === kind);
      return own.length
        ? `<h3>${word(title)}<span class="page">${own.length}</span></h3>${own.map(one).join("")}`
        : "";
    })
    .join("");
  const outcomes = {
    same: "outcomeSame",
    differs: "outcomeDiffers",
    "not comparable": "outcomeNot",
  } as const;
  const rows = compared
    .map(
      (c) =>
        `<tr><td>${writeMixed(c.what[language], language)}</td><td>${escapeText(c.docs.join("、"))}</td><td>${word(outcomes[c.outcome])}</td></tr>`,
    )
    .join("");
  return `<h2>${word("differences")}</h2><p class="ours">${word("differencesHelp")}</p>${groups}<h3>${word("compared")}<span class="page">${compared.length}</span></h3><div class="scroll" tabindex="0" role="group" aria-label="${word("compared")}"><table><thead><tr><th scope="col">${word("comparedWhat")}</th><th scope="col">${word("documents")}</th><th scope="col">${word("outcome")}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
