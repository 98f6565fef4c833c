import { ownColours } from "../core/own.ts";
import type { MapTheme } from "../core/theme.ts";
import { whole } from "../core/whole.ts";
import { readBeside, writeBeside } from "./beside.ts";
import { readCamera, writeCamera } from "./camera.ts";
import { readChart, writeChart } from "./chart.ts";
import { readFeedback, writeFeedback } from "./feedback.ts";
import { readLooks, writeLooks } from "./looks.ts";
import { readMeasure, writeMeasure } from "./measure.ts";
import type { Hand, State } from "./state.ts";
import { readTable, writeTable } from "./tabulation.ts";
import { readTelling, writeTelling } from "./telling.ts";

/** Characters of a search that an address may carry. */
const longest = 200;

const handKeys = { feature: "pick", clause: "clause", entry: "entry", question: "ask" } as const;

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/**
 * Writes a state as the part of an address after `#`; what equals the opening state is left out.
 * `pick` holds a feature, `clause` a clause, `entry` an entry of the legend, `read` the text's position, `view` a
 * ready view, `ask` a spatial question, `layers`, `as` ways of drawing (`<layer>:<way>`), `map` zoom/lat/lon,
 * `look` and `order` how layers look and are stacked, `base` a basemap,
 * `story` a step of a story, `table` a table, `beside` a comparison, `chart` a chart, `measure` what is measured, `feedback` what is about to be reported, `q` what is searched with
 * `docs`, `about` (theme), `at` (place) and `hits=open`, `lang`, `theme`.
 */
export function writeAddress(
  state: State,
  opening: State,
  views: readonly Pick<MapTheme, "id" | "layers" | "variants">[] = [],
): string {
  const view = views.find(({ id }) => id === state.view);
  const base = view ? { shown: view.layers, variants: view.variants ?? {} } : opening;
  const parts: (readonly [string, string])[] = [];
  if (state.hand) parts.push([handKeys[state.hand.kind], state.hand.id]);
  const implied = state.hand?.kind === "clause" ? state.hand.id : opening.reading;
  if (state.reading !== implied) parts.push(["read", state.reading]);
  const { search } = state;
  if (search?.words) {
    parts.push(["q", search.words]);
    if (search.docs.length > 0) parts.push(["docs", search.docs.join(",")]);
    if (search.theme) parts.push(["about", search.theme]);
    if (search.place) parts.push(["at", search.place]);
    if (search.open) parts.push(["hits", "open"]);
  }
  if (state.telling) parts.push(["story", writeTelling(state.telling)]);
  if (state.table) parts.push(["table", writeTable(state.table)]);
  if (state.beside) parts.push(["beside", writeBeside(state.beside)]);
  if (state.measure) parts.push(["measure", writeMeasure(state.measure)]);
  if (state.chart) parts.push(["chart", writeChart(state.chart)]);
  if (state.feedback) parts.push(["feedback", writeFeedback(state.feedback)]);
  if (view) parts.push(["view", view.id]);
  if (!sameSet(state.shown, base.shown)) parts.push(["layers", state.shown.join(",")]);
  if (!sameWays(state.variants, base.variants)) parts.push(["as", writeWays(state.variants)]);
  if (Object.keys(state.looks).length > 0) parts.push(["look", writeLooks(state.looks)]);
  if (state.order.length > 0) parts.push(["order", state.order.join(",")]);
  if (state.lifted.length > 0) parts.push(["lifted", state.lifted.join(",")]);
  if (state.camera) parts.push(["map", writeCamera(state.camera)]);
  if (state.basemap) parts.push(["base", state.basemap]);
  if (state.language !== "zh") parts.push(["lang", state.language]);
  if (state.theme !== "auto") parts.push(["theme", state.theme]);
  if (state.page !== "map") parts.push(["page", state.page]);
  return parts
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(whole(value)).replace(/%2F/g, "/").replace(/%2C/g, ",").replace(/%3A/g, ":")}`,
    )
    .join("&");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readParts(hash: string): ReadonlyMap<string, string> {
  return new Map(
    hash
      .replace(/^#/, "")
      .split("&")
      .flatMap((part) => {
        const cut = part.indexOf("=");
        return cut > 0 ? [[part.slice(0, cut), decode(part.slice(cut + 1))] as const] : [];
      }),
  );
}

type Ways = State["variants"];

const writeWays = (ways: Ways): string =>
  Object.entries(ways)
    .map(([layer, way]) => `${layer}:${way}`)
    .join(",");

const sameWays = (a: Ways, b: Ways): boolean => sameSet(writeWays(a).split(","), writeWays(b).split(","));

/** Ways of drawing; unknown ones are left out. Null where the address says nothing of them. */
function readWays(text: string | undefined, known: Known): Ways | null {
  if (text === undefined) return null;
  const ways = text.split(",").map((part): [string, string] => {
    const [layer = "", way = ""] = part.split(":");
    return [layer, way];
  });
  return Object.fromEntries(ways.filter(([layer, way]) => known.hasWay(layer, way)));
}

/** What an address may name; anything else in it is ignored. */
export interface Known {
  readonly hasFeature: (id: string) => boolean;
  readonly hasClause: (id: string) => boolean;
  readonly hasText: (id: string) => boolean;
  readonly layers: readonly string[];
  readonly docs: readonly string[];
  readonly themes: readonly string[];
  readonly hasEntry: (id: string) => boolean;
  /** Whether a text is a question about what there is. */
  readonly hasQuestion: (text: string) => boolean;
  readonly views: readonly Pick<MapTheme, "id" | "layers" | "variants">[];
  readonly basemaps: readonly string[];
  /** Whether a layer can be drawn in a way. */
  readonly hasWay: (layer: string, variant: string) => boolean;
}

/** Reads a state from the part of an address after `#`; forged or outdated parts fall back to the opening state. */
export function readAddress(hash: string, opening: State, known: Known): State {
  const query = readParts(hash);
  const feature = query.get("pick");
  const clause = query.get("clause");
  const entry = query.get("entry");
  const ask = query.get("ask");
  let hand: Hand | null = null;
  if (feature !== undefined && known.hasFeature(feature)) hand = { kind: "feature", id: feature };
  else if (clause !== undefined && known.hasClause(clause)) hand = { kind: "clause", id: clause };
  else if (ask !== undefined && known.hasQuestion(ask)) hand = { kind: "question", id: ask };
  else if (entry !== undefined && known.hasEntry(entry)) hand = { kind: "entry", id: entry };
  const read = query.get("read");
  const list = (key: string): string[] | null =>
    query
      .get(key)
      ?.split(",")
      .filter((id, i, all) => known.layers.includes(id) && all.indexOf(id) === i) ?? null;
  const named = list("layers");
  const view = known.views.find(({ id }) => id === query.get("view"));
  const shown =
    named && (named.length > 0 || query.get("layers") === "") ? named : (view?.layers ?? opening.shown);
  const [language, theme] = [query.get("lang"), query.get("theme")];
  const words = whole([...(query.get("q") ?? "")].slice(0, longest).join(""));
  const [about, at] = [query.get("about") ?? "", query.get("at") ?? ""];
  const search = words
    ? {
        words,
        docs: (query.get("docs")?.split(",") ?? []).filter(
          (id, i, all) => known.docs.includes(id) && all.indexOf(id) === i,
        ),
        theme: known.themes.includes(about) ? about : null,
        place: known.hasFeature(at) ? at : null,
        open: query.get("hits") === "open",
      }
    : null;
  const beside = readBeside(query.get("beside") ?? "", known);
  const table = beside?.listed ? undefined : query.get("table");
  return {
    ...opening,
    hand,
    telling: readTelling(query.get("story")),
    table: table === undefined ? null : readTable(table, known.layers),
    measure: readMeasure(query.get("measure") ?? ""),
    beside,
    chart: beside?.listed ? null : readChart(query.get("chart") ?? ""),
    feedback: readFeedback(query.get("feedback")),
    search,
    reading:
      read !== undefined && known.hasText(read) ? read : hand?.kind === "clause" ? hand.id : opening.reading,
    shown,
    view: view?.id ?? null,
    variants: readWays(query.get("as"), known) ?? view?.variants ?? {},
    looks: readLooks(query.get("look") ?? "", known.layers, ownColours),
    order: list("order") ?? [],
    lifted: (list("lifted") ?? []).filter((id) => shown.includes(id)),
    camera: readCamera(query.get("map")),
    basemap: known.basemaps.find((id) => id === query.get("base")) ?? null,
    language: language === "en" ? "en" : "zh",
    theme: theme === "light" || theme === "dark" || theme === "projector" ? theme : "auto",
    page: query.get("page") === "text" ? "text" : "map",
  };
}
