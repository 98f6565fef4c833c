import type { Geometry } from "geojson";
import type { Known } from "../core/verdict.ts";
import type { Plane } from "./geometry/plane.ts";
import { type Shape, shapeOf } from "./geometry/shape.ts";

/** What is asked about: a geometry drawn, typed, imported or taken from a feature, WGS 84 lon/lat. */
export interface Subject {
  readonly geometry: Geometry;
  /** How well it is known; exactly where absent, as for what the reader draws. */
  readonly known?: Known | undefined;
}

/** A subject in the plane of the catalogue. */
export interface Probe {
  readonly shape: Shape;
  readonly known: Known;
}

const exact: Known = { class: "surveyed", bound: 0 };

/** Brings a subject into the plane; throws as `shapeOf` does. */
export function probeOf({ geometry, known = exact }: Subject, plane: Plane): Probe {
  return { shape: shapeOf(geometry, plane), known };
}
