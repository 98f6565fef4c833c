import { type Camera, toPixel } from "../core/camera.ts";
import { placeInPlan } from "../core/citation.ts";
import type { Clause, PlanMeta } from "../core/clause.ts";
import type { LegendEntry } from "../core/drawing.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Story } from "../core/story.ts";
import type { Language } from "../core/text.ts";
import { renderSheet } from "../sheet/render.ts";
import { element, escapeText } from "../sheet/svg.ts";
import { drawSwatch } from "../sheet/swatch.ts";
import { column, dressed, fonts } from "./column.ts";

/** What a step is drawn from as one picture. */
export interface SlideInput {
  readonly story: Story;
  readonly step: number;
  readonly language: Language;
  /** Layers that the step shows, bottom to top. */
  readonly layers: readonly DrawnLayer[];
  readonly lit: ReadonlySet<string>;
  readonly camera: Camera;
  readonly legend: readonly { readonly title: string; readonly entries: readonly LegendEntry[] }[];
  readonly quoted: { readonly clause: Clause; readonly plan: PlanMeta } | null;
  readonly notice: string;
  /** Hex value of a palette key. */
  readonly colour: (key: string) => string;
  /** How much larger than usual letters and marks are drawn. */
  readonly scale: number;
}

/** Pixels of a slide, and of what lies over its map at the left and at the right. */
export const slide = { width: 1920, height: 1080, left: 653, right: 360 } as const;

function caption({ story, step, language, quoted, colour }: SlideInput): string {
  const { heading, text, quote } = story.steps[step] ??
    story.steps[0] ?? { heading: { zh: "", en: "" }, text: { zh: "", en: "" }, quote: null };
  const own = column(58, colour);
  own.skip(40);
  own.write(`${story.title[language]}  ${step + 1} / ${story.steps.length}`, 18, 560, "hei", "muted");
  own.skip(6);
  own.write(heading[language], 44, 540, "song", "ink", 700);
  own.skip(14);
  for (const line of text[language].split("\n")) own.write(line, 28, 540, "hei");
  if (!quote || !quoted) return own.parts.join("");
  own.skip(34);
  const from = own.y();
  const words = column(82, colour);
  words.skip(from);
  words.write(quote.words.replaceAll("\t", " │ "), 28, 510, "song");
  words.skip(8);
  words.write(
    `《${quoted.plan.title.zh}》${placeInPlan(quoted.clause)} · ${quoted.plan.issued}`,
    18,
    510,
    "hei",
    "muted",
  );
  const rule = element("rect", {
    x: 58,
    y: from + 10,
    width: 4,
    height: words.y() - from,
    fill: colour("accent"),
  });
  return own.parts.join("") + rule + words.parts.join("");
}

function legend({ legend: groups, language, colour }: SlideInput): string {
  const x = slide.width - slide.right + 20;
  const width = slide.right - 40;
  const own = column(x + 18, colour);
  const swatches: string[] = [];
  for (const { title, entries } of groups) {
    own.skip(10);
    own.write(title, 20, width - 30, "hei", "ink", 700);
    for (const entry of entries) {
      const words = column(x + 74, colour);
      words.skip(own.y());
      words.write(entry.title[language], 18, width - 90, "hei");
      const drawn = drawSwatch(entry, colour).replace("<svg ", `<svg x="${x + 18}" y="${own.y() + 8}" `);
      swatches.push(dressed(drawn));
      own.parts.push(...words.parts);
      const tall = Number(/height="(\d+)/.exec(drawn)?.[1] ?? 0) + 10;
      own.skip(Math.max(words.y() - own.y(), tall));
    }
  }
  const height = own.y() + 22;
  // What does not fit is never cut off unseen: the box grows upward from the foot of the picture and is set smaller.
  const shrink = Math.min(1, (slide.height - 60) / height);
  const box = element("rect", { x, y: 0, width, height, fill: colour("sheet"), stroke: colour("rule") });
  const move = `translate(${x + width} ${slide.height - 30}) scale(${shrink}) translate(${-x - width} ${-height})`;
  return element("g", { transform: move }, box + own.parts.join("") + swatches.join(""));
}

/** A step of a story as one SVG picture that needs no page round it: the map, its legend, the words and the quotation. */
export function writeSlide(input: SlideInput): string {
  const { layers, lit, camera, language, colour, notice, scale, story, step } = input;
  const { width, height } = slide;
  const sheet = renderSheet({
    layers,
    lit,
    language,
    colour,
    scale,
    // With a plane of its own the sheet keeps hatches as lines, which paper needs.
    frame: { camera, width, height, plane: (lon, lat) => toPixel(camera, width, height, lon, lat) },
    title: story.steps[step]?.heading[language] ?? "",
    prefix: `slide-${step}-`,
  });
  const stops = [
    [0, 1],
    [0.88, 1],
    [1, 0],
  ].map(([offset, opacity]) =>
    element("stop", { offset, "stop-color": colour("paper"), "stop-opacity": opacity }),
  );
  const fade = element("linearGradient", { id: `fade-${step}` }, stops.join(""));
  const ground = element("rect", { width, height, fill: colour("paper") });
  const side = element("rect", { width: slide.left, height, fill: `url(#fade-${step})` });
  const told = element(
    "text",
    {
      x: slide.left + 20,
      y: height - 24,
      "font-size": 18,
      "font-family": fonts.hei,
      fill: colour("ink"),
      stroke: colour("halo"),
      "stroke-width": 4,
      "paint-order": "stroke",
    },
    escapeText(notice),
  );
  const content =
    element("defs", {}, fade) + ground + dressed(sheet) + side + caption(input) + legend(input) + told;
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, class: "slide" },
    content,
  );
}
