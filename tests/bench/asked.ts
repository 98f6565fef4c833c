import { makeCatalogue } from "../../src/build/catalogue.ts";
import { at } from "../../src/query/at.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { check } from "../../src/query/check.ts";
import { prepare } from "../../src/query/prepare.ts";
import { within } from "../../src/query/within.ts";
import { allocated, median, ms, type Row } from "./time.ts";

/** A point question, an area question and a check on the real catalogue, preparing apart. */
export function benchAsked(): Row[] {
  const catalogue = makeCatalogue("geodata");
  const { linksTo } = indexCatalogue(catalogue);
  const { features, layers, atlas } = catalogue;
  const ready = () => prepare(features, layers, { county: atlas.place });
  const prepared = ready();
  const [west, south, east, north] = atlas.frame;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const [dx, dy] = [(east - west) / 8, (north - south) / 8];
  const ring = [
    [lon - dx, lat - dy],
    [lon + dx, lat - dy],
    [lon + dx, lat + dy],
    [lon - dx, lat + dy],
    [lon - dx, lat - dy],
  ];
  const area = { geometry: { type: "Polygon" as const, coordinates: [ring] } };
  const works = features.filter(({ layer }) => layer === "projects").map(({ id }) => id);
  const lines = layers.map(({ id }) => ({ layer: id }));
  const asked: readonly (readonly [string, () => unknown])[] = [
    [`preparing the catalogue, ${features.length} features`, ready],
    ["point question, all layers, clauses", () => at(prepared, { lon, lat }, { linksTo })],
    ["area question, all layers, clauses", () => within(prepared, area, {}, { linksTo })],
    [`check of ${works.length} projects × ${lines.length} layers`, () => check(prepared, works, lines)],
  ];
  return asked.map(([work, ask]) => {
    const first = median(ask, 1);
    return {
      work: `${work}, real catalogue`,
      ours: `${ms(median(ask, 15))} (first time ${ms(first)}), ${allocated(ask).toFixed(1)} MB allocated`,
      rival: "–",
      ratio: "–",
      must: "–",
    };
  });
}
