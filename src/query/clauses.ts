import type { Applying, Finding } from "../core/answer.ts";
import type { Link } from "../core/link.ts";
import type { Verdict } from "../core/verdict.ts";

/** How the clauses of an answer are looked up and put in order. */
export interface Citing {
  /** The links that end at a feature in hand. */
  readonly linksTo?: ((subject: string) => readonly Link[]) | undefined;
  /** How specific a clause is: village 0, township 1, zone 2 and so on; lower comes first. */
  readonly rank?: ((link: Link, finding: Finding) => number) | undefined;
}

const strength: readonly Verdict[] = ["certain", "possible", "none", "nodata"];

/**
 * The clauses that apply because of the findings, most specific first, then the surer, then in the order of the
 * findings and of the documents. A clause comes once, by its most specific tie. A tie by way of a stand-in, such as
 * the cell of a township, is `inferred`.
 */
export function applying(findings: readonly Finding[], { linksTo, rank = () => 0 }: Citing): Applying[] {
  if (!linksTo) return [];
  const ties = findings.flatMap((finding) =>
    linksTo(finding.subject).map((link) => ({ link, finding, rank: rank(link, finding) })),
  );
  const weight = ({ finding }: { finding: Finding }): number => strength.indexOf(finding.ruling.verdict);
  const seen = new Set<string>();
  return ties
    .sort((a, b) => a.rank - b.rank || weight(a) - weight(b))
    .filter(({ link }) => !seen.has(link.clause) && seen.add(link.clause))
    .map(({ link, finding }) => ({
      clause: link.clause,
      kind: finding.via.length > 0 && link.kind === "located" ? "inferred" : link.kind,
      feature: finding.feature,
      verdict: finding.ruling.verdict,
      start: link.start,
      end: link.end,
    }));
}
