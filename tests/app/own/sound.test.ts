import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { soundShape } from "../../../src/app/own/sound.ts";
import type { Flaw } from "../../../src/core/flaw.ts";
import { box, point } from "../../fixtures/layers.ts";

/** What is left of a shape, and what is told of it. */
function look(geometry: Parameters<typeof soundShape>[0]) {
  const flaws: Flaw[] = [];
  const sound = soundShape(geometry, "#1", flaws);
  return { sound, told: flaws.map(({ severity, place, reason }) => [severity, place, reason.zh]) };
}
const square = [
  [100, 30],
  [100.1, 30],
  [100.1, 30.1],
  [100, 30.1],
];

describe("The soundness of a shape", () => {
  test.each([
    box(100, 30, 101, 31),
    point(100, 30),
    { type: "LineString", coordinates: square },
    { type: "MultiLineString", coordinates: [square] },
  ] satisfies Geometry[])("leaves a sound one as it is: $type", (shape) => {
    expect(look(shape)).toEqual({ sound: shape, told: [] });
  });

  test("closes rings, of areas of several parts too, and says so", () => {
    const far = [
      [100.5, 30],
      [100.6, 30],
      [100.6, 30.1],
      [100.5, 30],
    ];
    const closed = [...square, ...square.slice(0, 1)];
    expect(look({ type: "MultiPolygon", coordinates: [[square], [far]] })).toEqual({
      sound: { type: "MultiPolygon", coordinates: [[closed], [far]] },
      told: [["warning", "#1", "边线没有闭合，已补上"]],
    });
  });

  test("keeps an area that crosses itself, whose size is not reliable", () => {
    const bow = [square[0], square[2], square[1], square[3], square[0]] as number[][];
    const { sound, told } = look({ type: "Polygon", coordinates: [bow] });
    expect(sound).toBeDefined();
    expect(told).toEqual([["warning", "#1", "边线与自身相交，面积不可靠"]]);
  });

  test.each([
    { type: "Polygon", coordinates: [] },
    { type: "Polygon", coordinates: [square.slice(0, 2)] },
    { type: "MultiPolygon", coordinates: [[square], [[]]] },
    { type: "LineString", coordinates: square.slice(0, 1) },
    { type: "MultiLineString", coordinates: [] },
  ] as const)("leaves out what has too few corners: $type $coordinates", (shape) => {
    expect(look(shape as never)).toEqual({ sound: undefined, told: [["error", "#1", "坐标不够成形"]] });
  });
});
