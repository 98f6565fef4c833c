import { inLanguage } from "../../core/naming.ts";
import { ownKind } from "../../core/own.ts";
import type { Language } from "../../core/text.ts";
import type { Desk } from "../view.ts";

/** Features of a layer of one's own up to which each is checked: every one becomes a row. */
export const most = 2000;

/** The layers whose features can be checked, and what they can be checked against. */
export function checkable(desk: Desk, language: Language) {
  const { layers } = desk.index.catalogue;
  const subjects = layers
    .filter((l) => l.kind === "project" || (l.kind === ownKind && (l.size ?? 0) <= most))
    .map((l) => [l.id, inLanguage(l.title, language)] as const);
  const lines = layers.flatMap((l): (readonly [string, string])[] =>
    l.kind === "control-line"
      ? l.categories.map((c) => [`${l.id}:${c.id}`, inLanguage(c.title, language)] as const)
      : ["scheme", "place", "corridor", "river", ownKind].includes(l.kind)
        ? [[l.id, inLanguage(l.title, language)] as const]
        : [],
  );
  return { subjects, lines };
}
