import { describe, expect, test } from "vitest";
import { applies, choose, type Drawing } from "../../src/core/drawing.ts";

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
});
