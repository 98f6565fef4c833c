import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Completeness } from "../../src/core/layer.ts";
import { prepare } from "../../src/query/prepare.ts";
import { within } from "../../src/query/within.ts";
import { asked, askedFeatures, askedLayers, drawn } from "../fixtures/asked.ts";
import { category, manifest } from "../fixtures/layers.ts";
import { dot, onEarth, polygon, square } from "../fixtures/metric.ts";

const seed = 909;
const prepared = asked();
const area = (...sides: Parameters<typeof square>) => ({ geometry: onEarth(square(...sides)) });
const around = area(4_000, 4_000, 8_000, 8_000);
const layerOf = (answer: ReturnType<typeof within>, id: string) =>
  answer.layers.find(({ layer }) => layer === id);

describe("What lies in an area", () => {
  test("overlaps are measured, with the share of the area and of the feature", () => {
    const zone = layerOf(within(prepared, around), "official")?.findings[0];
    expect(zone?.overlap).toMatchObject({ unit: "m2", size: expect.closeTo(9e6, -2) });
    expect(zone?.overlap?.least).toBeLessThan(9e6);
    expect(zone?.overlap?.most).toBeGreaterThan(9e6);
    expect(zone?.shareOfArea).toBeCloseTo(9 / 16, 3);
    expect(zone?.shareOfFeature).toBeCloseTo(9 / 16, 3);
  });

  test("lines are measured in metres, layers are summed, findings are counted by verdict", () => {
    const answer = within(prepared, area(-3_000, -3_000, 3_000, 3_000));
    expect(layerOf(answer, "roads")).toMatchObject({
      counts: { certain: 1, possible: 0 },
      length: { unit: "m", size: expect.closeTo(6_000, 0) },
      area: null,
    });
    expect(answer.asked).toEqual({ unit: "m2", size: expect.closeTo(36e6, -3) });
  });

  test("money is summed by verdict; what states no amount is counted apart, what may lie anywhere not at all", () => {
    expect(layerOf(within(prepared, around), "works")?.money).toEqual({
      certain: { sum: 120, stated: 1, unstated: 0 },
      possible: { sum: 7, stated: 1, unstated: 0 },
    });
  });

  test("what is wholly inside, what wholly contains, and what comes within a distance", () => {
    const found = (how: Parameters<typeof within>[2], subject = around) =>
      within(prepared, subject, how, { layers: ["official", "land", "works"] })
        .layers.flatMap(({ findings }) => findings)
        .map(({ feature, ruling }) => `${feature} ${ruling.verdict}`);
    expect(found({ mode: "within" })).toEqual([
      "works/well certain",
      "works/all possible",
      "works/both possible",
    ]);
    expect(found({ mode: "within" }, area(4_000, 4_000, 10_000, 10_000))).toContain("official/zone certain");
    expect(found({ mode: "contain" })).toEqual([
      "land/county certain",
      "works/all possible",
      "works/both possible",
    ]);
    expect(found({ distance: 1_500 }, area(4_000, 11_000, 8_000, 12_000))).toEqual([
      "land/county certain",
      "works/hall possible",
      "works/all possible",
      "works/both possible",
    ]);
    expect(found({ distance: 2_011 }, area(4_000, 11_000, 8_000, 12_000))).toContain("official/zone certain");
    expect(found({ distance: 2_009 }, area(4_000, 11_000, 8_000, 12_000))).toContain(
      "official/zone possible",
    );
  });

  test("the overlap of what stands in for another is not measured", () => {
    const works = layerOf(within(prepared, area(-9_000, -9_000, -1_000, -1_000)), "works");
    expect(works?.findings.map(({ feature, overlap }) => [feature, overlap])).toEqual([
      ["works/hall", null],
      ["works/all", null],
      ["works/both", null],
    ]);
  });

  test("a bowtie is an area, and the record says that it crosses itself", () => {
    const bow = onEarth(
      polygon([
        [5_500, 5_500],
        [6_500, 6_500],
        [6_500, 5_500],
        [5_500, 6_500],
      ]),
    );
    const answer = within(prepared, { geometry: bow }, {}, { layers: ["official"] });
    expect(answer.asked.size).toBeCloseTo(500_000, -2);
    expect(answer.layers[0]?.area?.size).toBeCloseTo(500_000, -2);
    expect(answer.method.inputs.kinks).toBeGreaterThan(0);
  });

  test("an area on the county limit is certain as far as it reaches in deeper than the bound", () => {
    const land = (east: number) =>
      layerOf(within(prepared, area(18_500, 0, east, 500)), "land")?.ruling.verdict;
    expect(land(25_000)).toBe("certain");
    expect(layerOf(within(prepared, area(19_500, 0, 25_000, 500)), "land")?.ruling.verdict).toBe("possible");
    expect(layerOf(within(prepared, area(21_500, 0, 25_000, 500)), "land")?.ruling.verdict).toBe("none");
  });

  test("a layer that cannot be read is told, and the others answer", () => {
    const broken = drawn("roads/broken", { type: "LineString", coordinates: [] }, "digitised", 1);
    const answer = within(asked([...askedFeatures(), broken]), around);
    expect(answer.failures).toEqual([{ layer: "roads", message: expect.stringContaining("roads/broken") }]);
    expect(layerOf(answer, "roads")).toBeUndefined();
    expect(layerOf(answer, "official")?.ruling.verdict).toBe("certain");
  });

  test("a layer that does not exist is told", () => {
    expect(within(prepared, around, {}, { layers: ["official", "nowhere"] }).failures).toEqual([
      { layer: "nowhere", message: expect.any(String) },
    ]);
  });

  test("a bound that nobody knows reaches anywhere", () => {
    const lost = asked([drawn("official/lost", dot(0, 0), "digitised", null)]);
    expect(layerOf(within(lost, around), "official")?.ruling.verdict).toBe("possible");
  });
});

describe("None", () => {
  test(`never comes from a layer that is not complete, seed ${seed}`, () => {
    const sides = fc.integer({ min: -15_000, max: 15_000 });
    let said = 0;
    fc.assert(
      fc.property(
        fc.constantFrom<Completeness>("complete", "partial", "none"),
        fc.option(fc.constantFrom<Completeness>("complete", "partial", "none")),
        fc.array(fc.tuple(sides, sides, fc.integer({ min: 0, max: 3_000 }), fc.boolean()), { maxLength: 4 }),
        sides,
        (completeness, own, zones, x) => {
          const of = own ? { ...category("a", "limit"), completeness: own } : category("a", "limit");
          const features = zones.map(([west, south, bound, placed], k) =>
            drawn(
              `zones/${k}`,
              placed ? square(west, south, west + 900, south + 900) : null,
              placed ? "digitised" : "none",
              placed ? bound : null,
            ),
          );
          const ready = prepare(features, [manifest("zones", "pattern", [of], { completeness })]);
          const [answer] = within(ready, area(x, 0, x + 500, 500)).layers;
          if (answer?.ruling.verdict === "none") {
            said += 1;
            expect(own ?? completeness).toBe("complete");
            expect(zones.every(([, , , placed]) => placed) && zones.length > 0).toBe(true);
          }
          if (!zones.some(([, , , placed]) => placed)) expect(answer?.ruling.verdict).toBe("nodata");
        },
      ),
      { seed, numRuns: 400 },
    );
    expect(said).toBeGreaterThan(20);
  });

  test("a category that is complete does not make its layer complete", () => {
    expect(
      askedLayers()
        .find(({ id }) => id === "named")
        ?.categories.map((c) => c.completeness),
    ).toEqual([undefined, "complete"]);
    expect(layerOf(within(prepared, around), "named")?.ruling).toMatchObject({
      verdict: "possible",
      reason: "partial",
    });
  });
});
