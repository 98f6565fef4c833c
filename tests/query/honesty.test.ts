import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Known, Verdict } from "../../src/core/verdict.ts";
import { containment } from "../../src/query/geometry/contain.ts";
import { slack } from "../../src/query/geometry/depth.ts";
import { distanceBetween } from "../../src/query/geometry/distance.ts";
import { commonSize, overlapOf } from "../../src/query/geometry/overlap.ts";
import { relate } from "../../src/query/geometry/relate.ts";
import { type Shape, shapeOfLines } from "../../src/query/geometry/shape.ts";
import { containing, meeting, reaching } from "../../src/query/verdict.ts";
import { metric } from "../fixtures/metric.ts";
import { pairs } from "../fixtures/pairs.ts";
import { random } from "../fixtures/random.ts";

const seed = 20_350;
const moves = 100;

const firm = (bound: number): Known => ({ class: "digitised", bound });

/** The same shape, displaced as a whole; metres. */
const shifted = (shape: Shape, dx: number, dy: number): Shape =>
  shapeOfLines(
    shape.dim,
    shape.lines.map((v, k) => v + (k % 2 === 0 ? dx : dy)),
    shape.parts,
  );

/** A move of at most `bound` metres: every tenth goes the whole way. */
function move(next: () => number, bound: number, k: number): readonly [number, number] {
  const turn = next() * 2 * Math.PI;
  const far = k % 10 === 0 ? bound : bound * Math.sqrt(next());
  return [far * Math.cos(turn), far * Math.sin(turn)];
}

/** Hundred moves of both, as one of the first against the second. */
function* moved(a: Shape, bounds: readonly [number, number], next: () => number): Generator<Shape> {
  for (let k = 0; k < moves; k += 1) {
    const [ax, ay] = move(next, bounds[0], k);
    const [bx, by] = move(next, bounds[1], k);
    yield shifted(a, ax - bx, ay - by);
  }
}

const sizeOf = ({ box }: Shape): number => Math.hypot(box[2] - box[0], box[3] - box[1]);

/** Pairs of every stratum with bounds that matter at their size. */
const cases = pairs(150, seed).map(({ a, b, stratum }, k) => {
  const next = random(seed + k);
  const [one, other] = [metric(b), metric(a)] as const;
  const scale = Math.max(sizeOf(other) * 0.3, distanceBetween(one, other) * 0.9);
  const bounds = [scale * 0.4 * next() ** 2, scale * 0.4 * next() ** 2] as const;
  return { name: `pair ${k} of seed ${seed}, ${stratum}`, one, other, bounds, next };
});

const tally = (verdicts: readonly Verdict[]): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const verdict of verdicts) count[verdict] = (count[verdict] ?? 0) + 1;
  return count;
};

describe(`A hundred moves of both within their bounds, seed ${seed}`, () => {
  test("never make a certain meeting part nor a none meet", () => {
    const given: Verdict[] = [];
    for (const { name, one, other, bounds, next } of cases) {
      const { verdict } = meeting(relate(one, other), firm(bounds[0]), firm(bounds[1]));
      given.push(verdict);
      if (verdict === "possible") continue;
      for (const elsewhere of moved(one, bounds, next)) {
        const meets = distanceBetween(elsewhere, other) === 0;
        expect([name, meets]).toEqual([name, verdict === "certain"]);
      }
    }
    const { certain = 0, possible = 0, none = 0 } = tally(given);
    expect(Math.min(certain, possible, none)).toBeGreaterThan(15);
  });

  test("never carry what is certainly within a distance out of it, nor what is not into it", () => {
    const given: Verdict[] = [];
    for (const [k, { name, one, other, bounds, next }] of cases.entries()) {
      const away = distanceBetween(one, other);
      const d = k % 2 === 0 ? away * 0.5 + 1 : sizeOf(other) * 0.5 + 1;
      const { verdict } = reaching(away, d, firm(bounds[0]), firm(bounds[1]));
      given.push(verdict);
      if (verdict === "possible") continue;
      for (const elsewhere of moved(one, bounds, next)) {
        const near = distanceBetween(elsewhere, other) <= d + 1e-6;
        expect([name, near]).toEqual([name, verdict === "certain"]);
      }
    }
    const { certain = 0, possible = 0, none = 0 } = tally(given);
    expect(Math.min(certain, possible, none)).toBeGreaterThan(10);
  });

  test("never let what lies wholly inside stick out, nor take in what sticks out", () => {
    const given: Verdict[] = [];
    for (const { name, one, other, bounds, next } of cases) {
      const { verdict } = containing(containment(one, other), firm(bounds[0]), firm(bounds[1]));
      given.push(verdict);
      if (verdict === "possible") continue;
      for (const elsewhere of moved(one, bounds, next)) {
        const lies = containment(elsewhere, other);
        expect([name, lies.excess === 0 && lies.clearance > 0]).toEqual([name, verdict === "certain"]);
      }
    }
    const { certain = 0, possible = 0, none = 0 } = tally(given);
    expect(Math.min(certain, possible, none)).toBeGreaterThan(10);
  });

  test("keep the overlap between its bounds", () => {
    let wide = 0;
    for (const { name, one, other, bounds, next } of cases.slice(0, 80)) {
      const overlap = overlapOf(one, other, bounds[0] + bounds[1]);
      if (!overlap) continue;
      expect([name, overlap.least <= overlap.size, overlap.size <= overlap.most]).toEqual([name, true, true]);
      if (overlap.most > overlap.least) wide += 1;
      const hair = 1e-6 * (1 + overlap.most);
      let k = 0;
      for (const elsewhere of moved(one, bounds, next)) {
        k += 1;
        if (k % 4 !== 0) continue;
        const size = commonSize(elsewhere, other);
        expect([name, size >= overlap.least - hair, size <= overlap.most + hair]).toEqual([name, true, true]);
      }
    }
    expect(wide).toBeGreaterThan(30);
  });
});

describe(`A shift smaller than margin − u, seed ${seed}`, () => {
  test("keeps a certain and a none", () => {
    let kept = 0;
    for (const { name, one, other, bounds, next } of cases) {
      const [a, b] = [firm(bounds[0]), firm(bounds[1])];
      const ruling = meeting(relate(one, other), a, b);
      if (ruling.verdict === "possible" || ruling.margin === null || ruling.u === null) continue;
      // a depth is known to its slack only
      const unsure = ruling.margin > 0 ? slack.metres + slack.share * ruling.margin : 0;
      const free = Math.abs(ruling.margin) - ruling.u - unsure;
      if (free <= 0) continue;
      kept += 1;
      for (let k = 0; k < 10; k += 1) {
        const [dx, dy] = move(next, free * 0.999, k);
        expect([name, meeting(relate(shifted(one, dx, dy), other), a, b).verdict]).toEqual([
          name,
          ruling.verdict,
        ]);
      }
    }
    expect(kept).toBeGreaterThan(40);
  });
});

describe(`Growing the bounds of drawn shapes, seed ${seed}`, () => {
  test("moves every answer only towards possible", () => {
    const nearer: Readonly<Record<string, readonly string[]>> = {
      certain: ["certain", "possible"],
      possible: ["possible"],
      none: ["none", "possible"],
    };
    const relations = cases.map(({ one, other }) => relate(one, other));
    fc.assert(
      fc.property(
        fc.nat(cases.length - 1),
        fc.double({ min: 0, max: 5_000, noNaN: true }),
        fc.double({ min: 0, max: 5_000, noNaN: true }),
        (k, bound, more) => {
          const relation = relations[k] ?? { distance: 0, depth: 0 };
          const before = meeting(relation, firm(bound), firm(0)).verdict;
          expect(nearer[before]).toContain(meeting(relation, firm(bound + more), firm(0)).verdict);
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
