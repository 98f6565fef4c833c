import { bboxClip, simplify } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import { roundGeometry } from "./round.ts";

/** The lines of a file whose properties match, clipped to `bounds` (west, south, east, north), generalised. */
export function lines(
  file: FeatureCollection,
  where: Readonly<Record<string, string>>,
  bounds: readonly [number, number, number, number],
): LineString | MultiLineString {
  const parts = file.features
    .filter((f) => f.geometry.type === "LineString")
    .filter((f) => Object.entries(where).every(([key, value]) => f.properties?.[key] === value))
    .flatMap((f): Position[][] => {
      const clipped = bboxClip(f as Feature<LineString>, [...bounds]).geometry as
        | LineString
        | MultiLineString;
      return clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates;
    })
    .filter((c) => c.length > 1)
    .map((coordinates) =>
      simplify({ type: "LineString", coordinates }, { tolerance: 0.0004, highQuality: true }),
    )
    .map((g) => (g as LineString).coordinates);
  const only = parts[0];
  if (!only) throw new Error(`lines: nothing matches ${JSON.stringify(where)}`);
  return roundGeometry(
    parts.length === 1
      ? { type: "LineString", coordinates: only }
      : { type: "MultiLineString", coordinates: parts },
  );
}

/** A schematic course as the reference file keeps it: waypoints lon/lat, an error in metres for each. */
export interface Course {
  readonly name: string;
  readonly evidence: string;
  readonly uncertainty_m: readonly number[];
  readonly waypoints: readonly (readonly [number, number])[];
}
