import { inLanguage } from "../../core/naming.ts";
import type { Language } from "../../core/text.ts";
import type { Desk } from "../view.ts";

/** The layers whose features can be checked, and what they can be checked against. */
export function checkable(desk: Desk, language: Language) {
  const { layers } = desk.index.catalogue;
  const subjects = layers
    .filter((l) => l.kind === "project")
    .map((l) => [l.id, inLanguage(l.title, language)] as const);
  const lines = layers.flatMap((l): (readonly [string, string])[] =>
    l.kind === "control-line"
      ? l.categories.map((c) => [`${l.id}:${c.id}`, inLanguage(c.title, language)] as const)
      : ["scheme", "place", "corridor", "river"].includes(l.kind)
        ? [[l.id, inLanguage(l.title, language)] as const]
        : [],
  );
  return { subjects, lines };
}
