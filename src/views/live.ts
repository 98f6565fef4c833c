import type { Hand, State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** Tells a screen reader what was taken in hand or put down. */
export function createLive(
  root: HTMLElement,
  nameOf: (entry: string, language: State["language"]) => string,
  { index }: Desk,
): Render {
  let last: Hand | null = null;
  return ({ hand, language }: State) => {
    if (hand === last) return;
    last = hand;
    if (!hand) root.textContent = say(language, "put");
    else if (hand.kind === "entry")
      root.textContent = say(language, "picked", { name: nameOf(hand.id, language) });
    else if (hand.kind === "question") return;
    else if (hand.kind === "clause") root.textContent = say(language, "picked", { name: hand.id });
    else {
      const p = index.features.get(hand.id)?.properties;
      const name = language === "en" ? (p?.en ?? p?.name ?? hand.id) : (p?.name ?? hand.id);
      root.textContent = say(language, "picking", { name, count: index.linksTo(hand.id).length });
    }
  };
}
