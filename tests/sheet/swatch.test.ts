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
const swatch = (...drawings: Drawing[]) => {
  const entry: LegendEntry = { layer: "a", category: "b", title: both("甲", "A"), drawings, sample: {} };
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
      ["M1 10H33", "var(--casing)", "5", undefined],
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

  test("shows a symbol in its size, but no higher than the swatch", () => {
    const scale = (size: number) =>
      /scale\(([\d.]+)\)/.exec(
        drawSwatch(
          {
            layer: "a",
            category: "b",
            title: both("", ""),
            drawings: [{ draw: "symbol", figure: "dot", colour: "ink", size }],
            sample: {},
          },
          colour,
        ),
      )?.[1];
    expect([scale(12), scale(20), scale(44)]).toEqual(["0.5", "0.833", "0.833"]);
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
    expect(layer.categories).toHaveLength(2);
  });
});
