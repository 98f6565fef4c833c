import { containment } from "../../src/query/geometry/contain.ts";
import { distanceBetween } from "../../src/query/geometry/distance.ts";
import { commonSize } from "../../src/query/geometry/overlap.ts";
import { shapeOf } from "../../src/query/geometry/shape.ts";
import { inPlane, onEarth, plane } from "../fixtures/metric.ts";
import { pairs } from "../fixtures/pairs.ts";
import { contains, distance, intersection, isValid, read } from "../fixtures/rival.ts";
import { ms, type Row, timed, times } from "./time.ts";

const count = 10_000;

/** What one engine says of a pair; undefined where it throws. */
interface Said {
  readonly distance: number;
  readonly common: number;
  readonly inside: boolean;
  readonly margin: number;
}

function tried<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** Distance, overlap and containment of 10,000 stratified pairs, beside JSTS; disagreements where over a metre. */
export function benchPairs(): Row {
  const drawn = pairs(count, 5).map(({ a, b }) => ({ a: onEarth(a), b: onEarth(b) }));
  const metric = drawn.map(({ a, b }) => ({ a: inPlane(a), b: inPlane(b) }));
  const ours = timed(() =>
    drawn.map(({ a, b }): Said => {
      const [one, other] = [shapeOf(a, plane), shapeOf(b, plane)];
      const { clearance, excess } = containment(other, one);
      return {
        distance: distanceBetween(one, other),
        common: other.dim === 0 ? 0 : commonSize(other, one),
        inside: clearance > 0,
        margin: Math.max(clearance, excess),
      };
    }),
  );
  const rival = timed(() =>
    metric.map(({ a, b }) =>
      tried(() => {
        const [p, q] = [read(a), read(b)];
        const common = q.getLength() === 0 ? undefined : intersection(p, q);
        const size = b.type === "Polygon" ? common?.getArea() : common?.getLength();
        return {
          distance: distance(p, q),
          common: size ?? 0,
          inside: contains(p, q),
          perimeter: p.getLength(),
        };
      }),
    ),
  );
  let [compared, thrown, differ] = [0, 0, 0];
  for (const [k, said] of ours.gave.entries()) {
    const theirs = rival.gave[k];
    const pair = metric[k];
    if (!pair) continue;
    if (!theirs) {
      thrown += 1;
      continue;
    }
    if (!isValid(read(pair.a)) || !isValid(read(pair.b))) continue;
    compared += 1;
    const apart = Math.abs(said.distance - theirs.distance) > 1;
    const overlap = Math.abs(said.common - theirs.common) > 1 * Math.max(1, theirs.perimeter);
    const contained = said.margin > 1 && said.inside !== theirs.inside;
    if (apart || overlap || contained) differ += 1;
  }
  return {
    work: `distance, overlap and containment of ${count.toLocaleString("en")} pairs`,
    ours: ms(ours.ms),
    rival: `jsts: ${ms(rival.ms)}`,
    ratio: `${times(rival.ms, ours.ms)}; ${differ} of ${compared.toLocaleString("en")} valid pairs differ by over 1 m, jsts threw on ${thrown}`,
    must: "0 differ",
  };
}
