import { patterns } from "../../core/figures.ts";
import type { Issue } from "../../core/issue.ts";

type Loose = Readonly<Record<string, unknown>>;

const isBilingual = (value: unknown): boolean =>
  ["zh", "en"].every((key) => typeof (value as Loose)?.[key] === "string" && (value as Loose)[key] !== "");

/** Checks `layer.json`: titles in both languages, a known kind, completeness, rights, categories in the palette. */
export function checkManifest(
  where: string,
  data: unknown,
  kinds: ReadonlySet<string>,
  colours: ReadonlySet<string>,
): Issue[] {
  const m = data as Loose;
  const faults: string[] = [];
  for (const key of ["title", "about", "completenessNote"])
    if (!isBilingual(m[key])) faults.push(`\`${key}\` needs a text in zh and in en`);
  if (!kinds.has(String(m.kind))) faults.push(`has the kind ${m.kind}: one of ${[...kinds].join(", ")}`);
  if (!["complete", "partial", "none"].includes(String(m.completeness)))
    faults.push(`has the completeness ${m.completeness}: one of complete, partial, none`);
  if (typeof m.visible !== "boolean") faults.push("`visible` must be true or false");
  const rights = m.rights as Loose | undefined;
  if (typeof rights?.licence !== "string" || typeof rights?.download !== "boolean")
    faults.push("`rights` needs a licence (SPDX names or `unclear`) and download true or false");
  if (rights?.licence === "unclear" && rights.download)
    faults.push("offers a download although its licence is unclear: set download to false");
  const categories = Array.isArray(m.categories) ? (m.categories as Loose[]) : [];
  if (categories.length === 0) faults.push("`categories` is empty: list at least one");
  for (const c of categories) {
    if (!isBilingual(c.title)) faults.push(`category ${c.id} needs a title in zh and in en`);
    if (c.pattern !== undefined && !Object.hasOwn(patterns, String(c.pattern)))
      faults.push(
        `category ${c.id} has the pattern ${c.pattern}: one of ${Object.keys(patterns).join(", ")}`,
      );
    if (
      m.kind === "pattern" &&
      c.pattern !== undefined &&
      c.pattern !== "ridge" &&
      !colours.has(`${c.colour}-ink`)
    )
      faults.push(
        `category ${c.id} needs the colour ${c.colour}-ink for its texture, which the palette lacks`,
      );
    if (!colours.has(String(c.colour)))
      faults.push(`category ${c.id} has the colour ${c.colour}, which the palette lacks`);
  }
  return faults.map((message) => ({ severity: "error", where, message }));
}
