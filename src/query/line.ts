import Flatbush from "flatbush";
import { completenessOf } from "./completeness.ts";
import { distanceBetween } from "./geometry/distance.ts";
import { boxesMeet, type Shape } from "./geometry/shape.ts";
import { type Holding, holdingOf } from "./held.ts";
import type { Located } from "./locate.ts";
import type { Prepared } from "./prepare.ts";

/** A layer, or one category of it, against which subjects are checked. */
export interface LineRef {
  readonly layer: string;
  readonly category?: string | undefined;
}

/** A feature of a line with its place and its distance in metres from what is checked. */
export interface Reached {
  readonly id: string;
  readonly at: Located;
  readonly distance: number;
}

/** A line ready to be checked against. */
export interface Line {
  readonly ref: LineRef;
  readonly holding: Holding;
  /** The features that come within both bounds of a shape, and the nearest, which may be one of them. */
  readonly around: (shape: Shape, bound: number) => { met: readonly Reached[]; nearest: Reached | null };
}

interface Member {
  readonly id: string;
  readonly at: Located;
}

const gap = (low: number, high: number, from: number, to: number): number =>
  Math.max(0, from - high, low - to);

function aroundOf(members: readonly Member[]): Line["around"] {
  if (members.length === 0) return () => ({ met: [], nearest: null });
  const index = new Flatbush(members.length);
  for (const { at } of members) index.add(...at.shape.box);
  index.finish();
  const most = members.reduce((bound, { at }) => Math.max(bound, at.known.bound), 0);
  return (shape, bound) => {
    const [west, south, east, north] = shape.box;
    const reach = most + bound;
    const met: Reached[] = [];
    const seen = new Set<number>();
    const look = (i: number): Reached | undefined => {
      const member = members[i];
      if (!member || seen.has(i)) return undefined;
      seen.add(i);
      return { ...member, distance: distanceBetween(shape, member.at.shape) };
    };
    let nearest: Reached | null = null;
    for (const i of index.search(west - reach, south - reach, east + reach, north + reach)) {
      const { at } = members[i] ?? {};
      if (!at || !boxesMeet(at.shape.box, shape.box, at.known.bound + bound)) continue;
      const measured = look(i);
      if (!measured) continue;
      if (measured.distance <= at.known.bound + bound) met.push(measured);
      if (!nearest || measured.distance < nearest.distance) nearest = measured;
    }
    if (nearest?.distance === 0) return { met, nearest };
    // boxes in the order of their distance from the middle; beyond the nearest found, none can be nearer
    const [x, y] = [(west + east) / 2, (south + north) / 2];
    const half = Math.hypot(east - west, north - south) / 2;
    for (const i of index.neighbors(x, y, Math.min(8, members.length))) {
      const box = members[i]?.at.shape.box;
      if (!box) continue;
      const away = Math.hypot(gap(box[0], box[2], x, x), gap(box[1], box[3], y, y)) - half;
      if (nearest && away >= nearest.distance) return { met, nearest };
      const measured = look(i);
      if (measured && (!nearest || measured.distance < nearest.distance)) nearest = measured;
    }
    if (members.length <= 8 || !nearest) return { met, nearest };
    const d: number = nearest.distance;
    for (const i of index.search(west - d, south - d, east + d, north + d)) {
      const measured = look(i);
      if (measured && measured.distance < (nearest?.distance ?? d)) nearest = measured;
    }
    return { met, nearest };
  };
}

/** Makes a line of a layer or category; undefined where there is no such layer. */
export function lineOf(prepared: Prepared, ref: LineRef): Line | undefined {
  const manifest = prepared.layers.find(({ id }) => id === ref.layer);
  if (!manifest) return undefined;
  const entries = (prepared.byLayer.get(ref.layer) ?? []).filter(
    ({ feature }) => ref.category === undefined || feature.properties.category === ref.category,
  );
  const holding = holdingOf(manifest, entries, ref.category);
  const members = entries.flatMap(({ feature, at }) => (at ? [{ id: feature.id, at }] : []));
  // where the category itself says that it holds nothing, nothing is measured
  const empty = completenessOf(manifest, ref.category) === "none";
  return { ref, holding, around: aroundOf(empty ? [] : members) };
}
