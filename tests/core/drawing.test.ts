import { describe, expect, test } from "vitest";
import { applies, choose, conditionsOf, type Drawing } from "../../src/core/drawing.ts";

const line = (where?: Drawing["where"]): Drawing => ({
  draw: "line",
  colour: "ink",
  width: 1,
  ...(where ? { where } : {}),
});

describe("Choices of a drawing", () => {
  test("a constant is itself, be it a text, a number or a list", () => {
    expect(choose("ink", { rank: 1 })).toBe("ink");
    expect(choose(0, {})).toBe(0);
    expect(choose<readonly number[]>([1, 2], {})).toEqual([1, 2]);
  });

  test("a choice follows the property, whether that is a number or a text", () => {
    const size = { by: "rank", of: { 1: 20, 2: 15 }, otherwise: 12 };
    expect(choose(size, { rank: 1 })).toBe(20);
    expect(choose(size, { rank: "2" })).toBe(15);
  });

  test("what no case names gets the rest, and so does a feature without the property", () => {
    const size = { by: "rank", of: { 1: 20 }, otherwise: 12 };
    expect(choose(size, { rank: 7 })).toBe(12);
    expect(choose(size, {})).toBe(12);
  });

  test("a case may choose nothing at all: zero is a choice", () => {
    expect(choose({ by: "rank", of: { 1: 0 }, otherwise: 12 }, { rank: 1 })).toBe(0);
  });
});

describe("Choices by the step of a number", () => {
  const size = {
    by: "amount",
    steps: [
      [0, 9],
      [100, 14],
      [1000, 0],
    ],
    otherwise: 5,
  } as const;

  test("a number has the step whose least it has reached, also right on it", () => {
    expect(choose(size, { amount: 0 })).toBe(9);
    expect(choose(size, { amount: 99.99 })).toBe(9);
    expect(choose(size, { amount: 100 })).toBe(14);
  });

  test("a number beyond all steps has the last one, even where that chooses nothing", () => {
    expect(choose(size, { amount: 1e9 })).toBe(0);
  });

  test("a number below all steps, no number, or the text of one gets the rest", () => {
    expect(choose(size, { amount: -1 })).toBe(5);
    expect(choose(size, {})).toBe(5);
    expect(choose(size, { amount: "100" })).toBe(5);
    expect(choose(size, { amount: Number.NaN })).toBe(5);
  });

  test("without steps everything gets the rest", () => {
    expect(choose({ by: "amount", steps: [], otherwise: 5 }, { amount: 100 })).toBe(5);
  });
});

describe("Restrictions of a drawing", () => {
  test("a drawing without restriction is for every feature", () => {
    expect(applies(line(), {})).toBe(true);
  });

  test("a restricted drawing is for the listed values only", () => {
    const roads = line({ property: "category", in: ["road", "lane"] });
    expect(applies(roads, { category: "lane" })).toBe(true);
    expect(applies(roads, { category: "river" })).toBe(false);
    expect(applies(roads, {})).toBe(false);
  });

  test("a number in the list is not the text of it", () => {
    expect(applies(line({ property: "rank", in: [1] }), { rank: 1 })).toBe(true);
    expect(applies(line({ property: "rank", in: [1] }), { rank: "1" })).toBe(false);
  });

  test("an empty list is for no feature", () => {
    expect(applies(line({ property: "category", in: [] }), { category: "road" })).toBe(false);
  });

  test("several restrictions must all hold", () => {
    const both = line([
      { property: "category", in: ["road"] },
      { property: "class", in: ["surveyed", "digitised"] },
    ]);
    expect(applies(both, { category: "road", class: "digitised" })).toBe(true);
    expect(applies(both, { category: "road", class: "schematic" })).toBe(false);
    expect(applies(both, { category: "river", class: "digitised" })).toBe(false);
  });

  test("no, one or several restrictions are read as a list", () => {
    const one = { property: "category", in: ["road"] };
    expect(conditionsOf(undefined)).toEqual([]);
    expect(conditionsOf(one)).toEqual([one]);
    expect(conditionsOf([one, one])).toEqual([one, one]);
    expect(applies(line([]), {})).toBe(true);
  });
});
