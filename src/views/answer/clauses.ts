import { html, nothing, type TemplateResult } from "lit-html";
import type { Applying } from "../../core/answer.ts";
import { groupBy } from "../../core/group.ts";
import type { Language } from "../../core/text.ts";
import { say, type Word } from "../../words/say.ts";
import { showQuotation } from "../quotations.ts";
import type { Desk } from "../view.ts";

/** A specificity of clauses and how it is said. */
export interface Specific {
  readonly of: (clause: Applying) => string;
  readonly order: readonly (readonly [id: string, word: Word])[];
}

/** Quotations that are written out at once; a longer group is opened by the reader. */
const few = 6;

/** The clauses that apply, most specific first, in groups that can be counted; none is left out. */
export function showClauses(
  clauses: readonly Applying[],
  { of, order }: Specific,
  desk: Desk,
  language: Language,
): TemplateResult {
  const groups = groupBy(clauses, of);
  return html`<h3>${say(language, "applying")}<span class="count">${clauses.length}</span></h3>
    ${order.map(([id, word]) => {
      const own = groups.get(id) ?? [];
      if (own.length === 0) return nothing;
      return html`<details class="clauses" ?open=${own.length <= few}>
        <summary>${say(language, word)}<span class="count">${own.length}</span></summary>
        ${own.map((c) => showQuotation(c, desk, language))}
      </details>`;
    })}
    ${clauses.length === 0 ? html`<p>${say(language, "speaksNone")}</p>` : nothing}`;
}
