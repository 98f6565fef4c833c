import type { Geometry, Position } from "geojson";
import { type Flaw, flawOf, type Words } from "../../core/flaw.ts";
import { kinksOf } from "../../query/geometry/kinks.ts";

/** Corners of a shape up to which it is looked at for edges that cross. */
const looked = 2000;

/** What to do about a feature that is not sound. */
export const mend: Words = [
  "请在原程序中改正后重新导出",
  "mend it in the program it comes from and export it again",
];

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Closes the rings of an area; undefined where one is no ring. */
function closed(
  rings: readonly Position[][],
): { readonly rings: Position[][]; readonly open: boolean } | undefined {
  let open = false;
  const all = rings.map((ring) => {
    if (same(ring[0], ring.at(-1))) return ring;
    open = true;
    return [...ring, ...ring.slice(0, 1)];
  });
  return all.length > 0 && all.every((ring) => ring.length >= 4) ? { rings: all, open } : undefined;
}

/** A geometry with its rings closed, and what is wrong with it; undefined where nothing of it can be drawn. */
export function soundShape(geometry: Geometry, where: string, flaws: Flaw[]): Geometry | undefined {
  const warn = (reason: Words): unknown => flaws.push(flawOf("warning", where, reason, mend));
  const areas =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  if (geometry.type === "GeometryCollection") return undefined;
  const corners = geometry.coordinates.flat(3).length / 2;
  const made = areas.map(closed);
  const enough = geometry.type === "LineString" ? geometry.coordinates.length > 1 : corners > 0;
  if (!enough || made.includes(undefined)) {
    flaws.push(flawOf("error", where, ["坐标不够成形", "has too few positions to be a shape"], mend));
    return undefined;
  }
  const rings = made.flatMap((area) => (area ? [area.rings] : []));
  if (made.some((area) => area?.open))
    warn(["边线没有闭合，已补上", "has a ring that was not closed; it was closed"]);
  const whole: Geometry =
    geometry.type === "Polygon"
      ? { type: "Polygon", coordinates: rings[0] ?? [] }
      : geometry.type === "MultiPolygon"
        ? { type: "MultiPolygon", coordinates: rings }
        : geometry;
  if (areas.length > 0 && corners <= looked && kinksOf(whole).length > 0)
    warn(["边线与自身相交，面积不可靠", "has an edge that crosses itself: its area is not reliable"]);
  return whole;
}
