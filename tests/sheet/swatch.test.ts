import { describe, expect, test } from "vitest";
import { choose, type Drawing, type LegendEntry } from "../../src/core/drawing.ts";
import { legendOf } from "../../src/layers/legend.ts";
import { drawSwatch } from "../../src/sheet/swatch.ts";
import { catalogue, features } from "../fixtures/catalogue.ts";
import { both } from "../fixtures/county.ts";
import { box, point } from "../fixtures/layers.ts";
import { tagsOf, unbalanced } from "../fixtures/markup.ts";
import { inLayer, manifests } from "../fixtures/stack.ts";

const colour = (key: string) => `var(--${key})`;
const base: Omit<LegendEntry, "drawings"> = {
  id: "a:b",
  layer: "a",
  category: "b",
  title: both("甲", "A"),
  sample: {},
  features: [],
  drawn: true,
};
const swatch = (...drawings: Drawing[]) => {
  const entry: LegendEntry = { ...base, drawings };
  return tagsOf(drawSwatch(entry, colour)).map(({ attributes }) => attributes);
};
const real = catalogue().layers.flatMap((layer) =>
  legendOf(
    layer,
    features().filter((f) => f.layer === layer.id),
  ),
);

describe("A swatch of the legend", () => {
  test.each(real)("$layer $category has the colours of its drawings and no other", (entry) => {
    const markup = drawSwatch(entry, colour);
    const seen = new Set([...markup.matchAll(/var\(--([\w-]+)\)/g)].map(([, key]) => key));
    const soft = (d: Drawing) => d.draw === "line" && d.softness;
    if (!entry.drawn) return expect([...seen]).toEqual(["muted"]);
    const wanted = entry.drawings.filter((d) => !soft(d)).map((d) => choose(d.colour, entry.sample));
    expect([...seen].filter((key) => key !== "halo").sort()).toEqual([...new Set(wanted)].sort());
    expect(unbalanced(markup)).toEqual([]);
  });

  test("shows a tint at the opacity at which it is drawn", () => {
    expect(swatch({ draw: "fill", colour: "screen", opacity: 0.16 })[1]).toMatchObject({
      fill: "var(--screen)",
      "fill-opacity": "0.16",
    });
  });

  test("shows a line across, in its width, dashes and casing", () => {
    const parts = swatch({
      draw: "line",
      colour: "motorway",
      width: 3,
      dash: [2, 1],
      casing: { colour: "casing", width: 1 },
    });
    expect(parts.slice(1).map((p) => [p.d, p.stroke, p["stroke-width"], p["stroke-dasharray"]])).toEqual([
      ["M1 10H33", "var(--casing)", "5", "6 3"],
      ["M1 10H33", "var(--motorway)", "3", "6 3"],
    ]);
  });

  test("shows a line that bounds an area as a frame", () => {
    const parts = swatch(
      { draw: "hatch", colour: "redline", pattern: "diagonal" },
      { draw: "line", colour: "redline", width: 1 },
    );
    expect(parts.at(-1)?.d).toMatch(/z$/);
  });

  test("shows a symbol in its size and grows with it, so that sizes can be read off", () => {
    const markup = (size: number) =>
      drawSwatch({ ...base, drawings: [{ draw: "symbol", figure: "dot", colour: "ink", size }] }, colour);
    const scale = (size: number) => Number(/scale\(([\d.]+)\)/.exec(markup(size))?.[1]);
    expect([12, 20, 44].map((size) => scale(size) * 24).map(Math.round)).toEqual([12, 20, 44]);
    const heights = [12, 44].map((size) => Number(/height="(\d+)"/.exec(markup(size))?.[1]));
    expect(heights[0]).toBe(20);
    expect(heights[1]).toBeGreaterThanOrEqual(44);
  });

  test("shows what is named without a mark by a word in its letters", () => {
    const label = {
      draw: "label",
      colour: "scenic",
      size: 12,
      face: "song",
      italic: true,
      weight: 400,
      gap: 0,
      priority: 5,
    } as const;
    expect(drawSwatch({ ...base, drawings: [label] }, colour)).toContain(">名</text>");
  });

  test("of what has no geometry is an empty slot in no colour of the layer", () => {
    const markup = drawSwatch({ ...base, drawings: [], drawn: false }, colour);
    expect(markup).toContain("stroke-dasharray");
    expect([...markup.matchAll(/var\(--([\w-]+)\)/g)].map(([, key]) => key)).toEqual(["muted"]);
  });

  test("takes the colour that the choice gives for its sample", () => {
    const layer = manifests().find(({ kind }) => kind === "place");
    if (!layer) throw new Error("no manifest of places");
    const lake = inLayer(layer.id, "a", "reservoir", point(100, 30));
    const [entry] = legendOf(layer, [lake]);
    expect(entry && drawSwatch(entry, colour)).toContain("var(--water)");
  });

  test("two swatches of one page never share a pattern's id", () => {
    const layer = manifests().find(({ kind }) => kind === "control-line");
    if (!layer) throw new Error("no manifest of control lines");
    const areas = layer.categories.map((c) => inLayer(layer.id, c.id, c.id, box(100, 30, 100.1, 30.1)));
    const ids = legendOf(layer, areas).flatMap((e) =>
      [...drawSwatch(e, colour).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});
