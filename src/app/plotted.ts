import { palette } from "../../styles/palette.ts";
import type { Camera } from "../core/camera.ts";
import { placeInPlan } from "../core/citation.ts";
import type { LegendEntry } from "../core/drawing.ts";
import { groupBy } from "../core/group.ts";
import type { Index } from "../core/index.ts";
import { inLanguage } from "../core/naming.ts";
import { barOf, mapOf, neatRing, type Plot, perMillimetre } from "../core/plot.ts";
import type { LonLat } from "../core/question.ts";
import { mannersOf } from "../layers/manners.ts";
import { type PlotRow, writePlot } from "../pages/plot.ts";
import { measured } from "../query/measured.ts";
import { drawBar } from "../sheet/bar.ts";
import { drawGraticule, graticuleStep, sayMinutes } from "../sheet/graticule.ts";
import { renderSheet } from "../sheet/render.ts";
import { drawSwatch } from "../sheet/swatch.ts";
import { inOrder } from "../store/order.ts";
import { askedShapes, litFeatures } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { mannerWord } from "../words/manner.ts";
import { sayArea, sayLength } from "../words/measure.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import { drawCode } from "./code.ts";
import type { Drawn } from "./layers.ts";
import { planeOf } from "./plane.ts";
import { makeSeen } from "./seen.ts";
import { titleOf } from "./title.ts";

/** On paper the colours are those of the light theme, whatever the screen has. */
const colour = (key: string): string => {
  const value = (palette.light as Readonly<Record<string, string>>)[key];
  if (!value) throw new Error(`the palette has no colour called ${key}`);
  return value;
};

/** The camera under which a screen shows the ground at a scale. */
function cameraAt([lon, lat]: LonLat, scale: number): Camera {
  const perPixel = scale / (perMillimetre * 1000);
  const zoom = Math.log2((40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (512 * perPixel));
  return { lon, lat, zoom };
}

function captionOf({ view }: State, { catalogue, clauses, planOf }: Index) {
  const caption = catalogue.themes.find(({ id }) => id === view)?.caption;
  const clause = clauses.get(caption?.clause ?? "");
  const plan = planOf(caption?.clause ?? "");
  if (!caption || !clause || !plan) return null;
  return {
    words: caption.words.replaceAll("\t", " │ "),
    from: `——《${plan.meta.short.zh}》${placeInPlan(clause)}`,
  };
}

function measuredIn({ measure, language }: State): string | null {
  if (!measure || measure.kind === "point" || measure.points.length < 2) return null;
  const { area, length, closing } = measured(measure);
  const size =
    area === null
      ? `${sayMore(language, "measureTotal")} ${sayLength(length)}`
      : `${sayArea(area, language)}，${say(language, "perimeter")} ${sayLength(length + (closing ?? 0))}`;
  return `${say(language, "measuring")}：${size}`;
}

/** The legend of what a sheet shows: layers with what is drawn of them there, and how sure positions are. */
function legendIn(state: State, index: Index, drawn: Drawn, seen: ReadonlySet<string>) {
  const { language, shown } = state;
  const toRow = (entry: LegendEntry, title: string): PlotRow => ({
    swatch: drawSwatch(entry, colour, true),
    title,
    drawn: entry.drawn,
  });
  const entries = groupBy(
    drawn.legend(state).filter((e) => !e.drawn || e.features.some((id) => seen.has(id))),
    (e) => e.layer,
  );
  return {
    legend: inOrder(index.catalogue.layers, state.order)
      .toReversed()
      .filter(({ id }) => shown.includes(id))
      .map((layer) => ({
        title: inLanguage(layer.title, language),
        rows: (entries.get(layer.id) ?? []).map((e) => toRow(e, inLanguage(e.title, language))),
      })),
    manners: mannersOf(index.catalogue.features.filter((f) => shown.includes(f.layer) && seen.has(f.id))).map(
      (e) => toRow(e, say(language, mannerWord(e.category))),
    ),
  };
}

/** What a sheet is plotted from beside the plot. */
export interface PlottedInput {
  readonly index: Index;
  readonly drawn: Drawn;
  readonly state: State;
  readonly centre: LonLat;
  readonly scale: number;
  readonly address: string;
  /** Whether the legend has a page of its own. */
  readonly apart: boolean;
}

/** Writes a print sheet for a state: everything on it is measured in the plane of its zone. */
export function plotSheet(plot: Plot, input: PlottedInput): string {
  const { index, drawn, state, centre, scale, address } = input;
  const { language, shown } = state;
  const { atlas, sources, features } = index.catalogue;
  const size = mapOf(plot);
  const [width, height] = size.map((mm) => mm * perMillimetre) as [number, number];
  const plane = planeOf(centre, scale, width, height);
  const camera = cameraAt(centre, scale);
  const seen = makeSeen(features)(camera, width, height);
  const used = features.filter((f) => shown.includes(f.layer) && seen.has(f.id) && f.geometry);
  const credits = [...new Set(used.map((f) => f.properties.source))].flatMap((key) => sources[key] ?? []);
  const frame = { plane, width, height, ring: neatRing * perMillimetre, colour };
  return writePlot({
    plot,
    language,
    title: plot.title || titleOf(state, index),
    subtitle: atlas.county[language],
    caption: captionOf(state, index),
    size,
    map: renderSheet({
      layers: drawn.layers(state).filter((l) => shown.includes(l.id)),
      frame: { camera, width, height, plane: plane.forward },
      language,
      colour,
      title: say(language, "mapLabel", { title: atlas.title[language], county: atlas.county[language] }),
      lit: litFeatures(state, index),
      asked: askedShapes(state),
      prefix: "plot-",
    }),
    graticule: drawGraticule(frame),
    bar: drawBar(scale, colour),
    scale,
    barLength: barOf(scale).mm,
    meridian: plane.meridian,
    north: plane.north,
    step: sayMinutes(graticuleStep(frame)),
    ...legendIn(state, index, drawn, seen),
    apart: input.apart,
    notice: [inLanguage(atlas.notice, language), inLanguage(atlas.mapReview, language)],
    sources: [...new Set(credits.map((s) => inLanguage(s.credit, language)))],
    dates: { data: atlas.date, today: new Date().toLocaleDateString("sv") },
    measured: measuredIn(state),
    address,
    code: drawCode(address, sayMore(language, "shareCode")),
  });
}
