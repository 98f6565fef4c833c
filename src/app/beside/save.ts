import { writeCsv } from "../../core/csv.ts";
import type { Index } from "../../core/index.ts";
import { nameOf } from "../../core/naming.ts";
import type { Difference, Quotation } from "../../core/reading.ts";
import { type ContrastInput, contrastRows, writeContrast } from "../../pages/contrast.ts";
import { contrast, linksOn, quote } from "../../store/contrast.ts";
import { differing } from "../../store/differing.ts";
import type { State } from "../../store/state.ts";
import { sayAspect } from "../../views/beside/aspect.ts";
import type { Desk } from "../../views/view.ts";
import { saveFile } from "../save.ts";

/** Saves the comparison of a state as a file: Markdown with every citation, or a table. */
export function saveBeside(
  format: "md" | "csv",
  state: State,
  all: readonly Difference[],
  before: Index,
  { index }: Desk,
): void {
  const { beside, hand, language } = state;
  const made = contrast(state, index, before);
  if (!beside || !made) return;
  const feature = hand?.kind === "feature" ? index.features.get(hand.id) : undefined;
  const said = (side: "a" | "b"): readonly Quotation[] =>
    feature ? linksOn(beside[side], feature.subject, index).flatMap((l) => quote(l, index) ?? []) : [];
  const input: ContrastInput = {
    sides: { a: sayAspect(beside.a, state, index), b: sayAspect(beside.b, state, index) },
    contrast: made,
    held: feature ? { name: nameOf(feature.properties, language).text, a: said("a"), b: said("b") } : null,
    differences: differing(all, beside, index),
    link: location.href,
    language,
  };
  if (format === "md") saveFile("atlas-beside.md", "text/markdown", writeContrast(input, index));
  else saveFile("atlas-beside.csv", "text/csv", writeCsv(contrastRows(input, index)));
}
