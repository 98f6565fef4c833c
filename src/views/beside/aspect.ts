import type { Aspect } from "../../core/beside.ts";
import type { Index } from "../../core/index.ts";
import { inLanguage } from "../../core/naming.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";

/** What a side of a comparison shows, in words. */
export function sayAspect(of: Aspect, { view, language }: State, index: Index): string {
  const titleOf = (id: string | null): string => {
    const theme = index.catalogue.themes.find((t) => t.id === id);
    return theme ? inLanguage(theme.title, language) : say(language, "besideNow");
  };
  if (of.show === "now") return titleOf(view);
  if (of.show === "view") return titleOf(of.id);
  if (of.show === "before") return say(language, "besideBefore");
  const meta = index.catalogue.plans.find((p) => p.meta.id === of.id)?.meta;
  if (!meta) return of.id;
  return language === "zh" ? `《${meta.short.zh}》` : meta.short.en;
}
