import { expect, test } from "vitest";
import { isAid } from "../../src/core/aid.ts";
import { feature, point } from "../fixtures/layers.ts";

test("lines between cells, spokes and arrows only help to read a diagram; what has a place does not", () => {
  const told = ["edge", "spoke", "direction", "town", "motorway"].map((category) =>
    isAid(feature("a", category, point(100, 30))),
  );
  expect(told).toEqual([true, true, true, false, false]);
});
