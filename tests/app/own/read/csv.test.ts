import fc from "fast-check";
import gcoord from "gcoord";
import { describe, expect, test } from "vitest";
import type { Locality } from "../../../../src/app/own/read/item.ts";
import { writeCsv } from "../../../../src/core/csv.ts";
import { csv, gbk, row, at as spot, utf16 } from "../../../fixtures/bad/write.ts";
import { make, readOne, tableOf } from "../../../fixtures/own.ts";

fc.configureGlobal({ seed: 15 });

const at = (content: string | Uint8Array) => readOne("a.csv", content).items.map(({ geometry }) => geometry);
const here = { type: "Point", coordinates: [100.4, 30.5] };

describe("A CSV", () => {
  test.each([
    ["commas", "名称,经度,纬度\n水厂,100.4,30.5\n"],
    ["semicolons", "名称;经度;纬度\n水厂;100.4;30.5\n"],
    ["tabs", "名称\t经度\t纬度\n水厂\t100.4\t30.5\n"],
    ["a byte order mark and line ends of Windows", "\ufeff名称,经度,纬度\r\n水厂,100.4,30.5\r\n"],
    ["no line end at its end", "名称,经度,纬度\n水厂,100.4,30.5"],
    ["GBK", gbk("名称,经度,纬度\n水厂,100.4,30.5\n")],
    ["UTF-16", utf16("\ufeff名称\t经度\t纬度\n水厂\t100.4\t30.5\n")],
    ["quotation marks", '"名称","经度","纬度"\n"水厂","100.4","30.5"\n'],
  ])("may be written with %s", (_, content) => {
    expect(tableOf(readOne("a.csv", content))).toEqual([
      [{ 名称: "水厂", 经度: "100.4", 纬度: "30.5" }, here],
    ]);
  });

  test.each([
    "lon,lat",
    "LNG,LAT",
    "Longitude,Latitude",
    "x,y",
    "X,Y",
    "经度,纬度",
    "经度（°）,纬度（°）",
    "Y坐标,X坐标",
    "东坐标(m),北坐标(m)",
    "POINT_X,POINT_Y",
  ])("has its coordinates under the heads %s", (heads) => {
    expect(at(`name,${heads}\n水厂,100.4,30.5\n`)).toEqual([here]);
    const [x, y] = heads.split(",");
    expect(at(`${y},name,${x}\n30.5,水厂,100.4\n`)).toEqual([here]);
  });

  test("tells rows by the numbers that a spreadsheet shows, blank rows and cells of two lines counted", () => {
    const { flaws } = readOne("a.csv", '名称,经度,纬度\n\n"两\n行",100.4,30.5\n\n坏,x,y\n');
    expect(flaws.map(({ place }) => place)).toEqual(["5"]);
  });

  test("keeps two columns of one name and the order of columns that are years", () => {
    const [item] = readOne("a.csv", "名称,2035,2020,2020,经度,纬度\n水厂,1,2,3,100.4,30.5\n").items;
    expect(item?.values.slice(0, 4)).toEqual([
      ["名称", "水厂"],
      ["2035", "1"],
      ["2020", "2"],
      ["2020", "3"],
    ]);
  });

  test("gives back what this atlas has exported, to the digit", () => {
    const one = fc.record({
      名称: fc
        .string({ unit: "grapheme-ascii", minLength: 1 })
        .filter((name) => !/^\s*[=+\-@]/.test(name) && name.trim() !== ""),
      lon: fc.double({ min: 100, max: 101, noNaN: true }),
      lat: fc.double({ min: 30, max: 31, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 10 }), (all) => {
        expect(tableOf(readOne("a.csv", writeCsv(all)))).toEqual(
          all.map(({ 名称, lon, lat }) => [
            { 名称, lon: String(lon), lat: String(lat) },
            { type: "Point", coordinates: [lon, lat] },
          ]),
        );
      }),
    );
  });

  test("shifted to GCJ-02 and read as such is back within a metre", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 100.01, max: 100.99, noNaN: true }),
        fc.double({ min: 30.01, max: 30.99, noNaN: true }),
        (lon, lat) => {
          const [x, y] = gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02);
          const [feature] = make(readOne("a.csv", csv(`水厂,${x},${y}`)), "GCJ-02").features;
          if (feature?.geometry?.type !== "Point") expect.fail("has no point");
          const [east = 0, north = 0] = feature.geometry.coordinates;
          expect(
            Math.hypot((east - lon) * 111_320 * Math.cos((lat * Math.PI) / 180), (north - lat) * 110_900),
          ).toBeLessThan(1);
        },
      ),
    );
  });
});

describe("A CSV without coordinates", () => {
  const places: readonly Locality[] = [
    { names: ["清河镇", "清河"], at: [100.4, 30.5], accuracy: { class: "township", bound: 3000 } },
  ];

  test("stands at the places that it names, as exactly as these are known, whatever datum is declared", () => {
    const read = readOne("a.csv", "名称,地点\n水厂,清河\n", places);
    expect(read.states).toBe("WGS84");
    for (const datum of ["WGS84", "GCJ-02"])
      expect(make(read, datum).features).toMatchObject([
        { geometry: here, properties: { name: "水厂", class: "township", bound: 3000 } },
      ]);
  });

  test("names the places that are not known, one by one", () => {
    const rows = Array.from({ length: 5 }, (_, i) => `水厂,某地${"甲乙丙丁戊"[i]}`);
    const { flaws } = make(readOne("a.csv", `项目,地点\n${rows.join("\n")}\n`, places));
    expect(flaws.map(({ place, reason }) => [place, reason.zh])).toEqual(
      [..."甲乙丙丁戊"].map((one, i) => [`${i + 2}`, `地名表里没有位置可考的「某地${one}」`]),
    );
  });

  test("takes coordinates rather than places where it has both", () => {
    expect(readOne("a.csv", `地点,经度,纬度\n${row("清河镇", 1)}`, places).items[0]?.geometry).toMatchObject({
      coordinates: spot(1),
    });
  });
});
