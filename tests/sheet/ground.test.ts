import { describe, expect, test } from "vitest";
import type { Drawing } from "../../src/core/drawing.ts";
import { projectFrame } from "../../src/sheet/frame.ts";
import { drawGround } from "../../src/sheet/ground.ts";
import { box, point } from "../fixtures/layers.ts";
import { tagsOf } from "../fixtures/markup.ts";
import { perPixelAt, zoomFor } from "../fixtures/scale.ts";
import { inLayer } from "../fixtures/stack.ts";

const project = projectFrame({ camera: { lon: 100.5, lat: 30.5, zoom: 9 }, width: 800, height: 600 });
const area = inLayer("a", "1", "zone", box(100.4, 30.4, 100.6, 30.6));
const spot = inLayer("a", "2", "zone", point(100.5, 30.5), { bound: 3000 });

function draw(drawing: Drawing, feature = area, onto = project) {
  const definitions = { prefix: "p-", patterns: new Map<string, string>() };
  const markup = drawGround(drawing, feature, {
    project: onto,
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

  test("the casing of a dashed line is dashed with it, so that it is no solid line", () => {
    const casing = { colour: "casing", width: 1 } as const;
    const { tags } = draw({ draw: "line", colour: "motorway", width: 3, dash: [4, 2], casing });
    expect(tags.map((t) => t["stroke-dasharray"])).toEqual(["12 6", "12 6"]);
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

describe("What is not known sharply, as the camera comes closer", () => {
  /** The sheet at one to so many. */
  const at = (denominator: number) =>
    projectFrame({
      camera: { lon: 100.5, lat: 30.5, zoom: zoomFor(perPixelAt(denominator), 30.5) },
      width: 800,
      height: 600,
    });
  const [overview, close] = [at(250_000), at(50_000)];
  const course = (more: Readonly<Record<string, unknown>>) =>
    inLayer(
      "a",
      "5",
      "river",
      {
        type: "LineString",
        coordinates: [
          [100.4, 30.5],
          [100.6, 30.5],
        ],
      },
      more,
    );
  const areas = [box(100.3, 30.4, 100.7, 30.6), box(100.35, 30.45, 100.65, 30.55)];
  const schematic = { ...course({ class: "schematic", bound: 3000 }), bands: areas };
  const line: Drawing = { draw: "line", colour: "water", width: 2, dash: [6, 2], blunt: true };
  const band: Drawing = { draw: "band", colour: "water", opacity: 0.5 };

  test("a schematic line is a crisp line at 1:250,000, without a band", () => {
    expect(draw(line, schematic, overview).tags).toMatchObject([{ "stroke-width": "2" }]);
    expect(draw(line, schematic, overview).tags[0]?.opacity).toBeUndefined();
    expect(draw(band, schematic, overview).markup).toBe("");
  });

  test("at 1:50,000 the crisp line is gone and the areas of its band are there", () => {
    expect(draw(line, schematic, close).markup).toBe("");
    const { tags } = draw(band, schematic, close);
    expect(tags.map((t) => t.d)).toEqual(areas.map((geometry) => close.path(geometry)));
    expect(tags.map((t) => Number(t["fill-opacity"]))).toEqual([0.125, 0.125]);
    expect(draw(band, course({ class: "schematic", bound: 3000 }), close).markup).toBe("");
  });

  test("between the two the line is fainter and the band has begun", () => {
    const [faint] = draw(line, schematic, at(100_000)).tags;
    expect(Number(faint?.opacity)).toBeGreaterThan(0);
    expect(Number(faint?.opacity)).toBeLessThan(1);
    expect(draw(band, schematic, at(100_000)).tags.length).toBeGreaterThan(0);
  });

  test("a line known to some metres stays as it is, and has no band", () => {
    const known = { ...course({ class: "surveyed", bound: 10 }), bands: areas };
    expect(draw(line, known, close).tags[0]?.opacity).toBeUndefined();
    expect(draw(band, known, close).markup).toBe("");
  });

  test("a line that is not told to soften never does", () => {
    const { blunt: _, ...sharp } = line;
    expect(draw(sharp as Drawing, schematic, close).tags).toMatchObject([{ "stroke-width": "2" }]);
  });

  test("the tint and the hatch of a schematic area pale, and never go", () => {
    const zone = inLayer("a", "6", "zone", box(100.4, 30.4, 100.6, 30.6), { bound: 3000 });
    const tint = (onto: typeof close) =>
      Number(
        draw({ draw: "fill", colour: "land", opacity: 0.5, blunt: true }, zone, onto).tags[0]?.[
          "fill-opacity"
        ],
      );
    const hatch = (onto: typeof close) =>
      draw({ draw: "hatch", colour: "land", pattern: "ridge", opacity: 0.5, blunt: true }, zone, onto).tags[0]
        ?.opacity;
    expect(tint(overview)).toBe(0.5);
    expect(tint(close)).toBeLessThan(0.3);
    expect(tint(close)).toBeGreaterThan(0.1);
    expect(Number(hatch(close))).toBeCloseTo(tint(close), 6);
  });

  test("the disc of a rough place grows with the scale as the ground does", () => {
    const radius = (onto: typeof close) =>
      Number(draw({ draw: "disc", colour: "ink" }, spot, onto).tags.at(-1)?.r);
    expect(radius(close)).toBeCloseTo(3000 / perPixelAt(50_000), 0);
    expect(radius(close) / radius(overview)).toBeCloseTo(5, 1);
  });
});
