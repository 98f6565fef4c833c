import { describe, expect, test } from "vitest";
import type { Drawing } from "../../src/core/drawing.ts";
import { projectFrame } from "../../src/sheet/frame.ts";
import { drawGround } from "../../src/sheet/ground.ts";
import { box, point } from "../fixtures/layers.ts";
import { tagsOf } from "../fixtures/markup.ts";
import { inLayer } from "../fixtures/stack.ts";

const project = projectFrame({ camera: { lon: 100.5, lat: 30.5, zoom: 9 }, width: 800, height: 600 });
const area = inLayer("a", "1", "zone", box(100.4, 30.4, 100.6, 30.6));
const spot = inLayer("a", "2", "zone", point(100.5, 30.5), { bound: 3000 });

function draw(drawing: Drawing, feature = area) {
  const definitions = { prefix: "p-", patterns: new Map<string, string>() };
  const markup = drawGround(drawing, feature, {
    project,
    colour: (key) => `var(--${key})`,
    definitions,
    scale: 1,
  });
  return { markup, tags: tagsOf(markup).map(({ attributes }) => attributes), patterns: definitions.patterns };
}

describe("The ground of the sheet", () => {
  test("a tint fills its area in its colour and opacity", () => {
    const { tags } = draw({ draw: "fill", colour: "land", opacity: 0.5 });
    expect(tags).toEqual([
      { d: project.path(box(100.4, 30.4, 100.6, 30.6)), fill: "var(--land)", "fill-opacity": "0.5" },
    ]);
  });

  test("a hatch defines its pattern and fills its area with it", () => {
    const { tags, patterns } = draw({ draw: "hatch", colour: "screen", pattern: "ridge" });
    expect([...patterns.keys()]).toEqual(["p-ridge-screen"]);
    expect(tags[0]?.fill).toBe("url(#p-ridge-screen)");
  });

  test("a line has its width, and its dashes in multiples of it", () => {
    const { tags } = draw({ draw: "line", colour: "trunk", width: 2, dash: [4, 2.5] });
    expect(tags).toHaveLength(1);
    expect(tags[0]).toMatchObject({
      stroke: "var(--trunk)",
      "stroke-width": "2",
      "stroke-dasharray": "8 5",
      fill: "none",
    });
  });

  test("a casing lies under its line and is wider on both sides", () => {
    const { tags } = draw({
      draw: "line",
      colour: "motorway",
      width: 3,
      casing: { colour: "casing", width: 1 },
    });
    expect(tags.map((t) => [t.stroke, t["stroke-width"]])).toEqual([
      ["var(--casing)", "5"],
      ["var(--motorway)", "3"],
    ]);
  });

  test("a soft line fades out in narrowing strokes that together have its opacity", () => {
    const { tags } = draw({ draw: "line", colour: "shadow", width: 9, softness: 9, opacity: 0.3 });
    const widths = tags.map((t) => Number(t["stroke-width"]));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(tags.reduce((sum, t) => sum + Number(t.opacity), 0)).toBeCloseTo(0.3, 2);
  });

  test("a disc is as wide as the position is uncertain", () => {
    const [disc] = draw({ draw: "disc", colour: "accent" }, spot).tags;
    expect(disc).toMatchObject({ cx: "400", cy: "300" });
    expect(Number(disc?.r)).toBeCloseTo(project.pixels(3000), 1);
  });

  test("no disc is drawn for an area, or where the uncertainty is not known", () => {
    expect(draw({ draw: "disc", colour: "accent" }).markup).toBe("");
    const unsure = inLayer("a", "3", "zone", point(100.5, 30.5), { bound: null });
    expect(draw({ draw: "disc", colour: "accent" }, unsure).markup).toBe("");
  });

  test("nothing is drawn for other categories, or for a feature without geometry", () => {
    const where = { property: "category", in: ["river"] };
    expect(draw({ draw: "fill", colour: "land", where }).markup).toBe("");
    expect(draw({ draw: "fill", colour: "land" }, inLayer("a", "4", "zone", null)).markup).toBe("");
  });

  test("marks and labels are no ground", () => {
    const label: Drawing = {
      draw: "label",
      colour: "ink",
      size: 12,
      face: "hei",
      weight: 400,
      gap: 8,
      priority: 1,
    };
    expect(draw(label, spot).markup).toBe("");
    expect(draw({ draw: "symbol", colour: "ink", figure: "dot", size: 9 }, spot).markup).toBe("");
  });
});
