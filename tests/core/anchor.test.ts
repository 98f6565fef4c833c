import { describe, expect, test } from "vitest";
import { anchorOf } from "../../src/core/anchor.ts";
import { box, point } from "../fixtures/layers.ts";
import { inLayer } from "../fixtures/stack.ts";

const zone = (more: Readonly<Record<string, unknown>>) =>
  inLayer("a", "1", "zone", box(100, 30, 101, 31), more);

describe("Where the words of a feature stand", () => {
  test("of a point: on the point, whatever else its data name", () => {
    expect(anchorOf(inLayer("a", "1", "town", point(100, 30), { at: [1, 2] }))).toEqual([100, 30]);
  });

  test("of an area or a line: at the label point that its data name", () => {
    expect(anchorOf(zone({ at: [100.4, 30.6] }))).toEqual([100.4, 30.6]);
  });

  test.each([undefined, [100.4], "100.4,30.6", [1, 2, 3], null])(
    "of an area whose label point is %j: nowhere",
    (at) => {
      expect(anchorOf(zone({ at }))).toBeUndefined();
    },
  );

  test("of what has no geometry: nowhere, even with a label point", () => {
    expect(anchorOf(inLayer("a", "1", "zone", null, { at: [100.4, 30.6] }))).toBeUndefined();
  });
});
