import type { Geometry } from "geojson";
import { addCorner } from "../core/aim.ts";
import type { Applying } from "../core/answer.ts";
import { askSite } from "../core/asking.ts";
import type { Index } from "../core/index.ts";
import { withCorner } from "../core/measure.ts";
import type { LonLat, Question, Site } from "../core/question.ts";
import { specificities, specificity } from "../query/rank.ts";
import { readQuestion, writeQuestion } from "../store/question.ts";
import type { Tool } from "../store/state.ts";
import type { AnswerInput } from "../views/answer/answer.ts";
import type { Desk } from "../views/view.ts";
import type { Word } from "../words/say.ts";
import { createAsker } from "./asker.ts";
import type { Loop } from "./loop.ts";
import type { Pointing } from "./painters.ts";
import { saveFile } from "./save.ts";

/** What the page asks with: by pointing, by drawing, and with the answer in hand. */
export interface Asking extends Pointing {
  readonly answer: AnswerInput;
  readonly put: (question: Question) => void;
}

const words: Readonly<Record<(typeof specificities)[number], Word>> = {
  site: "specSite",
  unit: "specUnit",
  zone: "specZone",
  county: "specCounty",
  city: "specCity",
  province: "specProvince",
};

/** Most corners of a drawn outline that are kept; a freehand line has hundreds. */
const corners = 120;

const thin = (points: readonly LonLat[]): readonly LonLat[] => {
  const step = Math.ceil(points.length / corners);
  return step <= 1 ? points : points.filter((_, i) => i % step === 0 || i === points.length - 1);
};

/** What was drawn as a site; undefined for a shape that is none. */
function siteOf(geometry: Geometry): Site | undefined {
  const line = (list: readonly (readonly number[])[]) =>
    list.map(([lon = 0, lat = 0]): LonLat => [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5]);
  if (geometry.type === "Polygon")
    return { site: "area", ring: thin(line((geometry.coordinates[0] ?? []).slice(0, -1))) };
  return geometry.type === "LineString"
    ? { site: "line", points: thin(line(geometry.coordinates)), width: 0 }
    : undefined;
}

/** Puts the question in hand to the worker, and hands its answers on. */
export function createAsking(index: Index, loop: Loop, desk: Desk): Asking {
  const asker = createAsker(index);
  const levels = new Map(index.catalogue.plans.map(({ meta }) => [meta.id, meta.level]));
  const put = (question: Question): void =>
    loop.dispatch({ do: "pick", hand: { kind: "question", id: writeQuestion(question) }, layers: [] });
  const ask = (id: string): void => {
    const question = readQuestion(id);
    if (!question) return;
    const last = loop.state().answering?.last ?? null;
    const hear = (progress: number | null, failed: string | null, next = last): void =>
      loop.dispatch({ do: "hear", answering: { question: id, progress, last: next, failed } });
    hear(0, null);
    asker.ask(question, {
      progress: (share) => hear(share, null),
      answered: (reply) => hear(null, null, { question: id, reply }),
      failed: (why) => hear(null, why),
    });
  };
  let asked = "";
  let known = index.catalogue;
  const follow = (): void => {
    const { hand } = loop.state();
    const id = hand?.kind === "question" ? hand.id : "";
    // What was put in, taken out or fetched since may change the answer.
    if (id === asked && known === index.catalogue) return;
    asked = id;
    known = index.catalogue;
    if (id) ask(id);
    else asker.cancel();
  };
  loop.subscribe((_, command) => {
    if (command.do !== "hear" && command.do !== "preview") follow();
  });
  queueMicrotask(follow);

  const shown = () => {
    const { answering, language } = loop.state();
    const last = answering?.last;
    const question = last && readQuestion(last.question);
    return last && question ? { reply: last.reply, question, language } : undefined;
  };
  /** Tells under the answer, which stays, why it could not be written out. */
  const untold = ({ message }: Error): void => {
    const { answering } = loop.state();
    if (answering) loop.dispatch({ do: "hear", answering: { ...answering, failed: message } });
  };
  /** The answer in hand with what writes it out; that is fetched when it is first wanted. */
  const told = async () => {
    const now = shown();
    if (!now) return undefined;
    const { tellAnswer } = await import("./told.ts");
    return { name: `atlas-${now.question.ask}`, ...tellAnswer(now, location.href, desk) };
  };
  return {
    put,
    point: (lon, lat) => {
      const at = [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5] as const;
      const { tool, measure, aim, feedback } = loop.state();
      if (tool === "measure" && measure) loop.dispatch({ do: "measure", measure: withCorner(measure, at) });
      else if (tool === "point" && feedback) loop.dispatch({ do: "feedback", feedback: { ...feedback, at } });
      else if (aim && tool !== "point") loop.dispatch({ do: "aim", corners: addCorner(aim, at) });
      else put({ ask: "at", of: { site: "point", at, bound: 0 } });
    },
    drawn: (geometry: Geometry, tool: Tool) => {
      const of = siteOf(geometry);
      if (!of) return;
      const { hand } = loop.state();
      const before = hand?.kind === "question" ? readQuestion(hand.id) : null;
      if (tool === "edit" && before && (before.ask === "within" || before.ask === "along"))
        put({ ...before, of });
      else put(askSite(of));
    },
    answer: {
      specific: {
        of: (clause: Applying) => {
          const layer = index.features.get(clause.feature)?.layer ?? "";
          return specificity(clause, { layer }, index.layers, levels);
        },
        order: specificities.map((id) => [id, words[id]] as const),
      },
      cancel: () => {
        asker.cancel();
        loop.dispatch({ do: "clear" });
      },
      again: () => ask(asked),
      copy: () => void told().then((as) => as && desk.copy(as.report()), untold),
      link: () => void desk.copy(location.href),
      save: (format) =>
        void told().then((as) => {
          if (!as) return;
          if (format === "md") saveFile(`${as.name}.md`, "text/markdown", as.report());
          else if (format === "geojson") saveFile(`${as.name}.geojson`, "application/geo+json", as.geojson());
          else saveFile(`${as.name}.csv`, "text/csv", as.csv());
        }, untold),
    },
  };
}
