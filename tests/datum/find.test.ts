import { describe, expect, test } from "vitest";
import { datums } from "../../src/datum/datums.ts";
import { findDatum } from "../../src/datum/find.ts";

describe("The datum that a declaration names", () => {
  test("are four in degrees, 42 zones of 3 degrees and 22 of 6, each with an id of its own", () => {
    expect(datums).toHaveLength(4 + 42 + 22);
    expect(new Set(datums.map(({ id }) => id)).size).toBe(datums.length);
  });

  test.each(datums)("is found by its id and its names: $id", (datum) => {
    const whole = datum.zone ? [`${datum.id} ${datum.title.en}`] : [];
    for (const text of [datum.id, datum.title.zh, datum.title.en, ...whole])
      expect(findDatum(text)?.id, text).toBe(datum.id);
  });

  test("has the meridians and names of the EPSG registry", () => {
    const listed = [
      "EPSG:4513",
      "EPSG:4522",
      "EPSG:4533",
      "EPSG:4534",
      "EPSG:4554",
      "EPSG:4495",
      "EPSG:4512",
    ];
    expect(listed.map((id) => datums.find((d) => d.id === id)?.title.en.replace("6-degree ", ""))).toEqual([
      "CGCS2000 / 3-degree Gauss-Kruger zone 25",
      "CGCS2000 / 3-degree Gauss-Kruger zone 34",
      "CGCS2000 / 3-degree Gauss-Kruger zone 45",
      "CGCS2000 / 3-degree Gauss-Kruger CM 75E",
      "CGCS2000 / 3-degree Gauss-Kruger CM 135E",
      "CGCS2000 / Gauss-Kruger zone 17",
      "CGCS2000 / Gauss-Kruger CM 135E",
    ]);
  });

  test.each([
    ["WGS 84", "WGS84"],
    ["wgs1984", "WGS84"],
    ["EPSG:4326", "WGS84"],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", "WGS84"],
    ["GCJ-02", "GCJ-02"],
    ["gcj02", "GCJ-02"],
    ["火星坐标系", "GCJ-02"],
    ["BD-09", "BD-09"],
    ["bd09ll", "BD-09"],
    ["百度坐标", "BD-09"],
    ["国家2000", "CGCS2000"],
    ["2000国家大地坐标系", "CGCS2000"],
    ["CGCS2000 经纬度", "CGCS2000"],
    ["EPSG:4490", "CGCS2000"],
    ["GCS_China_Geodetic_Coordinate_System_2000", "CGCS2000"],
    ["CGCS2000 / 3-degree Gauss-Kruger zone 34", "EPSG:4522"],
    ["CGCS2000_3_Degree_GK_Zone_34", "EPSG:4522"],
    ["CGCS2000_3_Degree_GK_CM_102E", "EPSG:4543"],
    ["urn:ogc:def:crs:EPSG::4522", "EPSG:4522"],
    ["http://www.opengis.net/def/crs/EPSG/0/4543", "EPSG:4543"],
    ["4522", "EPSG:4522"],
    ["CGCS2000 三度带 34 带", "EPSG:4522"],
    ["国家2000 3度带 第34带", "EPSG:4522"],
    ["2000国家大地坐标系 高斯-克吕格 3度分带 34带 加带号", "EPSG:4522"],
    ["CGCS2000 三度带 34 带 不加带号", "EPSG:4543"],
    ["CGCS2000 3° CM 102E", "EPSG:4543"],
    ["CGCS2000 三度带 中央经线 102°", "EPSG:4543"],
    ["CGCS2000 3度带 中央子午线102 加带号", "EPSG:4522"],
    ["CGCS2000 / Gauss-Kruger zone 17", "EPSG:4495"],
    ["CGCS2000 六度带 中央经线 99°", "EPSG:4506"],
  ])("is read from %s", (text, id) => {
    expect(findDatum(text)?.id).toBe(id);
  });

  test.each([
    "",
    "2000",
    "西安80",
    "Beijing 1954",
    "EPSG:2360",
    "EPSG:3857",
    "CGCS2000 3 度带",
    "CGCS2000 6-degree zone 34",
    "CGCS2000 三度带 34 带 中央经线 105°",
    "CGCS2000 六度带 中央经线 102°",
    "EPSG:4522 CGCS2000 3° CM 102E",
    "GCJ-02 或 BD-09",
  ])("is not guessed from 「%s」", (text) => {
    expect(findDatum(text)).toBeUndefined();
  });
});
