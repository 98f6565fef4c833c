import type { Geometry, Position } from "geojson";
import type { CatalogueFeature } from "../core/feature.ts";
import type { LonLat, Site } from "../core/question.ts";
import { bufferOf } from "./buffer.ts";
import type { Prepared } from "./prepare.ts";
import type { Subject } from "./probe.ts";

/** What a site is looked up with: the features that a clause speaks of, by their subjects. */
export interface Spoken {
  readonly linksFrom: (clause: string) => readonly string[];
}

const position = ([lon, lat]: LonLat): Position => [lon, lat];
const point = (at: LonLat): Geometry => ({ type: "Point", coordinates: position(at) });

/** Metres that a point or a line of a clause is at least taken to reach, where its own bound is smaller. */
const least = 250;

function grown(prepared: Prepared, geometry: Geometry, size: number): Geometry {
  const area = bufferOf(prepared, geometry, size);
  if (!area) throw new RangeError("nothing is left of the area");
  return area;
}

const polygons = (geometry: Geometry): Position[][][] => {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
};

/** A feature as a subject: its own geometry with its bound, or those that stand in for it. */
function ofFeature(prepared: Prepared, id: string): Subject {
  const entry = prepared.byId.get(id);
  if (!entry) throw new RangeError(`${id}: there is no such feature`);
  const { feature, at } = entry;
  if (!at) throw new RangeError(`${id}: nothing is known of its place`);
  const known = at.known;
  if (at.via.length === 0 && feature.geometry) return { geometry: feature.geometry, known };
  const stand = at.via.flatMap((other) => prepared.byId.get(other)?.feature.geometry ?? []);
  const areas = stand.flatMap((geometry) =>
    geometry.type.endsWith("Polygon")
      ? polygons(geometry)
      : polygons(grown(prepared, geometry, Math.max(least, known.bound))),
  );
  return { geometry: { type: "MultiPolygon", coordinates: areas }, known: { ...known, loose: true } };
}

/** All that a clause speaks of as one area: areas as they are, points and lines as wide as they are uncertain. */
function ofClause(prepared: Prepared, id: string, { linksFrom }: Spoken): Subject {
  const inner = (f: CatalogueFeature): boolean =>
    prepared.layers.find((l) => l.id === f.layer)?.kind !== "limit";
  const all = [...new Set(linksFrom(id))].flatMap((subject) => prepared.byId.get(subject)?.feature ?? []);
  const some = all.filter((f) => f.geometry && inner(f));
  const named = some.length > 0 ? some : all.filter((f) => f.geometry);
  if (named.length === 0) throw new RangeError(`${id}: nothing that it speaks of has a place`);
  const areas = named.flatMap(({ geometry, properties }) =>
    geometry?.type.endsWith("Polygon")
      ? polygons(geometry)
      : geometry
        ? polygons(grown(prepared, geometry, Math.max(least, properties.bound ?? least)))
        : [],
  );
  const bound = Math.max(...named.map(({ properties }) => properties.bound ?? 0));
  return {
    geometry: { type: "MultiPolygon", coordinates: areas },
    known: { class: "schematic", bound, loose: true },
  };
}

/**
 * The geometry that a question is about, WGS 84 lon/lat, with how well it is known; what a reader draws is known
 * exactly. Throws a RangeError where the site names what does not exist or has no place.
 */
export function subjectOf(prepared: Prepared, of: Site, spoken: Spoken): Subject {
  switch (of.site) {
    case "point":
      return { geometry: point(of.at), known: { class: "surveyed", bound: of.bound } };
    case "circle":
      return { geometry: grown(prepared, point(of.at), of.radius) };
    case "area": {
      const ring = of.ring.map(position);
      return { geometry: { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] } };
    }
    case "line": {
      const geometry: Geometry = { type: "LineString", coordinates: of.points.map(position) };
      return { geometry: of.width > 0 ? grown(prepared, geometry, of.width) : geometry };
    }
    case "feature":
      return ofFeature(prepared, of.id);
    case "clause":
      return ofClause(prepared, of.id, spoken);
  }
}
