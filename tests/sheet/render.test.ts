import { describe, expect, test } from "vitest";
import { aspectOf, fitCamera } from "../../src/core/camera.ts";
import { renderSheet, type SheetInput } from "../../src/sheet/render.ts";
import { drawn } from "../fixtures/catalogue.ts";
import { atlas } from "../fixtures/county.ts";
import { point } from "../fixtures/layers.ts";
import { hostile, tagsOf, unbalanced } from "../fixtures/markup.ts";
import { inLayer, stacked } from "../fixtures/stack.ts";

const { frame } = atlas();
const height = 600 * aspectOf(frame);

function sheet(change: Partial<SheetInput> = {}): string {
  return renderSheet({
    layers: drawn(),
    frame: { camera: fitCamera(frame, 600, height), width: 600, height },
    language: "zh",
    colour: (key) => `var(--${key})`,
    title: "云泽县地图",
    lit: new Set(),
    prefix: "t-",
    ...change,
  });
}

const values = (markup: string, attribute: string): string[] =>
  tagsOf(markup).flatMap(({ attributes }) => attributes[attribute] ?? []);

describe("The sheet", () => {
  test("of the invented county looks as it looked", () => {
    expect(sheet().replace(/></g, ">\n<")).toMatchSnapshot();
  });

  test("is one picture with a name, and every element that opens closes", () => {
    const markup = sheet({ title: hostile });
    expect(unbalanced(markup)).toEqual([]);
    expect(tagsOf(markup)[0]).toMatchObject({
      name: "svg",
      attributes: { role: "img", "aria-label": hostile },
    });
  });

  test("stacks the layers as they are given, each in a group of its own", () => {
    const groups = values(sheet(), "data-layer");
    expect(groups.slice(0, 4)).toEqual(["land", "zones", "seats", "projects"]);
  });

  test("defines every pattern once, however many areas it fills, and uses none that is not defined", () => {
    const zones = drawn().filter(({ id }) => id === "zones");
    const twice = zones.map((layer) => ({
      ...layer,
      features: layer.features.flatMap((f) => [f, { ...f, id: `${f.id}-again` }]),
    }));
    const markup = sheet({ layers: twice });
    const defined = tagsOf(markup).flatMap(({ name, attributes }) =>
      name === "pattern" ? [attributes.id] : [],
    );
    const used = [...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(defined).toEqual(["t-drops-valley-ink", "t-ridge-screen"]);
    expect(used.sort()).toEqual([...defined, ...defined].sort());
  });

  test("tells of every mark, label and area which feature it belongs to", () => {
    const told = new Set(values(sheet(), "data-feature"));
    const geometry = drawn().flatMap((layer) =>
      layer.features.filter((f) => f.geometry).map((f) => f.subject),
    );
    expect([...told].sort()).toEqual(geometry.sort());
  });

  test("lifts out what is lit, with a halo round areas, a ring round marks and the name in the accent colour", () => {
    const accents = (markup: string) => values(markup, "stroke").filter((s) => s === "var(--accent)").length;
    expect(accents(sheet())).toBe(0);
    expect(accents(sheet({ lit: new Set(["zones/low"]) }))).toBe(2);
    expect(accents(sheet({ lit: new Set(["projects/1"]) }))).toBe(1);
    const fills = values(sheet({ lit: new Set(["seats/qinghe"]) }), "fill");
    expect(fills.filter((fill) => fill === "var(--accent)")).toHaveLength(1);
    expect(accents(sheet({ lit: new Set(["projects/2", "no/body"]) }))).toBe(0);
  });

  test("leaves out what is drawn only from a nearer view on", () => {
    const spot = inLayer("a", "1", "x", point(100.5, 30.5));
    const layers = [stacked("a", [{ draw: "disc", colour: "accent", from: 12 }], [spot])];
    const camera = { lon: 100.5, lat: 30.5, zoom: 11.9 };
    const circles = (zoom: number) =>
      tagsOf(sheet({ layers, frame: { camera: { ...camera, zoom }, width: 600, height } })).filter(
        ({ name }) => name === "circle",
      );
    expect(circles(11.9)).toHaveLength(0);
    expect(circles(12)).toHaveLength(1);
  });

  test("keeps its marks in place in a box of any size: they stand at shares of it", () => {
    const [x, y] = ["x", "y"].map((key) => values(sheet(), key).filter((value) => value.endsWith("%")));
    expect(x).toContain("33.33%");
    for (const share of [...(x ?? []), ...(y ?? [])]) expect(Number.parseFloat(share)).not.toBeNaN();
  });

  test("a hostile name of a place never becomes markup", () => {
    const features = [
      inLayer("a", hostile, "x", point(100.5, 30.5), { name: hostile, en: hostile, anchor: "left" }),
    ];
    const label = {
      draw: "label",
      colour: "ink",
      size: 12,
      face: "hei",
      weight: 400,
      gap: 8,
      priority: 1,
    } as const;
    for (const language of ["zh", "en"] as const) {
      const markup = sheet({ layers: [stacked("a", [label], features)], language });
      expect(unbalanced(markup)).toEqual([]);
      expect([...new Set(tagsOf(markup).map(({ name }) => name))].sort()).toEqual([
        "defs",
        "g",
        "svg",
        "text",
        "tspan",
      ]);
    }
  });

  test("without layers is an empty picture", () => {
    expect(values(sheet({ layers: [] }), "data-feature")).toEqual([]);
  });
});
