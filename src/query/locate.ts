import type { CatalogueFeature } from "../core/feature.ts";
import { groupBy } from "../core/group.ts";
import type { LayerManifest } from "../core/layer.ts";
import type { Known } from "../core/verdict.ts";
import { grow } from "./geometry/grow.ts";
import type { Plane } from "./geometry/plane.ts";
import { type Shape, shapeOf, shapeOfLines } from "./geometry/shape.ts";

/** Where a feature is taken to be: by its own geometry, or by those of the places it names. */
export interface Located {
  readonly shape: Shape;
  readonly known: Known;
  /** Features whose geometry stands in; empty where it is its own. */
  readonly via: readonly string[];
}

/** A feature ready to be asked about. */
export interface Entry {
  readonly feature: CatalogueFeature;
  /** Null where nothing is known of its place. */
  readonly at: Located | null;
}

/** Metres that reach round the Earth: the bound of a geometry whose bound nobody knows. */
const anywhere = 40_000_000;

function knownOf({ properties }: CatalogueFeature, cell: boolean): Known {
  const known = { class: properties.class, bound: properties.bound ?? anywhere };
  return cell ? { ...known, loose: true } : known;
}

/** One shape of several; of mixed kinds, points and lines become areas a metre wide. */
function joined(shapes: readonly Shape[]): Shape | null {
  const [first] = shapes;
  if (!first || shapes.length === 1) return first ?? null;
  const mixed = shapes.some(({ dim }) => dim !== first.dim);
  const alike = mixed ? shapes.map((s) => (s.dim === 2 ? s : (grow(s, 1) ?? s))) : shapes;
  let offset = 0;
  const parts: number[] = [];
  for (const shape of alike) {
    for (const part of shape.parts) parts.push(part + offset);
    offset = (parts.at(-1) ?? 0) + 1;
  }
  return shapeOfLines(
    mixed ? 2 : first.dim,
    alike.flatMap(({ lines }) => [...lines]),
    parts,
  );
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

/**
 * Gives the function that looks up where a feature is. A feature whose class is `township`, `several` or `county`, or
 * that has no geometry, is where its places are (property `places`): the cell of a township whole, another place
 * where its own feature stands; `county` is the whole county. It keeps its own class and takes the greater bound.
 * Null where nothing is known or one of the places is not: of half a place nothing honest can be said.
 */
export function locator(
  features: readonly CatalogueFeature[],
  layers: readonly LayerManifest[],
  plane: Plane,
  county: string | undefined,
): (feature: CatalogueFeature) => Located | null {
  const cells = new Set(layers.filter(({ kind }) => kind === "cells").map(({ id }) => id));
  const isCell = (f: CatalogueFeature): boolean => cells.has(f.layer) && f.properties.class === "schematic";
  const standing = groupBy(
    features.filter((f) => f.geometry && f.properties.place && !f.properties.places),
    (f) => f.properties.place ?? "",
  );
  const standIn = (place: string): CatalogueFeature | undefined => {
    const own = standing.get(place);
    return own?.find((f) => cells.has(f.layer)) ?? own?.[0];
  };
  // made once, so that all who are in the county share one shape and what is remembered of it
  const shapes = new Map<string, Shape | null>();
  const remembered = (key: string, make: () => Shape | null): Shape | null => {
    const found = shapes.get(key);
    const shape = found === undefined ? make() : found;
    shapes.set(key, shape);
    return shape;
  };
  const own = (f: CatalogueFeature): Shape | null =>
    remembered(f.id, () => (f.geometry ? shapeOf(f.geometry, plane) : null));
  return (feature) => {
    const { properties, geometry } = feature;
    const { class: of, bound } = properties;
    if (of === "none" || of === "outside") return null;
    const standsIn = !geometry || of === "township" || of === "several" || of === "county";
    const drawn = standsIn ? null : own(feature);
    if (drawn) return { shape: drawn, known: knownOf(feature, isCell(feature)), via: [] };
    const places = of === "county" ? [county ?? ""] : strings(properties.places);
    const found = places.map(standIn);
    const via = found.filter((f) => f !== undefined);
    const shape = remembered(via.map(({ id }) => id).join("\n"), () =>
      joined(via.flatMap((f) => own(f) ?? [])),
    );
    if (!shape || via.length < found.length) return null;
    const bounds = via.map((f) => f.properties.bound ?? anywhere);
    return {
      shape,
      known: { class: of, bound: Math.max(bound ?? 0, ...bounds), loose: true },
      via: via.map(({ id }) => id),
    };
  };
}
