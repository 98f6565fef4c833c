import { circle } from "@turf/turf";
import type { FeatureCollection, Geometry } from "geojson";
import type { Accuracy } from "../../core/accuracy.ts";
import type { AtlasFeature } from "../../core/feature.ts";
import type { Position } from "../../core/place.ts";
import { band } from "./band.ts";
import { type Course, lines } from "./course.ts";
import { edges } from "./edges.ts";
import { cellBound, type Ground } from "./ground.ts";
import { merge } from "./merge.ts";
import { reachOf } from "./reach.ts";
import type { Ingredient, Leg, Recipe, Shape } from "./recipe.ts";
import { roundGeometry } from "./round.ts";
import { rowSlot } from "./slot.ts";

interface Made {
  readonly geometry: Geometry;
  readonly accuracy: Accuracy;
  readonly source?: string;
  /** Label point, lon/lat, where the recipe names none. */
  readonly at?: readonly [number, number];
  /** Pixels right and down of the point. */
  readonly offset?: readonly [number, number];
}

function position(ground: Ground, id: string): Position {
  const found = ground.places.get(id)?.position;
  if (!found) throw new Error(`places › ${id}: the place has no position`);
  return found;
}

function cell(ground: Ground, id: string): Made {
  const geometry = ground.cells.get(id);
  if (!geometry) throw new Error(`townships/facts.json › ${id}: the place has no cell`);
  const { lon, lat } = position(ground, id);
  return {
    at: [lon, lat],
    geometry,
    accuracy: { class: "schematic", bound: position(ground, id).bound + cellBound },
  };
}

/** The positions of a course, leg by leg. */
function layCourse(legs: readonly Leg[], ground: Ground): (readonly [number, number])[] {
  return legs.flatMap((leg): readonly (readonly [number, number])[] => {
    if (!("lines" in leg) && !("course" in leg)) return [leg];
    const { geometry } = shape("lines" in leg ? { ...leg, bound: 1 } : leg, ground);
    if (geometry.type !== "LineString")
      throw new Error(`a leg of a band is a ${geometry.type}, no single line`);
    return geometry.coordinates.map(([lon = 0, lat = 0]) => [lon, lat]);
  });
}

/** Bands as one area; the widest is the bound. */
function bands(
  parts: readonly { readonly course: readonly Leg[]; readonly halfWidth: number }[],
  ground: Ground,
): Made {
  const made = parts.map(({ course, halfWidth }) =>
    band(layCourse(course, ground), halfWidth, ground.county),
  );
  const [only] = made;
  return {
    geometry: made.length === 1 && only ? only : merge(made),
    accuracy: { class: "schematic", bound: Math.max(...parts.map((p) => p.halfWidth)) },
  };
}

/** The geometry of another layer's feature, made by its own recipe. */
function other(id: string, ground: Ground): Made {
  const [layer = "", feature = ""] = id.split("/");
  const recipe = ground.read(`${layer}/recipe.json`) as Recipe;
  const found = recipe.features?.find((f) => f.id === feature);
  if (!found?.shape) throw new Error(`no recipe has a shape for ${id}`);
  return shape(found.shape, ground);
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
  if ("band" in spec) return bands([{ course: spec.band, halfWidth: spec.halfWidth }], ground);
  if ("bands" in spec) return bands(spec.bands, ground);
  if ("as" in spec) return other(spec.as, ground);
  if ("township" in spec) {
    const { lon, lat, source } = position(ground, spec.township);
    return {
      geometry: { type: "Point", coordinates: [lon, lat] },
      accuracy: { class: "township", bound: reachOf(ground.places.get(spec.township), ground) },
      source,
      offset: rowSlot(spec.slot),
    };
  }
  if ("mark" in spec)
    return {
      geometry: { type: "Point", coordinates: [...spec.mark] },
      accuracy: { class: "schematic", bound: spec.bound },
    };
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
  const ends = spec.spoke.map((end) => {
    if (typeof end === "string") return position(ground, end);
    const [lon, lat, bound] = end;
    return { lon, lat, bound };
  });
  return {
    geometry: { type: "LineString", coordinates: ends.map((e) => [e.lon, e.lat]) },
    accuracy: { class: "schematic", bound: Math.max(...ends.map((e) => e.bound)) },
  };
}

/** Names of the villages and communities of a unit, in the order of the gazetteer. */
function namesWithin(unit: string | undefined, ground: Ground): readonly string[] {
  const small = ["village", "community"];
  return [...ground.places.values()]
    .filter((p) => p.parent === unit && p.code !== undefined && small.includes(p.kind))
    .map((p) => p.name);
}

/** Makes a feature from its line in a recipe. */
export function makeFeature(ingredient: Ingredient, ground: Ground): AtlasFeature {
  const { id, shape: spec, facts, source, ...rest } = ingredient;
  const made = spec && shape(spec, ground);
  const row = facts
    ? (ground.read(facts) as readonly { readonly place: string }[]).find((r) => r.place === ingredient.place)
    : undefined;
  const accuracy: Accuracy = made?.accuracy ?? { class: "none", bound: null };
  const { role } = rest;
  const villages = row ? { within: namesWithin(ingredient.place, ground) } : {};
  return {
    type: "Feature",
    id,
    properties: {
      ...row,
      ...villages,
      ...(made?.at ? { at: made.at } : {}),
      ...rest,
      ...(role ? { tag: role.words, tagEn: role.en } : {}),
      ...(made?.offset ? { offset: made.offset } : {}),
      ...accuracy,
      source: source ?? made?.source ?? "plan",
    },
    geometry: made?.geometry ?? null,
  };
}
