import { describe, expect, test } from "vitest";
import { containment } from "../../../src/query/geometry/contain.ts";
import { distanceBetween } from "../../../src/query/geometry/distance.ts";
import { commonSize } from "../../../src/query/geometry/overlap.ts";
import { relate } from "../../../src/query/geometry/relate.ts";
import { shapeOf } from "../../../src/query/geometry/shape.ts";
import { inPlane, onEarth, plane } from "../../fixtures/metric.ts";
import { pairs, strata } from "../../fixtures/pairs.ts";
import { contains, distance, intersection, isValid, read } from "../../fixtures/rival.ts";

const seed = 20_260_105;

const compared = pairs(500, seed).map(({ a, b, ...pair }, k) => {
  const [earthA, earthB] = [onEarth(a), onEarth(b)];
  const [one, other] = [shapeOf(earthA, plane), shapeOf(earthB, plane)];
  const [p, q] = [read(inPlane(earthA)), read(inPlane(earthB))];
  const name = `pair ${k} of seed ${seed}, ${pair.stratum}${pair.degenerate ? ", near-degenerate" : ""}`;
  return { ...pair, name, one, other, p, q, valid: isValid(p) && isValid(q) };
});

/** What JSTS throws on is no reference. */
function tried<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

describe(`500 pairs beside JSTS, seed ${seed}`, () => {
  test("every stratum is there, valid and near-degenerate, and nearly all can be compared", () => {
    for (const stratum of strata) {
      const of = compared.filter((pair) => pair.stratum === stratum);
      expect(of.length).toBe(100);
      expect(of.filter(({ degenerate }) => degenerate).length).toBeGreaterThan(20);
    }
    expect(compared.filter(({ valid }) => valid).length).toBeGreaterThan(450);
  });

  test("distances agree to a hundredth of a millimetre", () => {
    const wrong = compared.flatMap(({ name, one, other, p, q, valid }) => {
      if (!valid) return [];
      const [ours, theirs] = [distanceBetween(one, other), distance(p, q)];
      return Math.abs(ours - theirs) > 1e-5 ? [`${name}: ${ours} beside ${theirs}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test("what they have in common agrees to a millionth, where JSTS can tell", () => {
    let told = 0;
    const wrong = compared.flatMap(({ name, one, other, p, q, valid }) => {
      const common = valid && other.dim > 0 ? tried(() => intersection(p, q)) : undefined;
      if (!common) return [];
      told += 1;
      const ours = commonSize(other, one);
      const theirs = other.dim === 2 ? common.getArea() : common.getLength();
      // a millimetre along every edge is no disagreement
      const slack = 1e-6 * theirs + 1e-3 * (other.dim === 2 ? Math.min(p.getLength(), q.getLength()) : 1);
      return Math.abs(ours - theirs) > slack ? [`${name}: ${ours} beside ${theirs}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(380);
  });

  test("containment and meeting agree wherever the margin exceeds a metre", () => {
    let [inside, outside] = [0, 0];
    const wrong = compared.flatMap(({ name, one, other, p, q, valid }) => {
      if (!valid) return [];
      const { clearance, excess } = containment(other, one);
      const { distance: away, depth } = relate(one, other);
      const theirs = tried(() => contains(p, q));
      const faults: string[] = [];
      if (clearance > 1) inside += 1;
      if (excess > 1) outside += 1;
      if (clearance > 1 && theirs === false) faults.push(`${name}: inside by ${clearance} m, JSTS says not`);
      if (excess > 1 && theirs === true) faults.push(`${name}: outside by ${excess} m, JSTS says inside`);
      const theirDistance = distance(p, q);
      if (depth > 1 && theirDistance > 0) faults.push(`${name}: ${depth} m deep, JSTS says apart`);
      if (away > 1 && theirDistance === 0) faults.push(`${name}: ${away} m apart, JSTS says they meet`);
      return faults;
    });
    expect(wrong).toEqual([]);
    expect(Math.min(inside, outside)).toBeGreaterThan(50);
  });
});
