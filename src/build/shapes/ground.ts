import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Atlas } from "../../core/catalogue.ts";
import type { Place } from "../../core/place.ts";
import { generalise } from "./outline.ts";
import { partition } from "./partition.ts";
import { makeCluster } from "./slot.ts";

/** What every recipe stands on: outlines, the diagram's cells, places, and a reader of JSON files. */
export interface Ground {
  readonly atlas: Atlas;
  readonly places: ReadonlyMap<string, Place>;
  readonly outlines: ReadonlyMap<string, Polygon | MultiPolygon>;
  readonly cells: ReadonlyMap<string, Polygon | MultiPolygon>;
  readonly county: Feature<Polygon | MultiPolygon>;
  readonly read: (path: string) => unknown;
  /** Hands out places in the clusters of marks, one for all layers. */
  readonly cluster: ReturnType<typeof makeCluster>;
}

/** Metres added to a seat's own bound for the edge of its cell. */
export const cellBound = 3000;

/** Visvalingam triangle of about 0.02 km² in square degrees: limits stay within 300 m of the reference. */
const triangle = 2e-6;

interface Facts {
  readonly place: string;
  readonly area_km2: { readonly value: number };
}

/** Lays the ground: generalised outlines and the power diagram of the seats (`townships/facts.json`). */
export function layGround(atlas: Atlas, places: readonly Place[], read: (path: string) => unknown): Ground {
  const units = read("reference/county-and-neighbours.geojson") as FeatureCollection<Polygon>;
  const outlines = generalise(units, triangle, atlas.bounds);
  const limit = outlines.get(atlas.code);
  if (!limit) throw new Error(`reference outlines have no unit ${atlas.code}`);
  const county: Feature<Polygon | MultiPolygon> = { type: "Feature", properties: {}, geometry: limit };
  const byId = new Map(places.map((p) => [p.id, p]));
  const sites = (read("townships/facts.json") as readonly Facts[]).map((row) => {
    const position = byId.get(row.place)?.position;
    if (!position) throw new Error(`townships/facts.json › ${row.place}: the place has no position`);
    return { id: row.place, lon: position.lon, lat: position.lat, area: row.area_km2.value };
  });
  return {
    atlas,
    places: byId,
    outlines,
    cells: partition(county, sites),
    county,
    read,
    cluster: makeCluster(),
  };
}
