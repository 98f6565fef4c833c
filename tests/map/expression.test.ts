import { expression } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applies, type Choice, choose } from "../../src/core/drawing.ts";
import { choiceExpression, whereFilter } from "../../src/map/expression.ts";

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
});
