import type { Atlas } from "../core/catalogue.ts";
import type { Render } from "../views/view.ts";
import { say } from "../words/say.ts";
import type { Page } from "./page.ts";
import { dressPage } from "./theme.ts";

/** Names the page and its parts in the language of the state. */
export function dressFront(page: Page, atlas: Atlas): Render {
  // Followed as a link it would put its own name in the place of the state's address.
  page.skip.addEventListener("click", (event) => {
    event.preventDefault();
    page.text.focus();
  });
  return (state) => {
    const { language } = state;
    dressPage(state, atlas.title[language]);
    page.title.textContent = atlas.title[language];
    page.subtitle.textContent = atlas.subtitle[language];
    page.spread.dataset.page = state.page;
    page.skipMap.textContent = say(language, "skipMap");
    page.skip.textContent = say(language, "skip");
    page.map.setAttribute("aria-label", say(language, "map"));
    page.text.setAttribute("aria-label", say(language, "textLabel"));
    page.tabs.setAttribute("aria-label", say(language, "documents"));
  };
}
