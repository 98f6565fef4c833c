import { neatRing, type Plot, perMillimetre, type Size } from "../core/plot.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";

/** A row of the legend on paper: the swatch is markup of our own. */
export interface PlotRow {
  readonly swatch: string;
  readonly title: string;
  /** False where nothing of it can be drawn. */
  readonly drawn: boolean;
}

/** What a print sheet is written from. */
export interface PlotInput {
  readonly plot: Plot;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** The words of the plan that the view stands for, and where they stand. */
  readonly caption: { readonly words: string; readonly from: string } | null;
  /** The map in millimetres; its picture, what frames it, and the scale bar, as markup of our own. */
  readonly size: Size;
  readonly map: string;
  readonly graticule: string;
  readonly bar: string;
  readonly scale: number;
  readonly barLength: number;
  readonly meridian: number;
  /** Degrees of true north clockwise from above. */
  readonly north: number;
  /** Between the lines of the graticule, in words. */
  readonly step: string;
  readonly legend: readonly { readonly title: string; readonly rows: readonly PlotRow[] }[];
  readonly manners: readonly PlotRow[];
  /** Whether the legend has a page of its own, because it does not fit beside the map. */
  readonly apart: boolean;
  readonly notice: readonly string[];
  readonly sources: readonly string[];
  readonly dates: { readonly data: string; readonly today: string };
  readonly measured: string | null;
  readonly address: string;
  /** The QR code as markup of our own; null where the address is too long for one. */
  readonly code: string | null;
}

const row = ({ swatch, title, drawn }: PlotRow, language: Language): string =>
  `<li>${swatch}<span>${escapeText(title)}${drawn ? "" : ` <small>${escapeText(say(language, "noShape"))}</small>`}</span></li>`;

function writeLegend({ legend, manners, language, apart }: PlotInput): string {
  const list = (title: string, rows: readonly PlotRow[]): string =>
    rows.length > 0
      ? `<section><h4>${escapeText(title)}</h4><ul>${rows.map((r) => row(r, language)).join("")}</ul></section>`
      : "";
  return `<div class="plot-legend${apart ? " apart" : ""}"><h3>${escapeText(say(language, "legend"))}</h3><div class="groups">${legend
    .map(({ title, rows }) => list(title, rows))
    .join("")}${list(say(language, "accuracy"), manners)}</div></div>`;
}

function writePlate({ size, map, graticule }: PlotInput): string {
  const [width, height] = size.map((mm) => mm * perMillimetre) as [number, number];
  const ring = neatRing * perMillimetre;
  const [all, tall] = [width + 2 * ring, height + 2 * ring].map((v) => v.toFixed(2));
  return `<svg class="plate" width="${all}" height="${tall}" viewBox="${-ring.toFixed(2)} ${-ring.toFixed(2)} ${all} ${tall}"><svg x="0" y="0" width="${width.toFixed(2)}" height="${height.toFixed(2)}" overflow="hidden"><rect class="ground" width="100%" height="100%"/>${map}</svg>${graticule}</svg>`;
}

/** Writes the first page of a print sheet: the map in its neat line, with all that paper has to say of it. */
export function writePlot(input: PlotInput): string {
  const { plot, language, caption, scale, north, notice, sources, dates, measured, address, code } = input;
  const more = (word: MoreWord, fill = {}): string => escapeText(sayMore(language, word, fill));
  const line = (text: string): string => `<p>${text}</p>`;
  const arrow = `<svg class="north" width="20" height="34" viewBox="-10 -17 20 34" role="img" aria-label="${more("sheetNorth")}"><g transform="rotate(${north.toFixed(2)})"><path d="M0 -9L7 15L0 9L-7 15z" fill="currentColor"/></g><text class="hei" y="-10" font-size="9" text-anchor="middle" fill="currentColor">${more("sheetNorth")}</text></svg>`;
  const classes = input.manners.map(({ title }) => title).join("；");
  const beside = plot.legend && !input.apart ? writeLegend(input) : "";
  const page = `<section class="plot"><header><div><h3>${escapeText(input.title)}</h3><p>${escapeText(input.subtitle)}</p></div>${
    caption
      ? `<blockquote class="fit" lang="zh">${escapeText(caption.words)}<footer>${escapeText(caption.from)}</footer></blockquote>`
      : ""
  }</header>${writePlate(input)}${beside}<footer class="foot"><div class="scale-of-map">${line(
    `<b>${escapeText(say(language, "scale"))} 1:${scale.toLocaleString("en")}</b> <small>${more("sheetBar", { mm: input.barLength.toFixed(1) })}</small>`,
  )}<div class="measure-of-map">${input.bar}${arrow}</div>${line(more("sheetProjection", { meridian: input.meridian }))}${line(more("sheetSystem", { step: input.step }))}</div><div class="terms fit">${notice
    .map((text) => `<p><b>${escapeText(text)}</b></p>`)
    .join("")}${measured ? line(escapeText(measured)) : ""}${
    beside === "" && classes ? line(more("sheetAccuracy", { classes })) : ""
  }${input.apart ? line(more("sheetLegendApart")) : ""}${line(more("sheetSources", { sources: sources.join(" · ") }))}${line(more("sheetDates", dates))}<p class="address">${
    code ? escapeText(address) : more("sheetLonger")
  }</p></div>${code ?? ""}</footer></section>`;
  return page + (plot.legend && input.apart ? writeLegend(input) : "");
}
