import { describe, expect, test } from "vitest";
import type { PlanMeta } from "../../src/core/clause.ts";
import type { Place } from "../../src/core/place.ts";
import { mentionFinder } from "../../src/plan/mentions.ts";
import { read } from "./source.ts";

interface Label {
  readonly start: number;
  readonly end: number;
  readonly place: string;
}

interface Passage {
  readonly id: string;
  readonly doc: string;
  readonly half: "tuning" | "held-out";
  readonly text: string;
  readonly mentions: readonly Label[];
}

const parse = <T>(path: string): T => JSON.parse(read(path));
/** The draws in their order; what was looked at after a measurement teaches, only the last draw measures. */
const draws = ["mentions-truth", "mentions-second", "mentions-third"].map(
  (file) => parse<{ readonly passages: readonly Omit<Passage, "half">[] }>(`places/${file}.json`).passages,
);
const passages: readonly Passage[] = draws.flatMap((draw, i) =>
  draw.map((passage) => ({ ...passage, half: i < draws.length - 1 ? "tuning" : "held-out" })),
);
const places = ["places", "villages"].flatMap((file) => parse<readonly Place[]>(`places/${file}.json`));
const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
const find = mentionFinder(places);

/** What both halves are to reach. */
const bar = 0.98;

/** Kinds that the rules of the labels leave out; the gazetteer has them all the same. */
const unlabelled = ["bridge", "canal", "control-line"];

const local = (doc: string): boolean => parse<PlanMeta>(`plan/${doc}/plan.json`).level === "county";

/** Whether a found place is a labelled one: by offsets and, where the gazetteer has the label's id, by id. */
const same = (found: Label, label: Label): boolean =>
  found.start === label.start &&
  found.end === label.end &&
  (!kinds.has(label.place) || found.place === label.place);

const tally = (items: readonly string[]): string =>
  [...new Set(items)]
    .map((item) => `${items.filter((other) => other === item).length} ${item}`)
    .sort()
    .join(", ") || "none";

/** Precision and recall over the passages of a half, and the kinds of what was missed or wrongly found. */
function measure(half: Passage["half"]) {
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { doc, text, mentions } of passages.filter((passage) => passage.half === half)) {
    const found = find(text, local(doc)).filter(({ place }) => !unlabelled.includes(kinds.get(place) ?? ""));
    const hits = found.filter((f) => mentions.some((label) => same(f, label)));
    right += hits.length;
    wrong.push(...found.filter((f) => !hits.includes(f)).map(({ place }) => kinds.get(place) ?? "unknown"));
    const lost = mentions.filter((label) => !found.some((f) => same(f, label)));
    missed.push(...lost.map(({ place }) => kinds.get(place) ?? "no entry of this id"));
  }
  const precision = right / (right + wrong.length);
  const recall = right / (right + missed.length);
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  const slips = `wrongly found: ${tally(wrong)}; missed: ${tally(missed)}`;
  console.log(`place mentions, ${half} passages: ${figures} (${right} right; ${slips})`);
  return { precision, recall };
}

describe("Places found in the plans, measured against a reader's labels", () => {
  test("more than sixty passages of all five plans are labelled, thirty of them never used for tuning", () => {
    const held = passages.filter(({ half }) => half === "held-out");
    expect(held.length).toBeGreaterThanOrEqual(30);
    expect(passages.length - held.length).toBeGreaterThanOrEqual(30);
    expect(new Set(held.map(({ doc }) => doc)).size).toBe(5);
    const texts = passages.map(({ text }) => text.replace(/[\s\d]/g, ""));
    expect(new Set(texts).size).toBeGreaterThan(texts.length - 3);
    const seen = new Set(passages.filter(({ half }) => half === "tuning").map(({ text }) => text));
    expect(held.filter(({ text }) => seen.has(text))).toEqual([]);
  });

  test("every label cuts words out of its passage, in order and apart from each other", () => {
    for (const { id, text, mentions } of passages) {
      let at = 0;
      for (const { start, end } of mentions) {
        expect(start, id).toBeGreaterThanOrEqual(at);
        expect(end, id).toBeGreaterThan(start);
        at = end;
      }
      expect(at, id).toBeLessThanOrEqual(text.length);
    }
  });

  const tuning = measure("tuning");
  const held = measure("held-out");

  test("on the tuning passages, precision and recall are at least 0.98", () => {
    expect(Math.min(tuning.precision, tuning.recall)).toBeGreaterThanOrEqual(bar);
  });

  test("on the held-out passages, precision and recall are at least 0.98", () => {
    expect(Math.min(held.precision, held.recall)).toBeGreaterThanOrEqual(bar);
  });
});
