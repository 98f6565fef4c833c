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
  | { readonly band: readonly (readonly [number, number])[]; readonly halfWidth: number }
  /** Lines of a reference file whose properties match; bound in metres. */
  | { readonly lines: string; readonly where: Readonly<Record<string, string>>; readonly bound: number }
  /** A schematic course of a reference file, by its name there. */
  | { readonly course: string; readonly named: string }
  /** A straight tie between two places. */
  | { readonly spoke: readonly [string, string] };

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

/** `geodata/<layer>/recipe.json`: from it `npm run shapes` writes `features.geojson`. */
export interface Recipe {
  readonly features?: readonly Ingredient[];
  readonly register?: Register;
}

/** A row of the table that places projects. */
export interface Placing {
  readonly n: number;
  readonly class: string;
  readonly places: readonly string[];
  readonly words: string | null;
  readonly why: Bilingual;
}
