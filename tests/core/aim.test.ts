import { describe, expect, test } from "vitest";
import { addCorner, finishAim, shapesOfAim } from "../../src/core/aim.ts";
import type { LonLat } from "../../src/core/question.ts";

const [a, b, c]: readonly [LonLat, LonLat, LonLat] = [
  [100, 30],
  [100.2, 30],
  [100.2, 30.1],
];

describe("Corners put down one by one", () => {
  test("make a line from two, an area from three, which is closed", () => {
    expect(finishAim("line", [a])).toBeNull();
    expect(finishAim("line", [a, b])).toEqual({ type: "LineString", coordinates: [a, b] });
    expect(finishAim("area", [a, b])).toBeNull();
    expect(finishAim("area", [a, b, c])).toEqual({ type: "Polygon", coordinates: [[a, b, c, a]] });
  });

  test("make a box from two opposite ones", () => {
    expect(finishAim("rectangle", [a, c])).toEqual({
      type: "Polygon",
      coordinates: [[a, b, c, [100, 30.1], a]],
    });
  });

  test("make a circle from its middle and its rim, which the second lies on", () => {
    const circle = finishAim("circle", [a, b]);
    if (circle?.type !== "Polygon") throw new Error("no circle");
    const [east] = circle.coordinates[0] ?? [];
    expect(east?.[0]).toBeCloseTo(100.2, 9);
    expect(east?.[1]).toBeCloseTo(30, 9);
  });

  test("are drawn before they are enough, with what they make so far", () => {
    expect(shapesOfAim("area", [])).toEqual([]);
    expect(shapesOfAim("area", [a]).map((s) => s.type)).toEqual(["MultiPoint"]);
    expect(shapesOfAim("area", [a, b]).map((s) => s.type)).toEqual(["LineString", "MultiPoint"]);
    expect(shapesOfAim("area", [a, b, c]).map((s) => s.type)).toEqual(["Polygon", "MultiPoint"]);
  });

  test("are none on the last one, as the second click of a double click is", () => {
    expect(addCorner([a], a)).toEqual([a]);
    expect(addCorner([a], b)).toEqual([a, b]);
  });
});
