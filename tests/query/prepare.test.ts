import { describe, expect, test } from "vitest";
import { prepare } from "../../src/query/prepare.ts";
import { asked, askedFeatures, askedLayers, drawn } from "../fixtures/asked.ts";
import { square } from "../fixtures/metric.ts";

describe("Preparing", () => {
  test("finds by box and bound only what may come near", () => {
    const prepared = asked();
    const around = (reach: number) =>
      prepared.around([4_000, 12_000, 4_100, 12_100], reach).map(({ feature }) => feature.id);
    expect(around(0)).not.toContain("official/zone");
    expect(around(2_991)).toContain("official/zone");
    expect(around(0)).toContain("cells/east");
  });

  test("leaves out what is no answer to anything", () => {
    const prepared = asked(askedFeatures(), { skip: ({ id }) => id === "roads/main" });
    expect(prepared.byId.has("roads/main")).toBe(false);
    expect(prepared.holdings.get("roads")?.asked.features).toBe(0);
  });

  test("takes the middle of the features where no centre is given, and copes with none", () => {
    const own = prepare(
      [drawn("roads/a", square(-1_000, -1_000, 1_000, 1_000), "digitised", 1)],
      askedLayers(),
    );
    expect(own.plane.centre[0]).toBeCloseTo(102, 4);
    expect(own.plane.centre[1]).toBeCloseTo(36.9, 4);
    expect(prepare([], askedLayers()).around([0, 0, 1, 1], 1e6)).toEqual([]);
  });
});
