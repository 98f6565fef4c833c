import type { CheckAnswer } from "./answer.ts";
import type { Index } from "./index.ts";
import type { Link } from "./link.ts";

/** What the plans say of the lines that something was checked against, each clause once. */
export function spokenOfLines({ lines }: CheckAnswer, { catalogue, linksTo }: Index): readonly Link[] {
  const meant = catalogue.features.filter(({ layer, properties: { category } }) =>
    lines.some((line) => line.layer === layer && (line.category ?? category) === category),
  );
  const links = [...new Set(meant.map(({ subject }) => subject))].flatMap((subject) => linksTo(subject));
  return [...new Map(links.toReversed().map((link) => [link.clause, link])).values()].toReversed();
}
