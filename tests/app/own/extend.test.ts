import { describe, expect, test } from "vitest";
import { extend } from "../../../src/app/own/extend.ts";
import { makeOwn } from "../../../src/app/own/layer.ts";
import { localitiesOf } from "../../../src/app/own/localities.ts";
import { takableIn } from "../../../src/app/own/takable.ts";
import { takePlace } from "../../../src/app/own/taking.ts";
import { geojson, good } from "../../fixtures/bad/write.ts";
import { catalogue } from "../../fixtures/catalogue.ts";
import { box, feature } from "../../fixtures/layers.ts";
import { datumOf, make, readOne } from "../../fixtures/own.ts";

const own = (name: string, before = 0) =>
  makeOwn({
    id: `own-${before}`,
    name,
    file: `${name}.geojson`,
    features: make(readOne("a.geojson", geojson(good("甲"), good("乙", 1)))).features,
    datum: datumOf("GCJ-02"),
    accuracy: 5,
    before,
  });
const declaration = {
  datum: datumOf("WGS84"),
  issuer: "某局",
  date: "2025-06",
  completeness: "complete",
  accuracy: 10,
} as const;
const take = (target: string) =>
  takePlace([feature("1", "area", box(100.31, 30.31, 100.4, 30.4))], target, declaration, {
    file: "a.zip",
    catalogue: catalogue(),
  });

describe("What a reader has put in", () => {
  test("is a layer above all others that says whose it is, how it was read and that it stays here", () => {
    const all = extend(catalogue(), [own("场地"), own("线路", 1)]);
    expect(all.layers.slice(-2).map(({ title }) => title.zh)).toEqual(["场地", "线路"]);
    const [layer] = all.layers.slice(-2);
    expect(layer?.about.zh).toContain("GCJ-02");
    expect(layer?.about.zh).toContain("没有上传");
    expect(all.layers.slice(-2).map(({ categories }) => categories[0]?.colour)).toEqual(["upper", "growth"]);
    expect(
      all.features
        .filter((f) => f.layer === "own-0")
        .map(({ id, subject, properties }) => [id, subject, properties.name]),
    ).toEqual([
      ["own-0/1", "own-0/1", "甲"],
      ["own-0/2", "own-0/2", "乙"],
    ]);
    expect(all.sources["own-0"]?.credit.zh).toBe("自己的文件：场地.geojson");
  });

  test("leaves the atlas without it as it was", () => {
    const before = JSON.stringify(catalogue());
    const bare = catalogue();
    extend(bare, [own("场地")]);
    expect(JSON.stringify(bare)).toBe(before);
    expect(extend(bare, [])).toEqual(bare);
  });

  test("takes the place of the schematic shapes of a category, others staying", () => {
    const { taking, flaws } = take("zones:valley");
    if (!taking) expect.fail("took nothing");
    expect(flaws).toEqual([]);
    const all = extend(catalogue(), [taking]);
    const zones = all.features.filter((f) => f.layer === "zones");
    expect(
      zones.filter((f) => f.properties.category === "valley" && f.geometry).map((f) => f.properties.class),
    ).toEqual(["surveyed"]);
    expect(zones.filter((f) => f.properties.category === "screen")).toEqual(
      catalogue().features.filter((f) => f.id === "zones/high"),
    );
    expect(all.layers.find(({ id }) => id === "zones")?.about).toBeDefined();
    expect(JSON.stringify(all.sources)).toContain("某局");
  });

  test("takes the place of nothing where the layer is not there", () => {
    expect(take("nowhere:x").taking).toBeNull();
    const { taking } = take("zones:valley");
    if (!taking) expect.fail("took nothing");
    expect(extend(catalogue(), [{ ...taking, layer: "nowhere" }])).toEqual(catalogue());
  });

  test("may take the place of what is schematic, never of what was surveyed", () => {
    expect(takableIn(catalogue()).map(({ id, title }) => [id, title.zh])).toEqual([
      ["zones:valley", "图层zones › 类valley"],
      ["zones:screen", "图层zones › 类screen"],
    ]);
  });
});

describe("A row without coordinates", () => {
  test("can stand at the places of the gazetteer that have a position, by every name that only one of them bears", () => {
    const all = localitiesOf(catalogue());
    expect(all.map(({ names, at }) => [names.includes("清河镇") || names.includes("云山乡"), at])).toEqual([
      [true, [100.4, 30.5]],
      [true, [100.6, 30.6]],
    ]);
    expect(all.flatMap(({ names }) => names)).toContain("云山");
    expect(all.flatMap(({ names }) => names)).not.toContain("远湖");
    const { places } = catalogue();
    const twice = localitiesOf({
      ...catalogue(),
      places: [...places, ...places.slice(0, 1).map((p) => ({ ...p, id: "other" }))],
    });
    expect(twice.flatMap(({ names }) => names)).not.toContain("清河镇");
  });
});
