import { describe, expect, test } from "vitest";
import { completenessOf, leastComplete } from "../../src/query/completeness.ts";
import { askedLayers } from "../fixtures/asked.ts";

describe("What a layer holds", () => {
  test("a category speaks for itself, else its layer does", () => {
    const named = askedLayers().find(({ id }) => id === "named");
    expect(named && [completenessOf(named, "a"), completenessOf(named, "b"), completenessOf(named)]).toEqual([
      "partial",
      "complete",
      "partial",
    ]);
    expect(named && leastComplete(named)).toBe("partial");
  });
});
