import { describe, expect, test } from "vitest";
import { outlineOf } from "../../src/core/outline.ts";
import type { LonLat, Site } from "../../src/core/question.ts";
import { truth } from "../fixtures/geodesic.ts";

const at: LonLat = [102, 36.8];
const corners = (of: Site): readonly (readonly number[])[] => {
  const shape = outlineOf(of);
  return shape?.type === "Polygon" ? (shape.coordinates[0] ?? []) : [];
};

describe("What is drawn of a place that is asked about", () => {
  test.each([50, 1_000, 10_000])("a circle of %i m is round on the ground to half a per cent", (radius) => {
    const ring = corners({ site: "circle", at, radius });
    expect(ring.length).toBeGreaterThan(60);
    for (const corner of ring)
      expect(Math.abs(truth([...at], [...corner]).distance / radius - 1)).toBeLessThan(0.005);
  });

  test("a circle goes all the way round, once", () => {
    const ring = corners({ site: "circle", at, radius: 1_000 });
    expect(ring.at(-1)?.map((v) => v.toFixed(9))).toEqual(ring[0]?.map((v) => v.toFixed(9)));
    const bearings = ring.slice(1).map((corner) => truth([...at], [...corner]).bearing);
    expect(new Set(bearings.map((b) => Math.floor(b / 45))).size).toBe(8);
    const turned = bearings.map((b, i) => ((b - (bearings[i - 1] ?? b) + 540) % 360) - 180);
    expect(turned.slice(1).every((turn) => turn < 0 && turn > -6)).toBe(true);
  });

  test("an outline is closed, and nothing else of it is changed", () => {
    const ring: readonly LonLat[] = [
      [102, 36],
      [102.5, 36],
      [102, 36.5],
    ];
    expect(outlineOf({ site: "area", ring })).toEqual({
      type: "Polygon",
      coordinates: [[...ring, ring[0]]],
    });
  });

  test("a point and a line are drawn as they are", () => {
    expect(outlineOf({ site: "point", at, bound: 90 })).toEqual({ type: "Point", coordinates: [102, 36.8] });
    const points: readonly LonLat[] = [at, [102.1, 36.9]];
    expect(outlineOf({ site: "line", points, width: 300 })).toEqual({
      type: "LineString",
      coordinates: points,
    });
  });

  test("a feature and a clause are not drawn again: they light up by themselves", () => {
    expect([outlineOf({ site: "feature", id: "a/b" }), outlineOf({ site: "clause", id: "a/b" })]).toEqual([
      null,
      null,
    ]);
  });
});
