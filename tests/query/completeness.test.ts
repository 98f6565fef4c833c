import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Completeness, LayerManifest } from "../../src/core/layer.ts";
import { completenessOf, leastComplete } from "../../src/query/completeness.ts";
import { category, manifest } from "../fixtures/layers.ts";

fc.configureGlobal({ seed: 15 });

const layerOf = (own: Completeness, ...categories: readonly (Completeness | null)[]): LayerManifest =>
  manifest(
    "lines",
    "control-line",
    categories.map((completeness, i) => ({
      ...category(`c${i}`, "limit"),
      ...(completeness ? { completeness } : {}),
    })),
    { completeness: own },
  );

describe("How much of the truth a layer holds", () => {
  test.each<[Completeness, ...(Completeness | null)[]]>([
    ["complete", "complete", "complete"],
    ["partial", "complete", "partial"],
    ["partial", "none", "partial"],
    ["partial", "none", "complete"],
    ["partial", "none", "partial", "complete"],
    ["none", "none", "none"],
    ["none", "none"],
  ])("%s, where its categories hold %s and %s", (whole, ...categories) => {
    expect(leastComplete(layerOf("complete", ...categories))).toBe(whole);
  });

  test("a category that says nothing holds what its layer holds", () => {
    const layer = layerOf("partial", null, "none");
    expect([completenessOf(layer, "c0"), completenessOf(layer, "c1"), completenessOf(layer)]).toEqual([
      "partial",
      "none",
      "partial",
    ]);
    expect(leastComplete(layer)).toBe("partial");
    expect(leastComplete(layerOf("none", null, "partial"))).toBe("partial");
  });

  test("a layer without categories speaks for itself", () => {
    for (const own of ["complete", "partial", "none"] as const) expect(leastComplete(layerOf(own))).toBe(own);
  });

  test("a layer is complete only if every category is, and empty only if every category is", () => {
    const one = fc.constantFrom<Completeness>("complete", "partial", "none");
    fc.assert(
      fc.property(one, fc.array(fc.option(one), { minLength: 1, maxLength: 5 }), (own, categories) => {
        const all = categories.map((c) => c ?? own);
        const whole = leastComplete(layerOf(own, ...categories));
        expect(whole === "complete").toBe(all.every((c) => c === "complete"));
        expect(whole === "none").toBe(all.every((c) => c === "none"));
      }),
    );
  });
});
