import { describe, expect, test } from "vitest";
import { near } from "../../src/query/near.ts";
import { asked, askedFeatures, drawn, spot } from "../fixtures/asked.ts";
import { truth } from "../fixtures/geodesic.ts";
import { dot } from "../fixtures/metric.ts";

const here = { geometry: { type: "Point" as const, coordinates: Object.values(spot(0, 0)) } };
const wells = [
  drawn("works/a", dot(3_000, 0), "digitised", 100),
  drawn("works/b", dot(0, 1_000), "digitised", 100),
  drawn("works/c", dot(-3_050, 0), "digitised", 100),
];

describe("The nearest", () => {
  test("come in order, as many as asked for, each with whether the order is certain", () => {
    const { features } = near(asked(wells), here, 2, { layers: ["works"] });
    expect(features.map(({ feature, order }) => [feature, order])).toEqual([
      ["works/b", "certain"],
      ["works/a", "possible"],
    ]);
  });

  test("distance and bearing are those of the geodesic", () => {
    const { features } = near(asked(wells), here, 3, { layers: ["works"] });
    for (const { feature, distance, bearing } of features) {
      const well = wells.find(({ id }) => id === feature)?.geometry;
      const to = well?.type === "Point" ? well.coordinates : [];
      const real = truth(here.geometry.coordinates, to);
      expect(distance / real.distance).toBeCloseTo(1, 5);
      expect(Math.abs((((bearing ?? 0) - real.bearing + 540) % 360) - 180)).toBeLessThan(0.01);
    }
  });

  test("no order is certain in a layer that is partial, has features without a place, or failed", () => {
    const orders = (extra: ReturnType<typeof drawn>[], layers: string[]) =>
      near(asked([...wells, ...extra]), here, 9, { layers }).features.map(({ order }) => order);
    expect(orders([], ["works"])).toContain("certain");
    expect(orders([drawn("works/x", null, "none", null)], ["works"])).not.toContain("certain");
    expect(orders([drawn("named/p", dot(9_000, 0), "digitised", 1)], ["works", "named"])).not.toContain(
      "certain",
    );
    const broken = drawn("roads/broken", { type: "LineString", coordinates: [] }, "digitised", 1);
    expect(orders([broken], ["works", "roads"])).not.toContain("certain");
  });

  test("of what only the county is known no distance is told, and it may be the nearest", () => {
    const anywhere = drawn("works/any", null, "county", null, { number: 9, places: [] });
    const { features } = near(asked([...wells, anywhere]), here, 9, { layers: ["works"] });
    expect(features.map(({ feature }) => feature)).toEqual(["works/b", "works/a", "works/c"]);
    expect(features.map(({ order }) => order)).not.toContain("certain");
  });

  test("what is asked about may be an area, and has no bearing then", () => {
    const { features } = near(
      asked(askedFeatures()),
      { geometry: askedFeatures()[3]?.geometry ?? here.geometry },
      3,
    );
    expect(features[0]?.distance).toBe(0);
    expect(features.every(({ bearing }) => bearing === null)).toBe(true);
  });
});
