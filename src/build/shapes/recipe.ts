import type { Saying } from "../../core/feature.ts";
import type { Bilingual } from "../../core/text.ts";

/** How a geometry is made; every verb is one file of this folder. Coordinates are WGS 84 lon/lat. */
export type Shape =
  /** The outline of an administrative unit by its code, generalised together with its neighbours. */
  | { readonly outline: string }
  /** The place's cell of the power diagram, or several merged. */
  | { readonly cell: string }
  | { readonly cells: readonly string[] }
  /** The edges between all cells, each once. */
  | { readonly edges: "cells" }
  /** The place's position. */
  | { readonly point: string }
  /** A disc of a known area round a place known only roughly. */
  | { readonly disc: string; readonly hectares: number }
  /** A band round a course, cut at the county's limit; its half width in metres is its uncertainty. */
  | Band
  /** Several bands as one area. */
  | { readonly bands: readonly (Omit<Band, "band"> & { readonly course: readonly Leg[] })[] }
  /** The geometry of another feature: `<layer>/<id>`. */
  | { readonly as: string }
  /** The seat of a unit of which alone the text speaks; `slot` is the place in the row of marks under it. */
  | { readonly township: string; readonly slot: number }
  /** A mark whose position only says a direction; bound in metres. */
  | { readonly mark: readonly [number, number]; readonly bound: number }
  /** Lines of a reference file whose properties match; bound in metres. */
  | { readonly lines: string; readonly where: Readonly<Record<string, string>>; readonly bound: number }
  /** A schematic course of a reference file, by its name there. */
  | { readonly course: string; readonly named: string }
  /** Straight ties from end to end: ids of places, or lon, lat and their error in metres. */
  | { readonly spoke: readonly (string | readonly [number, number, number])[] };

interface Band {
  readonly band: readonly Leg[];
  readonly halfWidth: number;
}

/** A part of a course: a position, lines of a reference file, or a schematic course of one. */
export type Leg =
  | readonly [number, number]
  | { readonly lines: string; readonly where: Readonly<Record<string, string>> }
  | { readonly course: string; readonly named: string };

/** One feature as written in `recipe.json`: what it is, and how its geometry is made (null: unknown). */
export interface Ingredient {
  readonly id: string;
  readonly name: string;
  readonly en?: string;
  readonly category: string;
  readonly shape: Shape | null;
  readonly place?: string;
  /** Absent where the shape's own source counts (a place's position). */
  readonly source?: string;
  readonly note?: Bilingual;
  readonly rank?: number;
  readonly anchor?: string;
  /** What the plans say of it, letter by letter. */
  readonly says?: readonly Saying[];
  /** Label point, lon/lat, and degrees clockwise by which the label is turned; ours. */
  readonly at?: readonly [number, number];
  readonly turn?: number;
  readonly role?: { readonly words: string; readonly en: string; readonly clause: string };
  /** A table whose row of the same place gives the remaining properties. */
  readonly facts?: string;
}

/** Projects are placed by a table instead of being written one by one. */
export interface Register {
  readonly plan: string;
  readonly section: string;
  readonly placing: string;
}

/** The entries of all boxes and tasks, but for those whose ids begin with one of these. */
export interface Listed {
  readonly leaveOut: readonly string[];
}

/** `geodata/<layer>/recipe.json`: from it `npm run shapes` writes `features.geojson`. */
export interface Recipe {
  readonly features?: readonly Ingredient[];
  readonly register?: Register;
  readonly listed?: Listed;
}

/** A row of the table that places projects. */
export interface Placing {
  readonly n: number;
  readonly class: string;
  readonly places: readonly string[];
  readonly words: string | null;
  readonly why: Bilingual;
}
