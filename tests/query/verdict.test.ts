import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PositionClass, positionClasses } from "../../src/core/accuracy.ts";
import type { Known, Verdict } from "../../src/core/verdict.ts";
import { containing, isFirm, meeting, ofLayer, ordering, reaching } from "../../src/query/verdict.ts";

const seed = 4_711;
const runs = { seed, numRuns: 400 };

const known = (bound: number, of: PositionClass = "digitised"): Known => ({ class: of, bound });
const metres = fc.double({ min: 0, max: 5_000, noNaN: true });
const classes = fc.constantFrom(...positionClasses);
const sides = fc.record({ class: classes, bound: metres, loose: fc.boolean() });

/** What may become of an answer when a bound grows. */
const later: Readonly<Record<Verdict, readonly Verdict[]>> = {
  certain: ["certain", "possible"],
  possible: ["possible"],
  none: ["none", "possible"],
  nodata: ["nodata"],
};

describe("A shape and an area", () => {
  test.each([
    ["600 m deep, bounds of 500 m in all", { distance: 0, depth: 600 }, 500, "certain", "deep"],
    ["500 m deep, bounds of 500 m in all", { distance: 0, depth: 500 }, 500, "possible", "edge"],
    ["touching from outside, bounds of nothing", { distance: 0, depth: 0 }, 0, "possible", "edge"],
    ["400 m apart, bounds of 500 m in all", { distance: 400, depth: 0 }, 500, "possible", "edge"],
    ["600 m apart, bounds of 500 m in all", { distance: 600, depth: 0 }, 500, "none", "apart"],
  ] as const)("%s", (_, relation, u, verdict, reason) => {
    expect(meeting(relation, known(u - 200 < 0 ? 0 : u - 200), known(Math.min(u, 200)))).toMatchObject({
      verdict,
      reason,
      u,
    });
  });

  test("the ruling says by how much the geometry speaks for it", () => {
    expect(meeting({ distance: 0, depth: 700 }, known(1), known(2)).margin).toBe(700);
    expect(meeting({ distance: 700, depth: 0 }, known(1), known(2)).margin).toBe(-700);
  });

  test.each(["schematic", "vague", "township", "several", "county"] as const)(
    "a %s shape is never certain on either side, but can be far away",
    (of) => {
      const deep = { distance: 0, depth: 1e9 };
      expect(meeting(deep, known(0, of), known(0))).toMatchObject({ verdict: "possible", reason: "class" });
      expect(meeting(deep, known(0), known(0, of))).toMatchObject({ verdict: "possible", reason: "class" });
      expect(meeting({ distance: 1e9, depth: 0 }, known(0, of), known(0)).verdict).toBe("none");
    },
  );

  test("a cell of a partition is never certain, whatever its class", () => {
    expect(isFirm({ class: "surveyed", bound: 0, loose: true })).toBe(false);
    expect(isFirm({ class: "surveyed", bound: 0 })).toBe(true);
  });
});

describe("A distance and a whole inside", () => {
  test.each([
    [800, 1_000, 200, "certain", "within"],
    [801, 1_000, 200, "possible", "reach"],
    [1_200, 1_000, 200, "possible", "reach"],
    [1_201, 1_000, 200, "none", "beyond"],
  ] as const)("%d m apart, within %d m asked, bounds of %d m: %s", (distance, d, u, verdict, reason) => {
    expect(reaching(distance, d, known(u), known(0))).toMatchObject({ verdict, reason });
  });

  test.each([
    [{ clearance: 300, excess: 0 }, "certain"],
    [{ clearance: 100, excess: 0 }, "possible"],
    [{ clearance: 0, excess: 100 }, "possible"],
    [{ clearance: 0, excess: 300 }, "none"],
  ] as const)("%j with bounds of 200 m: %s", (lies, verdict) => {
    expect(containing(lies, known(100), known(100)).verdict).toBe(verdict);
  });
});

describe(`Growing a bound moves an answer only towards possible, seed ${seed}`, () => {
  const grows = (answer: (a: Known, b: Known) => Verdict): void => {
    fc.assert(
      fc.property(sides, sides, metres, metres, (a, b, more, other) => {
        const before = answer(a, b);
        const after = answer({ ...a, bound: a.bound + more }, { ...b, bound: b.bound + other });
        expect(later[before]).toContain(after);
      }),
      runs,
    );
  };
  const each = (ask: (distance: number, depth: number) => (a: Known, b: Known) => Verdict): void => {
    fc.assert(
      fc.property(metres, fc.boolean(), (length, within) => {
        grows(ask(within ? 0 : length, within ? length : 0));
      }),
      { seed, numRuns: 8 },
    );
  };

  test("meeting", () => each((distance, depth) => (a, b) => meeting({ distance, depth }, a, b).verdict));
  test("within a distance", () => each((distance, d) => (a, b) => reaching(distance, d, a, b).verdict));
  test("wholly inside", () =>
    each((excess, clearance) => (a, b) => containing({ excess, clearance }, a, b).verdict));
  test("order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(metres, sides), { minLength: 2, maxLength: 6 }),
        fc.nat(),
        metres,
        (list, which, more) => {
          const sorted = list
            .map(([distance, of]) => ({ distance, known: of }))
            .sort((a, b) => a.distance - b.distance);
          const wider = sorted.map((one, k) =>
            k === which % sorted.length
              ? { ...one, known: { ...one.known, bound: one.known.bound + more } }
              : one,
          );
          const before = ordering(sorted, known(0), true);
          for (const [k, after] of ordering(wider, known(0), true).entries())
            expect(later[before[k] ?? "possible"]).toContain(after);
        },
      ),
      runs,
    );
  });
});

describe("Order", () => {
  const at = (distance: number, bound: number) => ({ distance, known: known(bound) });

  test("the nearer is nearer for certain only if it stays so after both and the place have moved", () => {
    expect(ordering([at(100, 40), at(200, 40)], known(0), true)).toEqual(["certain", "certain"]);
    expect(ordering([at(100, 50), at(200, 50)], known(0), true)).toEqual(["possible", "certain"]);
    expect(ordering([at(100, 40), at(200, 40)], known(10), true)).toEqual(["possible", "certain"]);
  });

  test("a candidate farther back with a wide bound makes it possible too", () => {
    expect(ordering([at(100, 10), at(500, 10), at(900, 800)], known(0), true)).toEqual([
      "possible",
      "possible",
      "certain",
    ]);
  });

  test("no order is certain where one may be missing from the list", () => {
    expect(ordering([at(100, 0), at(900, 0)], known(0), false)).toEqual(["possible", "possible"]);
  });
});

describe("What a layer says", () => {
  const none = meeting({ distance: 900, depth: 0 }, known(1), known(1));
  const possible = meeting({ distance: 1, depth: 0 }, known(1), known(1));
  const certain = meeting({ distance: 0, depth: 9 }, known(1), known(1));
  const whole = { completeness: "complete", located: 3, unlocated: 0 } as const;

  test("the strongest ruling speaks for it", () => {
    expect(ofLayer([none, certain, possible], whole)).toMatchObject({ verdict: "certain", reason: "deep" });
    expect(ofLayer([none, possible], whole)).toMatchObject({ verdict: "possible", reason: "edge" });
    expect(ofLayer([none], whole)).toMatchObject({ verdict: "none", reason: "apart" });
    expect(ofLayer([], whole)).toMatchObject({ verdict: "none" });
  });

  test("of equal rulings the one that lies deepest speaks", () => {
    const deeper = meeting({ distance: 0, depth: 90 }, known(1), known(1));
    expect(ofLayer([certain, deeper, certain], whole).margin).toBe(90);
    expect(ofLayer([none, meeting({ distance: 300, depth: 0 }, known(1), known(1))], whole).margin).toBe(
      -300,
    );
  });

  test.each([
    ["a partial layer", { ...whole, completeness: "partial" }, "possible", "partial"],
    ["a complete layer with features without a place", { ...whole, unlocated: 1 }, "possible", "unlocated"],
    ["a layer that declares no geometry", { ...whole, completeness: "none" }, "nodata", "empty"],
    ["a layer without any geometry", { ...whole, located: 0, unlocated: 3 }, "nodata", "empty"],
    ["an empty layer", { ...whole, located: 0 }, "nodata", "empty"],
  ] as const)("%s never says none", (_, held, verdict, reason) => {
    expect(ofLayer([none], held)).toMatchObject({ verdict, reason });
  });

  test(`none comes only from a complete layer all of whose features have a place, seed ${seed}`, () => {
    const rulings = fc.array(
      fc
        .tuple(metres, metres, sides, sides)
        .map(([distance, depth, a, b]) =>
          meeting(distance > depth ? { distance, depth: 0 } : { distance: 0, depth }, a, b),
        ),
      { maxLength: 4 },
    );
    const held = fc.record({
      completeness: fc.constantFrom("complete", "partial", "none"),
      located: fc.nat(3),
      unlocated: fc.nat(2),
    });
    let said = 0;
    fc.assert(
      fc.property(rulings, held, (all, of) => {
        const { verdict } = ofLayer(all, of);
        if (verdict !== "none") return;
        said += 1;
        expect(of).toMatchObject({ completeness: "complete", unlocated: 0 });
        expect(of.located).toBeGreaterThan(0);
        expect(all.every((one) => one.verdict === "none")).toBe(true);
      }),
      { seed, numRuns: 2_000 },
    );
    expect(said).toBeGreaterThan(20);
  });
});
