import { describe, expect, test } from "vitest";
import { check } from "../../src/query/check.ts";
import { asked, askedFeatures, drawn } from "../fixtures/asked.ts";
import { square } from "../fixtures/metric.ts";

const lines = [
  { layer: "official" },
  { layer: "named" },
  { layer: "named", category: "b" },
  { layer: "nothing" },
] as const;

const matrix = (subjects: readonly string[], prepared = asked()) =>
  check(prepared, subjects, lines).rows.map(({ subject, cells }) => [
    subject,
    ...cells.map(({ ruling }) => `${ruling.verdict} ${ruling.reason}`),
  ]);

describe("A check of projects against lines", () => {
  test("gives all four verdicts and why", () => {
    expect(matrix(["works/well", "works/hall", "works/all", "works/unknown", "works/both"])).toEqual([
      ["works/well", "certain deep", "possible partial", "none apart", "nodata empty"],
      ["works/hall", "none apart", "possible class", "none apart", "nodata empty"],
      ["works/all", "possible class", "possible class", "possible class", "nodata empty"],
      ["works/unknown", "nodata nowhere", "nodata nowhere", "nodata nowhere", "nodata nowhere"],
      ["works/both", "possible class", "possible class", "possible class", "nodata empty"],
    ]);
  });

  test("an official file makes a partial schematic line certain, as far as the project's own position allows", () => {
    const official = askedFeatures().map((f) =>
      f.id === "named/park" ? drawn("named/park", square(6_000, 6_000, 9_000, 9_000), "surveyed", 1) : f,
    );
    expect(matrix(["works/well", "works/hall"], asked(official)).map(([, , cell]) => cell)).toEqual([
      "certain deep",
      "possible partial",
    ]);
  });

  test("says distance, overlap, bounds, classes and completeness that decided it", () => {
    const site = drawn("works/site", square(8_500, 8_500, 9_500, 9_500), "digitised", 50);
    const { rows } = check(
      asked([...askedFeatures(), site]),
      ["works/site", "works/well"],
      lines.slice(0, 3),
    );
    const [official, , field] = rows[0]?.cells ?? [];
    expect(official).toMatchObject({
      features: ["official/zone"],
      distance: 0,
      overlap: { unit: "m2", size: expect.closeTo(250_000, -1) },
      bounds: [50, 10],
      classes: ["digitised", "surveyed"],
      ruling: { u: 60, completeness: "complete" },
    });
    expect(official?.overlap?.least).toBeGreaterThan(440 ** 2 * 0.9);
    expect(official?.overlap?.least).toBeLessThanOrEqual(440 ** 2);
    expect(official?.overlap?.most).toBeGreaterThanOrEqual(560 ** 2 * 0.999);
    expect(field).toMatchObject({
      ruling: { verdict: "none", margin: expect.closeTo(-13_500, -1) },
      distance: expect.closeTo(13_500, -1),
      bounds: [50, 100],
    });
  });

  test("of many features the nearest is told, and those within the bounds all", () => {
    const many = Array.from({ length: 40 }, (_, k) =>
      drawn(`official/${k}`, square(k * 1_000, 12_000, k * 1_000 + 500, 12_500), "surveyed", 10),
    );
    const { rows } = check(asked([...askedFeatures(), ...many]), ["works/well"], [{ layer: "official" }]);
    expect(rows[0]?.cells[0]).toMatchObject({ features: ["official/zone"], distance: 0 });
    const away = check(
      asked([...many, drawn("works/far", square(20_600, 9_000, 20_700, 9_100), "surveyed", 0)]),
      ["works/far"],
      [{ layer: "official" }],
    );
    expect(away.rows[0]?.cells[0]).toMatchObject({
      features: ["official/20"],
      distance: expect.closeTo(Math.hypot(100, 2_900), 0),
    });
  });

  test("a line that cannot be read or does not exist is left out and told, the others are checked", () => {
    const broken = drawn("named/broken", { type: "LineString", coordinates: [] }, "digitised", 1);
    const answer = check(
      asked([...askedFeatures(), broken]),
      ["works/well"],
      [{ layer: "named" }, { layer: "official" }, { layer: "missing" }],
    );
    expect(answer.lines).toEqual([{ layer: "official" }]);
    expect(answer.rows[0]?.cells.map(({ ruling }) => ruling.verdict)).toEqual(["certain"]);
    expect(answer.failures.map(({ layer }) => layer).sort()).toEqual(["missing", "named"]);
  });

  test("an id that nobody knows has no data", () => {
    expect(matrix(["works/nobody"])).toEqual([
      ["works/nobody", "nodata nowhere", "nodata nowhere", "nodata nowhere", "nodata nowhere"],
    ]);
  });
});
