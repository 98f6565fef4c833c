import { describe, expect, test } from "vitest";
import { file } from "../../../fixtures/bad/file.ts";
import { dbf, partsRecord, pointRecord, shp } from "../../../fixtures/bad/shape.ts";
import { at, csv, geojson, good, row, zip } from "../../../fixtures/bad/write.ts";
import { make, readOne, readOwn, tableOf } from "../../../fixtures/own.ts";

const prj = (text: string) =>
  readOne("a.zip", zip({ "a.shp": shp([pointRecord()]), "a.dbf": dbf(["点"]), "a.prj": text }));

describe("A shapefile", () => {
  test("of ogr2ogr in UTF-8 gives its areas, holes and names, and states WGS 84", () => {
    const read = readOne("utf8.zip", file("utf8.zip"));
    expect(read).toMatchObject({
      name: "utf8",
      format: "Shapefile",
      states: "WGS84",
      alien: null,
      flaws: [],
    });
    expect(tableOf(read).map(([values]) => values)).toEqual([
      { NAME: "清河水厂", AREA: 1.5 },
      { NAME: "云山林场", AREA: 2.5 },
    ]);
    expect(read.items[1]?.geometry).toMatchObject({
      type: "Polygon",
      coordinates: [{ length: 5 }, { length: 4 }],
    });
  });

  test.each(["gbk.zip", "head.zip", "stated.zip"])(
    "of ogr2ogr in GBK is read in its letters, whatever it says: %s",
    (name) => {
      expect(make(readOne(name, file(name))).features.map(({ properties }) => properties.name)).toEqual([
        "清河水厂",
        "云山林场",
      ]);
    },
  );

  test("of ogr2ogr in CGCS2000 zone 34 states so, and stands where the same one in WGS 84 stands", () => {
    const read = readOne("zone.zip", file("zone.zip"));
    expect(read.states).toBe("EPSG:4522");
    const [a, b] = [make(read, "EPSG:4522"), make(readOne("utf8.zip", file("utf8.zip")))].map(
      ({ features }) =>
        features.flatMap(({ geometry }) =>
          geometry?.type === "Polygon" ? geometry.coordinates.flat(2) : [],
        ),
    );
    expect(a).toHaveLength(b?.length ?? 0);
    for (const [i, value] of (a ?? []).entries()) expect(value).toBeCloseTo(b?.[i] ?? 0, 7);
  });

  test("of ogr2ogr in Beijing 1954 says so, which cannot be converted", () => {
    expect(readOne("old.zip", file("old.zip"))).toMatchObject({
      states: null,
      alien: "Beijing_1954_3_Degree_GK_Zone_34",
    });
  });

  test.each([
    ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', "WGS84"],
    ['GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000"]]', "CGCS2000"],
    [
      'PROJCS["CGCS2000_3_Degree_GK_CM_102E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000"]]',
      "EPSG:4543",
    ],
    ['PROJCS["CGCS2000_GK_Zone_17",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000"]]', "EPSG:4495"],
    ['PROJCS["WGS_1984_UTM_Zone_47N",GEOGCS["GCS_WGS_1984"]]', null],
  ])("states its datum in its .prj: %s", (text, states) => {
    expect(prj(text).states).toBe(states);
  });

  test("keeps rows beside their shapes where a record has none", () => {
    const none = new Uint8Array(4);
    const read = readOne(
      "a.zip",
      zip({ "a.shp": shp([pointRecord(), none, pointRecord(at(1))]), "a.dbf": dbf(["一", "二", "三"]) }),
    );
    expect(make(read).features.map(({ id, properties }) => [id, properties.name])).toEqual([
      ["1", "一"],
      ["3", "三"],
    ]);
  });

  test("gives lines and areas of several parts", () => {
    const ring = (step: number) =>
      [at(step), [at(step)[0], 30.51], at(step + 1), at(step)] as [number, number][];
    const areas = readOne("a.shp", shp([partsRecord([ring(0), ring(5)])], 5));
    expect(areas.items[0]?.geometry).toMatchObject({ type: "MultiPolygon", coordinates: { length: 2 } });
    const lines = readOne(
      "a.shp",
      shp(
        [
          partsRecord(
            [
              [at(), at(1)],
              [at(2), at(3)],
            ],
            3,
          ),
        ],
        3,
      ),
    );
    expect(lines.items[0]?.geometry).toMatchObject({ type: "MultiLineString", coordinates: { length: 2 } });
  });
});

describe("An archive", () => {
  test("gives every table that it holds, each under its name", () => {
    const bytes = zip({
      "数据/点.csv": csv(row("一")),
      "数据/面.geojson": geojson(good("二")),
      "地块.shp": shp([pointRecord()]),
      "地块.dbf": dbf(["三"]),
      "__MACOSX/._点.csv": "x",
      "说明.txt": "x",
    });
    expect(readOwn("全部.zip", bytes).map(({ name, format, items }) => [name, format, items.length])).toEqual(
      [
        ["点", "CSV", 1],
        ["面", "GeoJSON", 1],
        ["地块", "Shapefile", 1],
      ],
    );
  });

  test("takes the table beside the shapes of the same name, whatever the case of its ending", () => {
    const bytes = zip({ "b.dbf": dbf(["别人"]), "a.SHP": shp([pointRecord()]), "a.DBF": dbf(["自己"]) });
    expect(make(readOne("a.zip", bytes)).features.map(({ properties }) => properties.name)).toEqual(["自己"]);
  });

  test.each(["named.zip", "stream.zip"])("made by zip is read: %s", (name) => {
    expect(readOne(name, file(name)).items).toHaveLength(2);
  });
});
