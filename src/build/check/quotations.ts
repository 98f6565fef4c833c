import type { Clause } from "../../core/clause.ts";
import type { CatalogueFeature } from "../../core/feature.ts";
import type { Issue } from "../../core/issue.ts";
import type { Link } from "../../core/link.ts";

interface Role {
  readonly words: string;
  readonly clause: string;
}

/** Checks that what features quote stands letter by letter in the clause they name, and that links have two ends. */
export function checkQuotations(
  features: readonly CatalogueFeature[],
  clauses: ReadonlyMap<string, Clause>,
  links: readonly Link[],
): Issue[] {
  const issues: Issue[] = [];
  const error = (where: string, message: string) => issues.push({ severity: "error", where, message });
  const quote = (where: string, id: string, words: string): void => {
    const clause = clauses.get(id);
    if (!clause) error(where, `names the clause ${id}, which no plan has`);
    else if (!clause.text.includes(words)) error(where, `quotes 「${words}」, which does not stand in ${id}`);
  };
  for (const { id, properties: p } of features) {
    const role = p.role as Role | undefined;
    if (role) quote(id, role.clause, role.words);
    for (const { clause, words } of p.says ?? []) quote(id, clause, words);
    if (typeof p.clause === "string") quote(id, p.clause, typeof p.words === "string" ? p.words : p.name);
  }
  const ids = new Set(features.map((f) => f.id));
  for (const link of links) {
    const text = clauses.get(link.clause)?.text;
    if (text === undefined)
      error(`link ${link.clause} → ${link.feature}`, "starts at a clause that no plan has");
    else if (!(link.start >= 0 && link.start < link.end && link.end <= text.length))
      error(`link ${link.clause} → ${link.feature}`, "has offsets outside the clause");
    if (!ids.has(link.feature))
      error(`link ${link.clause} → ${link.feature}`, "ends at a feature that no layer has");
  }
  return issues;
}
