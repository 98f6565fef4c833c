import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Point, Polygon } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import type { Catalogue, Studies } from "../../src/core/catalogue.ts";
import { stepFor } from "../../src/query/apart.ts";
import { sayLie } from "../../src/words/whereabouts.ts";
import { truth } from "../fixtures/geodesic.ts";
import { root } from "./source.ts";

let catalogue: Catalogue & Studies;
beforeAll(() => {
  catalogue = makeCatalogue(root);
}, 60_000);
const say = (id: string, language: "zh" | "en" = "zh"): string => {
  const { whereabouts, places } = catalogue;
  const lie = whereabouts[id]?.lie;
  const name = (place: string): string => {
    const found = places.find((p) => p.id === place);
    return (language === "en" ? found?.en : found?.name) ?? place;
  };
  return lie ? sayLie(lie, name, language).join(language === "zh" ? "" : " ") : "";
};

describe("Where the features lie", () => {
  test("is told of no feature without a known place, and of every point, area and line that has one", () => {
    const { features, whereabouts } = catalogue;
    const nowhere = features.filter(
      (f) =>
        whereabouts[f.id] &&
        (!f.geometry || ["none", "several", "county", "outside"].includes(f.properties.class)),
    );
    expect(nowhere).toEqual([]);
    const points = features.filter(
      (f) => f.geometry?.type === "Point" && ["digitised", "approximate"].includes(f.properties.class),
    );
    expect(points.filter((f) => !whereabouts[f.id]).map((f) => f.id)).toEqual([]);
  });

  test("is no distance or direction where only the township is known", () => {
    expect(say("projects/51")).toBe("只知在台子乡，不知在其中哪里：图上的标记不是它的位置。");
    for (const f of catalogue.features.filter((f) => f.properties.class === "township"))
      expect(say(f.id)).not.toMatch(/km/);
  });

  test("is told in both languages from the same numbers", () => {
    expect(say("places/airport")).toBe("在高寨街道。在高寨街道驻地东约 6 km。");
    expect(say("places/airport", "en")).toBe(
      "In Gaozhai Subdistrict. About 6 km east of the seat of Gaozhai Subdistrict.",
    );
    expect(say("pattern/valley")).toContain("盖住威远镇、高寨街道、塘川镇、红崖子沟乡、哈拉直沟乡。");
    expect(say("rivers/halazhigou")).toContain("从丹麻镇经东山乡、哈拉直沟乡到高寨街道");
  });

  test("agrees with geographiclib for every point and seat, within what both are known to", () => {
    const seats = new Map(
      catalogue.features.filter((f) => f.layer === "seats").map((f) => [f.properties.place, f]),
    );
    const off = catalogue.features.flatMap((f) => {
      const lie = catalogue.whereabouts[f.id]?.lie;
      if (lie?.lie !== "point") return [];
      return lie.from.flatMap(({ place, km, within, wind }) => {
        const seat = seats.get(place);
        if (!seat) return [f.id];
        const { distance, bearing } = truth(
          (seat.geometry as Point).coordinates,
          (f.geometry as Point).coordinates,
        );
        const unsure = (seat.properties.bound ?? 0) + (f.properties.bound ?? 0);
        const turn = Math.abs((((wind ?? 0) * 45 - bearing + 540) % 360) - 180);
        const right = within
          ? distance / 1000 <= km
          : Math.abs(km - distance / 1000) <= stepFor(Math.max(50, unsure)) / 2 + 0.01;
        return right && (wind === null || turn <= 22.6) ? [] : [f.id];
      });
    });
    expect(off).toEqual([]);
  });

  test("an area covers whole what lies in it whole", () => {
    const cells = catalogue.features.filter((f) => f.layer === "townships" && f.properties.place);
    const lie = catalogue.whereabouts["pattern/hills"]?.lie;
    const whole = lie?.lie === "area" ? lie.whole : [];
    const shape = catalogue.features.find((f) => f.id === "pattern/hills")?.geometry as
      | Polygon
      | MultiPolygon;
    expect(whole.length).toBeGreaterThan(3);
    for (const seat of catalogue.features.filter((f) => f.layer === "seats"))
      if (cells.some((c) => c.properties.place === seat.properties.place))
        expect(booleanPointInPolygon((seat.geometry as Point).coordinates, shape)).toBe(
          whole.includes(seat.properties.place ?? ""),
        );
  });
});
