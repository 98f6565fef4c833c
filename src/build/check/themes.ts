import type { Clause } from "../../core/clause.ts";
import type { Issue } from "../../core/issue.ts";
import type { LayerManifest } from "../../core/layer.ts";
import type { MapTheme } from "../../core/theme.ts";

/** Checks `themes.json`: ids, titles, layers that exist, ways of drawing that their layers have, quotations. */
export function checkThemes(
  themes: readonly MapTheme[],
  layers: readonly LayerManifest[],
  clauses: ReadonlyMap<string, Clause>,
): Issue[] {
  const seen = new Set<string>();
  return themes.flatMap((theme, i) => {
    const faults: string[] = [];
    if (typeof theme.id !== "string" || !/^[a-z0-9-]+$/.test(theme.id))
      faults.push("needs an id of small letters, digits and hyphens");
    if (seen.has(theme.id)) faults.push("has an id that another theme has");
    seen.add(theme.id);
    if (!theme.title?.zh || !theme.title.en) faults.push("`title` needs a text in zh and in en");
    const shown = Array.isArray(theme.layers) ? theme.layers : [];
    if (shown.length === 0) faults.push("`layers` is empty: list the layers that it shows");
    for (const id of shown)
      if (!layers.some((l) => l.id === id))
        faults.push(`shows the layer ${id}, which layers.json does not list`);
    for (const [id, variant] of Object.entries(theme.variants ?? {})) {
      const known = layers.find((l) => l.id === id)?.variants?.map((v) => v.id) ?? [];
      if (!known.includes(variant))
        faults.push(`draws ${id} as ${variant}: its layer.json has ${known.join(", ") || "no variants"}`);
    }
    const { clause = "", words = "" } = theme.caption ?? {};
    const text = clauses.get(clause)?.text;
    if (text === undefined) faults.push(`quotes the clause ${clause}, which no plan has`);
    else if (!words || !text.includes(words))
      faults.push(`quotes 「${words}」, which does not stand in ${clause}`);
    return faults.map((message) => ({
      severity: "error" as const,
      where: `themes.json › ${theme.id ?? i + 1}`,
      message,
    }));
  });
}
