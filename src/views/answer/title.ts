import { placeInPlan } from "../../core/citation.ts";
import { nameOf } from "../../core/naming.ts";
import type { Question, Site } from "../../core/question.ts";
import type { Language } from "../../core/text.ts";
import { say, sayMetres, type Word } from "../../words/say.ts";
import type { Desk } from "../view.ts";

/** Where a question is asked about, in words. */
export function saySite(of: Site, desk: Desk, language: Language): string {
  switch (of.site) {
    case "point": {
      const [lon, lat] = of.at;
      const bound = of.bound > 0 ? ` ± ${sayMetres(of.bound)}` : "";
      return `${lat.toFixed(5)}, ${lon.toFixed(5)}${bound}`;
    }
    case "circle":
      return say(language, "siteCircle", {
        centre: `${of.at[1].toFixed(4)}, ${of.at[0].toFixed(4)}`,
        radius: sayMetres(of.radius),
      });
    case "area":
      return say(language, "siteArea");
    case "line":
      return of.width > 0
        ? say(language, "siteLineWide", { width: sayMetres(of.width) })
        : say(language, "siteLine");
    case "feature": {
      const feature = desk.index.features.get(of.id);
      return feature ? nameOf(feature.properties, language).text : of.id;
    }
    case "clause": {
      const clause = desk.index.clauses.get(of.id);
      const plan = desk.index.planOf(of.id);
      return clause && plan ? `《${plan.meta.short.zh}》${placeInPlan(clause)}` : of.id;
    }
  }
}

const titles: Readonly<Record<Question["ask"], Word>> = {
  at: "askPoint",
  within: "askWithin",
  along: "askAlong",
  near: "askNear",
  check: "askCheck",
  compare: "askCompare",
  table: "askTable",
};

/** What is asked, in words. */
export function sayQuestion(question: Question, language: Language): string {
  const clause = question.ask === "within" && question.of.site === "clause";
  return say(language, clause ? "askClause" : titles[question.ask]);
}
