import type { Index } from "../core/index.ts";
import { inLanguage } from "../core/naming.ts";
import type { State } from "../store/state.ts";

/** The title of what a state shows: the atlas's own, and that of its view. */
export function titleOf({ view, language }: State, { catalogue }: Index): string {
  const theme = catalogue.themes.find(({ id }) => id === view);
  const title = catalogue.atlas.title[language];
  return theme ? `${title} · ${inLanguage(theme.title, language)}` : title;
}
