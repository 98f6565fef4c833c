import { describe, expect, test } from "vitest";
import type { AtAnswer } from "../../src/core/answer.ts";
import { at } from "../../src/query/at.ts";
import { asked, askedFeatures, drawn, spot } from "../fixtures/asked.ts";
import { dot } from "../fixtures/metric.ts";

const prepared = asked();
const verdicts = ({ layers }: AtAnswer) =>
  Object.fromEntries(layers.map(({ layer, ruling }) => [layer, [ruling.verdict, ruling.reason]]));
const nearOf = (answer: AtAnswer, of: string) =>
  answer.near.find(({ layer }) => layer === of)?.features ?? [];

describe("What applies at a point", () => {
  test("all four verdicts, each by its own reason", () => {
    expect(verdicts(at(prepared, spot(7_000, 7_000)))).toEqual({
      land: ["certain", "deep"],
      cells: ["possible", "class"],
      official: ["certain", "deep"],
      named: ["possible", "partial"],
      nothing: ["nodata", "empty"],
      roads: ["none", "apart"],
      works: ["possible", "edge"],
    });
  });

  test("a point near the edge of an official zone is not told to be in it or out of it", () => {
    const verdict = (x: number) => verdicts(at(prepared, spot(x, 7_000))).official;
    expect(verdict(5_011)).toEqual(["certain", "deep"]);
    expect(verdict(5_009)).toEqual(["possible", "edge"]);
    expect(verdict(4_991)).toEqual(["possible", "edge"]);
    expect(verdict(4_989)).toEqual(["none", "apart"]);
  });

  test("a position that is itself known badly widens the edge", () => {
    expect(verdicts(at(prepared, { ...spot(5_011, 7_000), bound: 50 })).official).toEqual([
      "possible",
      "edge",
    ]);
  });

  test("the bounds, the class and the measures that decided it are given", () => {
    const found = at(prepared, spot(7_000, 6_000)).layers.flatMap(({ findings }) => findings);
    const zone = found.find(({ feature }) => feature === "official/zone");
    expect(zone).toMatchObject({
      known: { class: "surveyed", bound: 10 },
      distance: 0,
      bearing: null,
      ruling: { verdict: "certain", u: 10, margin: expect.closeTo(1_000, 1) },
      overlap: { unit: "count", size: 1, least: 1, most: 1 },
    });
  });

  test("the others come nearest first, with distance, bearing and whether the order is certain", () => {
    const answer = at(prepared, spot(-2_000, 3_000));
    const [road] = nearOf(answer, "roads");
    expect(road).toMatchObject({
      feature: "roads/main",
      distance: expect.closeTo(3_000, 0),
      order: "certain",
    });
    expect(road?.bearing).toBeCloseTo(180, 0);
    const park = nearOf(answer, "named").map(({ feature, order }) => [feature, order]);
    expect(park).toEqual([
      ["named/park", "possible"],
      ["named/field", "possible"],
    ]);
  });

  test("nothing is capped: of three hundred wells all are there", () => {
    const wells = Array.from({ length: 300 }, (_, k) =>
      drawn(`works/${k}`, dot(k * 10, 15_000), "digitised", 1),
    );
    const answer = at(asked([...askedFeatures(), ...wells]), spot(0, 15_000));
    const here = answer.layers.find(({ layer }) => layer === "works")?.findings ?? [];
    expect(here.length + nearOf(answer, "works").length).toBeGreaterThanOrEqual(300);
  });

  test("a project known to its township is that whole township's cell, never certain", () => {
    const found = at(prepared, spot(-15_000, 15_000)).layers.flatMap(({ findings }) => findings);
    expect(found.find(({ feature }) => feature === "works/hall")).toMatchObject({
      via: ["cells/west"],
      known: { class: "township", bound: 3_000, loose: true },
      ruling: { verdict: "possible", reason: "class" },
    });
    expect(found.some(({ feature }) => feature === "works/both" || feature === "works/all")).toBe(true);
    expect(
      found.every(({ known, ruling }) => ruling.verdict !== "certain" || known.class !== "township"),
    ).toBe(true);
  });

  test("what has no place is told by name, so that silence is no all-clear", () => {
    const works = at(prepared, spot(60_000, 60_000)).layers.find(({ layer }) => layer === "works");
    expect(works).toMatchObject({
      ruling: { verdict: "possible", reason: "unlocated" },
      unlocated: ["works/unknown"],
    });
  });

  test("there is no answer for a point off the Earth", () => {
    expect(() => at(prepared, { lon: 36.9, lat: 102 })).toThrow(RangeError);
    expect(() => at(prepared, { lon: Number.NaN, lat: 0 })).toThrow(RangeError);
  });

  test("the record says what was asked and of what", () => {
    const { method } = at(prepared, spot(7_000, 7_000), { layers: ["official", "named"] });
    expect(method).toMatchObject({
      question: "at",
      functions: expect.arrayContaining(["relate", "meeting", "ordering"]),
      layers: [
        {
          layer: "official",
          completeness: "complete",
          features: 1,
          located: 1,
          classes: { surveyed: 1 },
          bound: 10,
        },
        { layer: "named", completeness: "partial", features: 2, located: 2, bound: 4_000 },
      ],
    });
  });
});
