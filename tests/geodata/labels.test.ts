import { beforeAll, describe, expect, test } from "vitest";
import { drawLayers } from "../../src/app/layers.ts";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { mercator } from "../../src/core/camera.ts";
import type { Language } from "../../src/core/text.ts";
import type { MapTheme } from "../../src/core/theme.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { projectFrame } from "../../src/sheet/frame.ts";
import { type PlacedLabel, placeLabels } from "../../src/sheet/labels.ts";
import { cross } from "../fixtures/letters.ts";
import { perPixelAt, zoomFor } from "../fixtures/scale.ts";
import { read, root } from "./source.ts";

type View = Pick<MapTheme, "id" | "layers" | "variants">;
let made: ReturnType<typeof makeCatalogue>;
let drawn: ReturnType<typeof drawLayers>;
beforeAll(() => {
  made = makeCatalogue(root);
  drawn = drawLayers(indexCatalogue(made));
});

const themes: readonly MapTheme[] = JSON.parse(read("themes.json"));
const overview = (): View => ({
  id: "overview",
  layers: made.layers.filter((l) => l.visible).map((l) => l.id),
});

/** The labels of a sheet at one to so many that holds the whole county. */
function labelsOf({ layers, variants = {} }: View, denominator: number, language: Language): PlacedLabel[] {
  const [west, south, east, north] = made.atlas.frame;
  const lat = (south + north) / 2;
  const zoom = zoomFor(perPixelAt(denominator), lat);
  const [[x0, y0], [x1, y1]] = [mercator(west, north), mercator(east, south)];
  const world = 512 * 2 ** zoom;
  const camera = { lon: (west + east) / 2, lat, zoom };
  const frame = { camera, width: 1.1 * (x1 - x0) * world, height: 1.1 * (y1 - y0) * world };
  const shown = drawn
    .layers({ variants, looks: {}, order: [] })
    .filter(({ id }) => layers.includes(id))
    .map((l) => ({ ...l, drawings: l.drawings.filter((d) => (d.from ?? 0) <= zoom) }));
  return placeLabels(shown, projectFrame(frame), language);
}

const views = ["overview", ...themes.map(({ id }) => id)];
const scales = [250_000, 100_000, 50_000];
const sheets = views.flatMap((view) =>
  scales.flatMap((scale) => (["zh", "en"] as const).map((language) => [view, scale, language] as const)),
);
const viewOf = (id: string): View => themes.find((t) => t.id === id) ?? overview();

describe("The labels of the county's sheet", () => {
  test.each(sheets)("%s at 1:%i (%s): all nineteen townships are named", (view, scale, language) => {
    const names = labelsOf(viewOf(view), scale, language)
      .filter(({ feature }) => feature.layer === "seats")
      .map(({ feature }) => feature.properties.place);
    expect(new Set(names).size).toBe(19);
    expect(names).toHaveLength(19);
  });

  test.each(sheets)("%s at 1:%i (%s): no two labels overlap", (view, scale, language) => {
    const labels = labelsOf(viewOf(view), scale, language);
    const over = labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (cross(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(over).toEqual([]);
  });

  // The tint of a step cannot be told by contrast, so its number has to stand in every unit.
  test.each(scales.flatMap((scale) => (["zh", "en"] as const).map((l) => [scale, l] as const)))(
    "by number of projects at 1:%i (%s): every unit has its number",
    (scale, language) => {
      const numbers = labelsOf(viewOf("units"), scale, language).filter(
        ({ drawing }) => drawing.text === "tally",
      );
      expect(new Set(numbers.map(({ feature }) => feature.properties.place)).size).toBe(19);
    },
  );
});
