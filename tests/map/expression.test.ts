import { expression } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applies, type Choice, choose } from "../../src/core/drawing.ts";
import { choiceExpression, valuesOf, whereFilter } from "../../src/map/expression.ts";

fc.configureGlobal({ seed: 15 });

/** What MapLibre makes of an expression for a feature with these properties. */
function evaluate(written: unknown, properties: Readonly<Record<string, unknown>>): unknown {
  const made = expression.createExpression(written as never, "paint");
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join("; "));
  return made.value.evaluate({ zoom: 9 } as never, { type: 1, properties } as never);
}

describe("Choices for MapLibre", () => {
  test("a constant is passed on, through the word for it", () => {
    expect(choiceExpression("ink", (key) => `#${key}`)).toBe("#ink");
  });

  test("a choice becomes a match, each value passed through", () => {
    const size: Choice<number> = { by: "rank", of: { 1: 20, 2: 15 }, otherwise: 12 };
    expect(choiceExpression(size, (n) => n * 2)).toEqual([
      "match",
      ["to-string", ["get", "rank"]],
      "1",
      40,
      "2",
      30,
      24,
    ]);
  });

  test("a choice without cases is its rest", () => {
    expect(choiceExpression({ by: "rank", of: {}, otherwise: 12 }, (n) => n)).toBe(12);
  });

  test("map and sheet choose the same for any feature", () => {
    const value = fc.oneof(fc.constantFrom("a", "b", "1"), fc.integer({ min: 0, max: 3 }));
    const choice = fc.record({
      by: fc.constant("key"),
      of: fc.dictionary(fc.constantFrom("a", "b", "1", "2"), fc.integer()),
      otherwise: fc.integer(),
    });
    fc.assert(
      fc.property(choice, value, (made, key) => {
        expect(
          evaluate(
            choiceExpression(made, (n) => n),
            { key },
          ),
        ).toBe(choose(made, { key }));
      }),
    );
  });
});

describe("Choices by steps for MapLibre", () => {
  const steps = fc
    .uniqueArray(fc.tuple(fc.integer({ min: -5, max: 50 }), fc.integer()), { selector: ([least]) => least })
    .map((cases) => cases.toSorted(([a], [b]) => a - b));
  const choice = fc.record({ by: fc.constant("key"), steps, otherwise: fc.integer() });

  test("map and sheet choose the same step for any number, and the rest for what is none", () => {
    const value = fc.oneof(
      fc.integer({ min: -9, max: 60 }),
      fc.double({ min: -9, max: 60, noNaN: true }),
      fc.constantFrom("12", "many", null, undefined, true),
    );
    fc.assert(
      fc.property(choice, value, (made, key) => {
        const properties = key === undefined ? {} : { key };
        expect(
          evaluate(
            choiceExpression(made, (n) => n),
            properties,
          ),
        ).toBe(choose(made, properties));
      }),
    );
  });

  test("each value passes through the word for it", () => {
    const tint: Choice<string> = {
      by: "n",
      steps: [
        [0, "pale"],
        [3, "deep"],
      ],
      otherwise: "none",
    };
    const written = choiceExpression(tint, (key) => `#${key}`);
    expect([-1, 0, 2.9, 3].map((n) => evaluate(written, { n }))).toEqual([
      "#none",
      "#pale",
      "#pale",
      "#deep",
    ]);
  });

  test("all values of a choice are those that it can come to, its rest among them", () => {
    expect(valuesOf("ink")).toEqual(["ink"]);
    expect(valuesOf({ by: "rank", of: { 1: 20, 2: 15 }, otherwise: 12 })).toEqual([20, 15, 12]);
    fc.assert(
      fc.property(choice, fc.integer({ min: -9, max: 60 }), (made, key) => {
        expect(valuesOf(made)).toContain(choose(made, { key }));
        expect(valuesOf(made)).toHaveLength(made.steps.length + 1);
      }),
    );
  });
});

describe("Restrictions for MapLibre", () => {
  test("without restriction every feature passes", () => {
    expect(whereFilter(undefined)).toBe(true);
  });

  test("map and sheet draw the same features", () => {
    const list = fc.array(fc.oneof(fc.constantFrom("a", "b", "1"), fc.integer({ min: 0, max: 3 })));
    const value = fc.oneof(fc.constantFrom("a", "b", "c", "1"), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(list, value, (values, key) => {
        const where = { property: "key", in: values };
        const drawing = { draw: "fill", colour: "ink", where } as const;
        expect(evaluate(whereFilter(where), { key })).toBe(applies(drawing, { key }));
      }),
    );
  });

  test("map and sheet draw the same features where several restrictions must hold", () => {
    const where = fc.array(
      fc.record({
        property: fc.constantFrom("a", "b"),
        in: fc.array(fc.constantFrom("x", "y", 1)),
      }),
      { maxLength: 3 },
    );
    const value = fc.constantFrom("x", "y", "z", 1);
    fc.assert(
      fc.property(where, value, value, (all, a, b) => {
        const drawing = { draw: "fill", colour: "ink", where: all } as const;
        const filter = whereFilter(all);
        expect(filter === true || evaluate(filter, { a, b })).toBe(applies(drawing, { a, b }));
      }),
    );
  });
});
