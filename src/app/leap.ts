import type { Render } from "../views/view.ts";
import { sayMore } from "../words/more/say.ts";

/** A way for the keyboard past everything to the card, behind those to the map and the text, while something is in hand. */
export function createLeap(card: HTMLElement, skip: HTMLElement): Render {
  const link = document.createElement("a");
  link.className = "skip";
  link.href = "#card";
  link.addEventListener("click", (event) => {
    event.preventDefault();
    card.querySelector<HTMLElement>("h2")?.focus();
  });
  skip.after(link);
  return ({ hand, language }) => {
    link.hidden = hand === null;
    link.textContent = sayMore(language, "skipCard");
  };
}
