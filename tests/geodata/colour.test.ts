import { describe, expect, test } from "vitest";
import { applies } from "../../src/core/drawing.ts";
import type { CatalogueFeature } from "../../src/core/feature.ts";
import type { LayerManifest } from "../../src/core/layer.ts";
import { kinds } from "../../src/layers/kinds.ts";
import { legendOf } from "../../src/layers/legend.ts";
import { drawSwatch } from "../../src/sheet/swatch.ts";
import { read } from "./source.ts";

const layers = (JSON.parse(read("layers.json")) as readonly string[]).map((id): LayerManifest => {
  return { ...JSON.parse(read(`${id}/layer.json`)), id };
});

const featuresOf = (layer: string): readonly CatalogueFeature[] =>
  (JSON.parse(read(`${layer}/features.geojson`)) as { features: readonly CatalogueFeature[] }).features.map(
    (f) => {
      const id = `${layer}/${f.id}`;
      return { ...f, id, layer, subject: id };
    },
  );

describe("Nothing on the map is told by its colour alone", () => {
  test.each(layers.map((l) => [l.id, l] as const))(
    "the entries of %s differ in grey as well, or carry their names",
    (_, layer) => {
      const alike: string[] = [];
      for (const variant of [undefined, ...(layer.variants ?? [])]) {
        const seen = new Map<string, string>();
        for (const entry of legendOf(layer, featuresOf(layer.id), variant)) {
          if (!entry.drawn) continue;
          const drawings = kinds.get(layer.kind)?.drawings(layer, variant) ?? [];
          if (drawings.some((d) => d.draw === "label" && applies(d, entry.sample))) continue;
          const grey = drawSwatch({ ...entry, category: "x" }, () => "grey");
          const other = seen.get(grey);
          if (other) alike.push(`${variant?.id ?? "usual"}: ${other} = ${entry.category}`);
          seen.set(grey, entry.category);
        }
      }
      expect(alike).toEqual([]);
    },
  );
});
