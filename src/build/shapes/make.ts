import { circle } from "@turf/turf";
import type { FeatureCollection, Geometry } from "geojson";
import type { Accuracy } from "../../core/accuracy.ts";
import type { AtlasFeature } from "../../core/feature.ts";
import type { Position } from "../../core/place.ts";
import { band } from "./band.ts";
import { type Course, lines } from "./course.ts";
import { edges } from "./edges.ts";
import type { Ground } from "./ground.ts";
import { merge } from "./merge.ts";
import type { Ingredient, Shape } from "./recipe.ts";
import { roundGeometry } from "./round.ts";

interface Made {
  readonly geometry: Geometry;
  readonly accuracy: Accuracy;
  readonly source?: string;
}

/** Metres added to a seat's own bound for the edge of its cell. */
const cellBound = 3000;

function position(ground: Ground, id: string): Position {
  const found = ground.places.get(id)?.position;
  if (!found) throw new Error(`places › ${id}: the place has no position`);
  return found;
}

function cell(ground: Ground, id: string): Made {
  const geometry = ground.cells.get(id);
  if (!geometry) throw new Error(`townships/facts.json › ${id}: the place has no cell`);
  return { geometry, accuracy: { class: "schematic", bound: position(ground, id).bound + cellBound } };
}

/** Makes one geometry with its accuracy (metres); throws where what the recipe names does not exist. */
function shape(spec: Shape, ground: Ground): Made {
  if ("outline" in spec) {
    const geometry = ground.outlines.get(spec.outline);
    if (!geometry) throw new Error(`the reference outlines have no unit ${spec.outline}`);
    return { geometry, accuracy: { class: "digitised", bound: 1000 } };
  }
  if ("cell" in spec) return cell(ground, spec.cell);
  if ("cells" in spec) {
    const made = spec.cells.map((id) => cell(ground, id));
    const bound = Math.max(...made.map((m) => m.accuracy.bound ?? 0));
    return { geometry: merge(made.map((m) => m.geometry as never)), accuracy: { class: "schematic", bound } };
  }
  if ("edges" in spec)
    return {
      geometry: edges(ground.cells.values(), ground.county),
      accuracy: {
        class: "schematic",
        bound: Math.max(...[...ground.cells.keys()].map((id) => cell(ground, id).accuracy.bound ?? 0)),
      },
    };
  if ("point" in spec) {
    const { lon, lat, bound, source, class: positionClass } = position(ground, spec.point);
    return {
      geometry: { type: "Point", coordinates: [lon, lat] },
      accuracy: { class: positionClass, bound },
      source,
    };
  }
  if ("disc" in spec) {
    const { lon, lat, bound, source } = position(ground, spec.disc);
    const radius = Math.sqrt((spec.hectares * 10_000) / Math.PI);
    const disc = circle([lon, lat], radius, { units: "meters", steps: 64 });
    return { geometry: roundGeometry(disc.geometry), accuracy: { class: "schematic", bound }, source };
  }
  if ("band" in spec) {
    const geometry = band(spec.band, spec.halfWidth, ground.county);
    return { geometry, accuracy: { class: "schematic", bound: spec.halfWidth } };
  }
  if ("lines" in spec) {
    const file = ground.read(spec.lines) as FeatureCollection;
    const geometry = lines(file, spec.where, ground.atlas.bounds);
    return { geometry, accuracy: { class: "digitised", bound: spec.bound } };
  }
  if ("course" in spec) {
    const course = (ground.read(spec.course) as readonly Course[]).find((c) => c.name === spec.named);
    if (!course) throw new Error(`${spec.course}: no course named ${spec.named}`);
    return {
      geometry: { type: "LineString", coordinates: course.waypoints.map((p) => [...p]) },
      accuracy: {
        class: "schematic",
        bound: Math.max(...course.uncertainty_m),
        bounds: course.uncertainty_m,
      },
    };
  }
  const ends = spec.spoke.map((id) => position(ground, id));
  return {
    geometry: { type: "LineString", coordinates: ends.map((e) => [e.lon, e.lat]) },
    accuracy: { class: "schematic", bound: Math.max(...ends.map((e) => e.bound)) },
  };
}

/** Makes a feature from its line in a recipe. */
export function makeFeature(ingredient: Ingredient, ground: Ground): AtlasFeature {
  const { id, shape: spec, facts, source, ...rest } = ingredient;
  const made = spec && shape(spec, ground);
  const row = facts
    ? (ground.read(facts) as readonly { readonly place: string }[]).find((r) => r.place === ingredient.place)
    : undefined;
  const accuracy: Accuracy = made?.accuracy ?? { class: "none", bound: null };
  return {
    type: "Feature",
    id,
    properties: { ...row, ...rest, ...accuracy, source: source ?? made?.source ?? "plan" },
    geometry: made?.geometry ?? null,
  };
}
