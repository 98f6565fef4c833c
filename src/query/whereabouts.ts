import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { isAid } from "../core/aid.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";
import type { Lie, Toward, Whereabouts } from "../core/whereabouts.ts";
import { apart } from "./apart.ts";
import { coveringOf } from "./covering.ts";
import { passingOf } from "./passing.ts";

/** Kinds of layers of which no feature is told: the whole, and what is the reader's own. */
const untold: readonly string[] = ["limit", "own"];

/** Seats among which one is sought that gives a direction. */
const few = 4;

/** Least angle in winds between the ways to two seats between which something lies. */
const opposite = 3;

/** Kilometres beyond which a seat says nothing of where something lies, and an upper limit nothing at all. */
const [furthest, loosest] = [60, 20];

type Spot = CatalogueFeature & { readonly geometry: { readonly coordinates: Position } };

const isSpot = (f: CatalogueFeature): f is Spot => f.geometry?.type === "Point";

/**
 * Where every feature with a place on the map lies, in words' reach: unit, nearest seat with distance and direction,
 * what an area covers, where a line runs. Nothing of what has no known place; no more than its accuracy allows.
 */
export function whereaboutsOf(index: Index): Readonly<Record<string, Whereabouts>> {
  const { features, places } = index.catalogue;
  const byId = new Map(places.map((p) => [p.id, p]));
  const kindOf = (f: CatalogueFeature): string => index.layers.get(f.layer)?.kind ?? "";
  const ofKind = (kind: string): readonly CatalogueFeature[] =>
    features.filter((f) => kindOf(f) === kind && f.geometry && f.properties.place && !isAid(f));
  const seats = ofKind("seats").filter(isSpot);
  const cells = ofKind("cells");
  const unitOf = (id: string | undefined): string | null => {
    let place = byId.get(id ?? "");
    while (place && place.kind !== "township") place = byId.get(place.parent ?? "");
    return place?.id ?? null;
  };
  const unitAt = (at: Position): string | null =>
    cells.find(({ geometry }) => booleanPointInPolygon(at, geometry as Polygon | MultiPolygon))?.properties
      .place ?? null;
  const toward = (from: Spot, to: Spot | CatalogueFeature, at: Position): Toward => ({
    place: from.properties.place ?? "",
    ...apart(from.geometry.coordinates, at, (from.properties.bound ?? 0) + (to.properties.bound ?? 0)),
  });
  const standsFor = ({ properties: { place, places: several } }: CatalogueFeature): string | undefined =>
    place ?? (Array.isArray(several) && several.length === 1 ? String(several[0]) : undefined);

  const pointOf = (feature: Spot): Lie | null => {
    const place = standsFor(feature);
    const listed = unitOf(place);
    if (feature.properties.class === "township") return listed ? { lie: "somewhere", unit: listed } : null;
    const at = feature.geometry.coordinates;
    const others = seats.filter((seat) => seat.properties.place !== place);
    const near = others.map((seat) => toward(seat, feature, at)).toSorted((a, b) => a.km - b.km);
    const told = near.filter(({ km, within }) => km <= (within ? loosest : furthest));
    const [first] = told;
    // Where the nearest seat gives no direction, one of the next that gives one is told as well.
    const clear = told.slice(0, few).find(({ wind }) => wind !== null);
    const turned = (wind: number | null): number => {
      const turn = Math.abs((wind ?? 0) - (clear?.wind ?? 0));
      return Math.min(turn, 8 - turn);
    };
    const across = told.slice(0, few).find(({ wind }) => wind !== null && turned(wind) >= opposite);
    const unit = listed ?? unitAt(at);
    return {
      lie: "point",
      unit: unit === place ? null : unit,
      known: listed !== null,
      from: [...new Set([first, clear])].filter((t) => t !== undefined),
      between: clear && across ? [clear.place, across.place] : null,
    };
  };
  const unitLie = (feature: CatalogueFeature): Lie | null => {
    const own = seats.find((s) => s.properties.place === feature.properties.place);
    const { neighbours } = feature.properties;
    if (!own || !Array.isArray(neighbours)) return null;
    const beside = neighbours.flatMap((id): Toward[] => {
      const seat = seats.find((s) => s.properties.place === id);
      return seat ? [{ ...toward(own, seat, seat.geometry.coordinates), place: String(id) }] : [];
    });
    return { lie: "unit", beside };
  };
  const lieOf = (feature: CatalogueFeature): Lie | null => {
    const kind = kindOf(feature);
    const { geometry, properties } = feature;
    const nowhere = ["none", "several", "county", "outside"].includes(properties.class);
    if (!geometry || nowhere || isAid(feature) || untold.includes(kind)) return null;
    if (kind === "cells") return unitLie(feature);
    if (isSpot(feature)) return pointOf(feature);
    return coveringOf(feature, cells) ?? passingOf(feature, unitAt);
  };
  return Object.fromEntries(
    features.flatMap((feature) => {
      const lie = lieOf(feature);
      const { class: known, bound } = feature.properties;
      return lie ? [[feature.id, { class: known, bound, lie }] as const] : [];
    }),
  );
}
