import type { Camera } from "../core/camera.ts";
import type { Saying } from "../core/feature.ts";
import type { Step } from "../core/story.ts";

/** What is on screen when a step is made of it. */
export interface Scene {
  readonly view: string | null;
  readonly shown: readonly string[];
  readonly variants: Readonly<Record<string, string>>;
  readonly camera: Camera | null;
  readonly lit: readonly string[];
  readonly quote: Saying | null;
  readonly chart: string | null;
}

/** A step that shows what is on screen, without words yet but for what is quoted. */
export function draftStep({ view, shown, variants, camera, lit, quote, chart }: Scene): Step {
  const none = { zh: "", en: "" };
  return {
    heading: none,
    view,
    layers: view === null ? shown : [],
    as: view === null ? variants : {},
    place: null,
    camera,
    lit,
    quote,
    chart,
    text: none,
    notes: none,
    line: 0,
  };
}

/** The first sentence of a clause, cut where it is too long to be read from the last row; it stays verbatim. */
export function firstSentence(text: string, most = 90): string {
  const [line = ""] = text.split("\n");
  const stop = line.indexOf("。");
  const sentence = stop < 0 ? line : line.slice(0, stop + 1);
  if (sentence.length <= most) return sentence;
  const comma = sentence.lastIndexOf("，", most);
  return sentence.slice(0, comma > 0 ? comma : most);
}
