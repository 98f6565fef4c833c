import { describe, expect, test } from "vitest";
import { applies } from "../../src/core/drawing.ts";
import { control } from "../../src/layers/control.ts";
import { legendOf } from "../../src/layers/legend.ts";
import { drawSwatch } from "../../src/sheet/swatch.ts";
import { box, category, manifest } from "../fixtures/layers.ts";
import { inLayer } from "../fixtures/stack.ts";

const layer = manifest("lines", "control-line", [
  category("ecology", "redline"),
  category("farmland", "farmland"),
]);
const area = (ofClass: string) =>
  inLayer("lines", ofClass, "ecology", box(100, 30, 100.1, 30.1), { class: ofClass, bound: 10 });
const drawn = (ofClass: string) =>
  control.drawings(layer).filter((d) => applies(d, area(ofClass).properties));
const swatch = (ofClass: string) =>
  legendOf(layer, [area(ofClass)]).map((entry) => drawSwatch(entry, (key) => `var(--${key})`))[0];

describe("Control lines", () => {
  test("of official vectors have an even tint and a solid edge, on the map and in the legend", () => {
    expect(drawn("surveyed").map((d) => d.draw)).toEqual(["fill", "hatch", "line", "label"]);
    expect(drawn("surveyed").some((d) => "dash" in d)).toBe(false);
    expect(swatch("surveyed")).toContain("fill-opacity");
    expect(swatch("surveyed")).not.toContain("stroke-dasharray");
    expect(swatch("surveyed")).toContain("var(--redline)");
  });

  test.each(["schematic", "approximate", "vague"])(
    "of the class %s are hatched openly and dashed, over the band of their error",
    (ofClass) => {
      expect(drawn(ofClass).map((d) => d.draw)).toEqual(["fill", "hatch", "band", "line", "label"]);
      expect(drawn(ofClass).every((d) => d.draw !== "line" || d.dash)).toBe(true);
      expect(swatch(ofClass)).toContain("stroke-dasharray");
    },
  );
});
