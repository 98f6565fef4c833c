import { type StyleSpecification, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/layers/kinds.ts";
import type { StyleInput } from "../../src/map/compiled.ts";
import { litLayers } from "../../src/map/lit.ts";
import { compileStyle } from "../../src/map/style.ts";
import { palette, type Theme } from "../../styles/palette.ts";
import { drawn } from "../fixtures/catalogue.ts";
import { basemaps } from "../fixtures/county.ts";
import { box, point } from "../fixtures/layers.ts";
import { inLayer, manifests, stacked } from "../fixtures/stack.ts";

const tint = (theme: Theme) => (key: string) => {
  const found = new Map<string, string>(Object.entries(palette[theme])).get(key);
  if (!found) throw new Error(`the palette has no ${key}`);
  return found;
};

function style(change: Partial<StyleInput> = {}): StyleSpecification {
  return compileStyle({
    layers: drawn(),
    shown: ["land", "zones", "seats"],
    language: "zh",
    colour: tint("light"),
    lat: 30.5,
    scale: 1,
    ...change,
  }) as StyleSpecification;
}

/** The layer whose features a source holds. */
const stem = (source: string): string => source.split(".")[0] ?? source;

const everyKind = manifests().map((layer) =>
  stacked(layer.id, kinds.get(layer.kind)?.drawings(layer) ?? [], []),
);
const fonts = { glyphs: "fonts/{fontstack}/{range}.pbf" };

describe("The style of the map", () => {
  test("begins with the paper and names every layer's source", () => {
    const made = style();
    expect(made.layers[0]).toEqual({
      id: "paper",
      type: "background",
      paint: { "background-color": palette.light.paper },
    });
    expect(new Set(Object.keys(made.sources).map(stem))).toEqual(
      new Set(["land", "zones", "seats", "projects"]),
    );
  });

  test("hides the layers that are not shown and no others", () => {
    const seen = (visibility: string) =>
      new Set(
        style().layers.flatMap((l) =>
          "source" in l && l.layout?.visibility === visibility ? stem(l.source ?? "") : [],
        ),
      );
    expect([...seen("none")]).toEqual(["projects"]);
    expect([...seen("visible")]).toEqual(["land", "zones", "seats"]);
  });

  test("draws ground first, then marks, then labels, the most important last", () => {
    const sort = (layer: StyleSpecification["layers"][number]) =>
      layer.type === "symbol" ? ("text-field" in (layer.layout ?? {}) ? 2 : 1) : 0;
    const order = style({ layers: everyKind }).layers.map(sort);
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBe(3);
    expect(style({ layers: everyKind }).layers.at(-1)).toMatchObject({ source: "seats.words" });
  });

  test("keeps the stack's order within the ground", () => {
    const ground = style().layers.flatMap((l) =>
      "source" in l && l.type !== "symbol" ? stem(l.source ?? "") : [],
    );
    const stack = ["land", "zones", "seats", "projects"];
    expect(ground).toEqual(ground.toSorted((a, b) => stack.indexOf(a) - stack.indexOf(b)));
  });

  test("gives every layer of the style an id of its own", () => {
    const ids = style({ layers: everyKind }).layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(["light", "dark", "projector"] as const)(
    "has the colours of the %s theme and no other",
    (theme) => {
      const used =
        JSON.stringify(style({ layers: everyKind, colour: tint(theme) })).match(/#[0-9a-f]{6}/gi) ?? [];
      expect(used.length).toBeGreaterThan(20);
      expect(used.filter((hex) => !(Object.values(palette[theme]) as string[]).includes(hex))).toEqual([]);
    },
  );

  test("holds the features that have a geometry, each with its id and its subject", () => {
    const source = style().sources.projects as { readonly data: { readonly features: readonly unknown[] } };
    expect(source.data.features).toHaveLength(1);
    expect(source.data.features[0]).toMatchObject({
      properties: { id: "projects/1", subject: "projects/1", offset: [-11, 16], name: "清河镇水厂项目" },
    });
  });

  test("cuts only what may lie far off into large tiles, where positions are rounded", () => {
    const zoomOf = (...bounds: readonly (number | null)[]): unknown => {
      const own = bounds.map((bound, i) => inLayer("seats", `${i}`, "town", point(100.5, 30.5), { bound }));
      const [seats] = drawn().filter(({ id }) => id === "seats");
      const { sources } = style({ layers: [stacked("seats", seats?.drawings ?? [], own)] });
      return (sources.seats as { readonly maxzoom?: number }).maxzoom;
    };
    expect([zoomOf(500, 4000), zoomOf(500, 20), zoomOf(500, null), zoomOf(0)]).toEqual([
      8,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each(["zh", "en"] as const)("of every kind of layer is one that MapLibre takes (%s)", (language) => {
    for (const theme of ["light", "dark"] as const) {
      const made = style({
        layers: everyKind,
        shown: everyKind.map(({ id }) => id),
        language,
        colour: tint(theme),
      });
      expect(validateStyleMin({ ...made, ...fonts }).map(({ message }) => message)).toEqual([]);
    }
  });

  describe("with a basemap", () => {
    const [sky, relief] = basemaps();
    const laid = (basemap: typeof sky, key = "") => (basemap ? { basemap, key, attempt: 7 } : null);

    test("lays it right on the paper, its names on top, and leaves out the pale land alone", () => {
      const [plain, made] = [
        style({ layers: everyKind }),
        style({ layers: everyKind, basemap: laid(sky, "k") }),
      ];
      const ids = made.layers.map(({ id }) => id);
      expect(ids.slice(0, 3)).toEqual(["paper", "basemap:7", "basemap:7.names"]);
      const land = everyKind.flatMap(({ id, drawings }) =>
        drawings.flatMap((d, i) => ("land" in d && d.land ? `${id}-${i}` : [])),
      );
      expect(land.length).toBeGreaterThan(1);
      const rest = plain.layers.map(({ id }) => id).filter((id) => !land.includes(id));
      expect(ids.filter((id) => !id.startsWith("basemap:"))).toEqual(rest);
    });

    test("asks every host with the reader's key, and nothing where none is laid", () => {
      const { sources } = style({ basemap: laid(sky, "a b") });
      expect(sources["basemap:7"]).toEqual({
        type: "raster",
        tiles: ["0", "1"].map((s) => `https://t${s}.tiles.test/img?z={z}&x={x}&y={y}&tk=a%20b`),
        tileSize: 256,
        maxzoom: 16,
      });
      expect(JSON.stringify(style({ basemap: null }))).not.toContain("tiles.test");
    });

    test("reads an archive by its own address", () => {
      expect(style({ basemap: laid(relief) }).sources["basemap:7"]).toEqual({
        type: "raster",
        url: "pmtiles://https://files.test/relief.pmtiles",
        tileSize: 256,
      });
    });

    test.each([sky, relief])("is a style that MapLibre takes, darker in the dark", (basemap) => {
      const brightness = (["light", "dark"] as const).map((theme) => {
        const made = style({ basemap: laid(basemap), colour: tint(theme) });
        expect(validateStyleMin({ ...made, ...fonts }).map(({ message }) => message)).toEqual([]);
        const [, layer] = made.layers;
        return layer?.type === "raster" ? Number(layer.paint?.["raster-brightness-max"]) : 0;
      });
      expect(brightness[1]).toBeLessThan(brightness[0] ?? 0);
    });
  });

  test("of the invented county with what is lit is one that MapLibre takes", () => {
    const made = style();
    const lit = { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } };
    const whole = {
      ...made,
      ...fonts,
      sources: { ...made.sources, lit },
      layers: [
        ...made.layers,
        ...(litLayers(palette.light.accent, palette.light.halo) as typeof made.layers),
      ],
    };
    expect(validateStyleMin(whole).map(({ message }) => message)).toEqual([]);
  });

  test("the check of this test finds a style that MapLibre refuses", () => {
    const made = style();
    const broken = {
      ...made,
      ...fonts,
      layers: [...made.layers, { id: "x", type: "line", source: "nowhere" } as const],
    };
    expect(validateStyleMin(broken)).not.toEqual([]);
  });
});

interface Held {
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] };
  readonly properties: Readonly<Record<string, unknown>>;
}

describe("What the map derives from a layer's features", () => {
  const line = (id: string, more: Readonly<Record<string, unknown>>) =>
    inLayer(
      "roads",
      id,
      "road",
      {
        type: "LineString",
        coordinates: [
          [100, 30],
          [101, 30],
        ],
      },
      more,
    );
  const features = [
    line("known", { bound: 100 }),
    line("course", { bound: 5000, bounds: [200, 5000], at: [100.5, 30.1] }),
    inLayer("roads", "yard", "road", box(100, 30, 101, 31), { bound: 900, at: [100.2, 30.8] }),
    inLayer("roads", "gate", "road", point(100.4, 30.4), { bound: 700 }),
    inLayer("roads", "lost", "road", null),
  ];
  const label = {
    draw: "label",
    colour: "ink",
    size: 10,
    weight: 400,
    gap: 0,
    face: "hei",
    priority: 3,
  } as const;
  const of = (drawings: Parameters<typeof stacked>[1], change: Partial<StyleInput> = {}) =>
    style({ layers: [stacked("roads", drawings, features)], shown: ["roads"], ...change });
  const held = (made: StyleSpecification, source: string): readonly Held[] =>
    (made.sources[source] as unknown as { data: { features: readonly Held[] } }).data.features;

  test("a band is drawn from the areas that a feature brings for it, and from nothing where it brings none", () => {
    const bands = [box(100.1, 30.1, 100.9, 30.9), box(100.3, 30.3, 100.7, 30.7)];
    const yard = { ...inLayer("roads", "yard", "trunk", box(100.4, 30.4, 100.6, 30.6)), bands };
    const gate = inLayer("roads", "gate", "trunk", point(100.4, 30.4));
    const drawings = [{ draw: "band", colour: "trunk", opacity: 0.3 }] as const;
    const made = style({ layers: [stacked("roads", drawings, [yard, gate])], shown: ["roads"] });
    const layers = made.layers.filter((l) => "source" in l && l.source === "roads.band");
    expect(layers.map(({ id, type }) => [id, type])).toEqual([["roads-0", "fill"]]);
    expect(held(made, "roads.band").map(({ geometry, properties: p }) => [geometry, p.id])).toEqual(
      bands.map((geometry) => [geometry, "roads/yard"]),
    );
  });

  test("one band layer is drawn for every band of the drawings, each in its place of the stack", () => {
    const made = of([
      { draw: "band", colour: "trunk" },
      { draw: "line", colour: "trunk", width: 2 },
      { draw: "band", colour: "water" },
    ]);
    const sourced = made.layers.flatMap((l) => ("source" in l ? [[l.id, l.source]] : []));
    expect(sourced).toEqual([
      ["roads-0", "roads.band"],
      ["roads-1", "roads"],
      ["roads-2", "roads.band"],
    ]);
  });

  test("words stand at points: a point's own, or the label point that a line or an area names", () => {
    const words = held(of([label]), "roads.words");
    expect(words.map(({ properties: p, geometry }) => [p.id, geometry.type, geometry.coordinates])).toEqual([
      ["roads/course", "Point", [100.5, 30.1]],
      ["roads/yard", "Point", [100.2, 30.8]],
      ["roads/gate", "Point", [100.4, 30.4]],
    ]);
  });

  test("nothing is derived that no drawing needs", () => {
    const made = of([{ draw: "line", colour: "trunk", width: 2 }]);
    expect(Object.keys(made.sources)).toEqual(["roads"]);
    expect(held(made, "roads").map(({ properties: p }) => p.id)).toEqual([
      "roads/known",
      "roads/course",
      "roads/yard",
      "roads/gate",
    ]);
  });

  test("the scale of a theme widens lines with their casing, letters with their halo, and symbols alike", () => {
    const drawings: Parameters<typeof stacked>[1] = [
      { draw: "line", colour: "trunk", width: 2, casing: { colour: "casing", width: 1 } },
      { draw: "symbol", colour: "ink", figure: "dot", size: 10 },
      label,
    ];
    const read = (scale: number) => {
      const [casing, line, symbol, words] = of(drawings, { scale }).layers.slice(1) as {
        paint: Record<string, unknown>;
        layout: Record<string, unknown>;
      }[];
      return {
        lines: [casing?.paint["line-width"], line?.paint["line-width"]],
        image: String(symbol?.layout["icon-image"]).split("|")[2],
        letters: [words?.layout["text-size"], words?.paint["text-halo-width"]],
      };
    };
    expect(read(1)).toEqual({ lines: [4, 2], image: "10", letters: [10, 1.6] });
    expect(read(1.5)).toEqual({ lines: [6, 3], image: "15", letters: [15, 1.6 * 1.5] });
  });

  test("the casing of a dashed line is dashed with it, in the same lengths", () => {
    const casing = { colour: "casing", width: 1 } as const;
    const made = of([{ draw: "line", colour: "trunk", width: 2, dash: [4, 2], casing }]).layers.slice(1);
    const lengths = made.map(({ paint }) => {
      const p = paint as { readonly "line-width": number; readonly "line-dasharray": readonly number[] };
      return p["line-dasharray"].map((n) => n * p["line-width"]);
    });
    expect(lengths).toEqual([
      [8, 4],
      [8, 4],
    ]);
  });

  test("what is blunt changes with the zoom, and nothing else does", () => {
    const made = of([
      { draw: "line", colour: "trunk", width: 2, opacity: 0.5 },
      { draw: "line", colour: "trunk", width: 2, opacity: 0.5, blunt: true },
      { draw: "fill", colour: "land", opacity: 0.5 },
      { draw: "fill", colour: "land", opacity: 0.5, blunt: true },
    ]);
    const opacities = made.layers.slice(1).map((l) => {
      const paint = l.paint as Record<string, unknown>;
      return paint["line-opacity"] ?? paint["fill-opacity"];
    });
    expect(opacities.map((o) => (Array.isArray(o) ? o[0] : o))).toEqual([
      0.5,
      "interpolate",
      0.5,
      "interpolate",
    ]);
  });
});
