import type { PositionClass } from "./accuracy.ts";
import type { FeatureProperties } from "./feature.ts";
import type { Bilingual, Language } from "./text.ts";

/** A bilingual wording in one language. */
export function inLanguage(text: Bilingual, language: Language): string {
  return text[language];
}

/** A feature's name in a language, and the language it is really in. */
export function nameOf(
  p: FeatureProperties,
  language: Language,
): { readonly text: string; readonly lang: Language } {
  return language === "en" && p.en ? { text: p.en, lang: "en" } : { text: p.name, lang: "zh" };
}

/** Position classes that have no point on the map. */
export const pointless: readonly PositionClass[] = ["vague", "several", "county", "outside", "none"];

/** What every label says behind the words of a shape that is made from the plan's words alone. */
export const schematicMark: Bilingual = { zh: "（示意）", en: " (schematic)" };
