import { describe, expect, test } from "vitest";
import { readDesk, writeDesk } from "../../../src/app/own/desk.ts";
import type { Brought } from "../../../src/app/own/extend.ts";
import { makeOwn } from "../../../src/app/own/layer.ts";
import { Unreadable } from "../../../src/app/own/read/item.ts";
import { takePlace } from "../../../src/app/own/taking.ts";
import { geojson, good } from "../../fixtures/bad/write.ts";
import { catalogue } from "../../fixtures/catalogue.ts";
import { box, feature } from "../../fixtures/layers.ts";
import { datumOf, make, readOne } from "../../fixtures/own.ts";

const layer = (id = "own-a") =>
  makeOwn({
    id,
    name: "场地",
    file: "a.geojson",
    features: make(readOne("a.geojson", geojson(good("甲"))), "WGS84", id).features,
    datum: datumOf("GCJ-02"),
    accuracy: 5,
    before: 0,
  });
const desk = (own: unknown, hash = ""): string =>
  JSON.stringify({ planAtlasDesk: 1, date: "2026-01", hash, own });
const entry = (more: object = {}): object => ({
  id: "own-a",
  file: "a.geojson",
  name: "场地",
  datum: "WGS84",
  accuracy: 5,
  features: [
    {
      name: "甲",
      class: "digitised",
      bound: 5,
      attributes: [["规模", 1]],
      geometry: { type: "Point", coordinates: [100.4, 30.5] },
    },
  ],
  ...more,
});
const taking = (more: object = {}): object =>
  entry({
    takes: "zones:valley",
    issuer: "某局",
    date: "2025-06",
    completeness: "partial",
    features: [{ name: "甲", geometry: box(100.31, 30.31, 100.4, 30.4) }],
    ...more,
  });
const read = (text: string) => readDesk(text, catalogue());
const told = (own: unknown) =>
  read(desk(own)).flaws.map(({ place, reason, remedy }) => [place, reason.zh, remedy.zh]);

describe("The file of a desk", () => {
  test("gives back what lay on it", () => {
    const { taking: took } = takePlace(
      [feature("1", "area", box(100.31, 30.31, 100.4, 30.4))],
      "zones:valley",
      { datum: datumOf("WGS84"), issuer: "某局", date: "2025-06", completeness: "partial", accuracy: 10 },
      { file: "b.zip", catalogue: catalogue() },
    );
    const brought: readonly Brought[] = [layer(), ...(took ? [took] : [])];
    const back = read(writeDesk("pick=seats/qinghe", brought, "2026-01-01"));
    expect(back.flaws).toEqual([]);
    expect(back.hash).toBe("pick=seats/qinghe");
    expect(back.brought.map((one) => ({ ...one, features: one.features.length, layer: undefined }))).toEqual(
      brought.map((one) => ({ ...one, features: one.features.length, layer: undefined })),
    );
    expect(back.brought[0]?.features).toEqual(brought[0]?.features);
  });

  test.each([
    ["", "桌面文件不完整"],
    ['{"planAtlasDesk":1,"own":[', "桌面文件不完整"],
    ['{"planAtlasDesk":2,"own":[]}', "不是本图认得的桌面文件"],
    ['{"planAtlasDesk":1,"own":{}}', "不是本图认得的桌面文件"],
    ["[]", "不是本图认得的桌面文件"],
  ])("that is cut off or none is refused: %s", (text, reason) => {
    try {
      read(text);
      expect.fail("was read");
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      expect(error.flaw.reason.zh).toContain(reason);
      expect(error.flaw.remedy.zh).toBe("请用本图「把桌面存成文件」存出的文件");
    }
  });

  const again = "请用本图「把桌面存成文件」存出的文件";
  test.each([
    ["is no layer", null, ["1", "不是一个图层", again]],
    [
      "names a datum that every object has",
      entry({ datum: "constructor" }),
      ["1", "没有认得的坐标系", again],
    ],
    [
      "would take the place of what was surveyed",
      taking({ takes: "land:county" }),
      ["1", "要取代的不是示意图层", again],
    ],
    [
      "would take the place of what every object has",
      taking({ takes: "__proto__:constructor" }),
      ["1", "要取代的不是示意图层", again],
    ],
    ["does not say who issued it", taking({ issuer: " \u202e" }), ["1", "没有写明发布单位和日期", again]],
    ["is of no date", taking({ date: "<b>2025</b>" }), ["1", "没有写明发布单位和日期", again]],
    [
      "does not say whether it is complete",
      taking({ completeness: "toString" }),
      ["1", "没有说明是否齐全", again],
    ],
    [
      "holds a position of texts",
      entry({
        features: [
          {
            name: "坏",
            class: "digitised",
            bound: 5,
            geometry: { type: "Point", coordinates: [100.4, "30.5"] },
          },
        ],
      }),
      ["#1 · 坏", '[100.4,"30.5"] 不是坐标', "须为两个数"],
    ],
    [
      "holds a shape in a shape in a shape",
      entry({
        features: [{ name: "坏", bound: 5, geometry: { type: "Polygon", coordinates: [[[[[1]]]]] } }],
      }),
      ["#1 · 坏", "[[…]] 不是坐标", "须为两个数"],
    ],
  ])("keeps out what %s, and the rest stays", (_, bad, message) => {
    expect(told([bad, entry({ id: "own-b" })])).toEqual([message]);
    expect(read(desk([bad, entry({ id: "own-b" })])).brought.map(({ id }) => id)).toEqual(["own-b"]);
  });

  test("holds every layer once, under an id that no other layer has", () => {
    const { brought } = read(desk([entry(), entry(), entry({ id: "land" }), entry({ id: "__proto__" })]));
    expect(brought.map(({ id }) => id)).toEqual(["own-a", "own-desk2", "own-desk3"]);
  });

  test("cannot carry letters that turn what stands beside them, nor an accuracy that is none", () => {
    const [one] = read(desk([entry({ name: "\u202e场地", file: "a\u0000.geojson", accuracy: -1 })])).brought;
    expect(one).toMatchObject({ name: "场地", file: "a.geojson", accuracy: 10 });
  });
});
