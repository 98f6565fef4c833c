import { beforeAll, describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { aspectOf, fitCamera } from "../../src/core/camera.ts";
import type { MapTheme } from "../../src/core/theme.ts";
import { kinds } from "../../src/layers/kinds.ts";
import { renderSheet } from "../../src/sheet/render.ts";
import { read, root } from "./source.ts";

const themes: readonly MapTheme[] = JSON.parse(read("themes.json"));
let made: ReturnType<typeof makeCatalogue>;
beforeAll(() => {
  made = makeCatalogue(root);
});

/** The sheet of a ready view as the map's renderer without WebGL draws it, 1,000 pixels wide. */
function sheetOf(theme: MapTheme): string {
  const { atlas, layers, features } = made;
  const width = 1000;
  const height = width * aspectOf(atlas.frame);
  return renderSheet({
    layers: layers
      .filter(({ id }) => theme.layers.includes(id))
      .map((layer) => {
        const way = layer.variants?.find((v) => v.id === theme.variants?.[layer.id]);
        const own = features.filter((f) => f.layer === layer.id);
        return {
          id: layer.id,
          drawings: kinds.get(layer.kind)?.drawings(layer, way) ?? [],
          features: way?.only ? own.filter((f) => way.only?.includes(f.properties.category)) : own,
        };
      }),
    frame: { camera: fitCamera(atlas.frame, width, height), width, height },
    language: "zh",
    colour: (key) => `var(--${key})`,
    title: theme.title.zh,
    lit: new Set(),
    prefix: "",
  });
}

/** What a sheet holds, in lines that a person can compare: its layers with what is drawn in what colour, and its words. */
function digest(sheet: string): string {
  const layers = [
    ...sheet.matchAll(
      /<g data-layer="([^"]+)">(.*?)(?=<g data-layer|<svg x="[^"]+" y="[^"]+" overflow="visible" class="label|<\/svg><\/svg>|$)/gs,
    ),
  ];
  const lines = layers.map(([, id, body = ""]) => {
    const colours = [...body.matchAll(/(?:fill|stroke)="var\(--([\w-]+)\)"/g)].map(([, key]) => key ?? "");
    const counts = new Map<string, number>();
    for (const key of colours) counts.set(key, (counts.get(key) ?? 0) + 1);
    const told = [...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([key, n]) => `${key} ${n}`);
    return `${id}: ${told.join(", ") || "–"}`;
  });
  const words = [...sheet.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, word = ""]) =>
    word.replace(/<\/?tspan[^>]*>/g, ""),
  );
  return `${lines.join("\n")}\n\nwords: ${words.toSorted().join("、")}\n`;
}

describe("The sheet of every ready view", () => {
  test.each(themes.map((theme) => [theme.id, theme] as const))("%s holds what it held", async (id, theme) => {
    await expect(digest(sheetOf(theme))).toMatchFileSnapshot(`sheets/${id}.txt`);
  });

  test("is drawn from its layers alone, and each of them draws something", () => {
    for (const theme of themes) {
      const drawn = new Set([...sheetOf(theme).matchAll(/data-layer="([^"]+)"/g)].map(([, id]) => id));
      expect([...drawn].sort()).toEqual([...theme.layers].sort());
    }
  });
});
