import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { file } from "../../../fixtures/bad/file.ts";
import { gpx, kml, placemark, waypoint, zip } from "../../../fixtures/bad/write.ts";
import { make, readOne, tableOf } from "../../../fixtures/own.ts";

fc.configureGlobal({ seed: 15 });

const ring = "100.4,30.5 100.41,30.5 100.41,30.51 100.4,30.5";

describe("A KML", () => {
  test("gives points, lines and areas with holes under their names, in WGS 84 as its standard says", () => {
    const read = readOne(
      "a.kml",
      kml(
        `${placemark("点")}<Placemark><name>线</name><LineString><coordinates>100.4,30.5,2500 100.5,30.6,2600</coordinates></LineString></Placemark>` +
          `<Placemark><name>面</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
      ),
    );
    expect(read).toMatchObject({ format: "KML", states: "WGS84", alien: null, flaws: [] });
    expect(
      make(read).features.map(({ properties, geometry }) => [
        properties.name,
        properties.category,
        geometry?.type,
      ]),
    ).toEqual([
      ["点", "point", "Point"],
      ["线", "line", "LineString"],
      ["面", "area", "Polygon"],
    ]);
  });

  test("keeps the data that a placemark carries", () => {
    const data = '<ExtendedData><Data name="规模"><value>3 万吨</value></Data></ExtendedData>';
    expect(tableOf(readOne("a.kml", kml(placemark("水厂", data))))[0]?.[0]).toMatchObject({
      name: "水厂",
      规模: "3 万吨",
    });
  });

  test("becomes several features where a placemark holds several shapes", () => {
    const two =
      "<MultiGeometry><Point><coordinates>100.4,30.5</coordinates></Point><LineString><coordinates>100.4,30.5 100.5,30.6</coordinates></LineString></MultiGeometry>";
    const { features } = make(readOne("a.kml", kml(`<Placemark><name>两</name>${two}</Placemark>`)));
    expect(features.map(({ id, properties }) => [id, properties.name])).toEqual([
      ["1-1", "两 1/2"],
      ["1-2", "两 2/2"],
    ]);
  });

  test("packed as KMZ is read under the name of its file", () => {
    const bytes = zip({ "doc.kml": kml(placemark("点")), "files/icon.png": "x" });
    expect(readOne("我的地点.kmz", bytes)).toMatchObject({ name: "我的地点", format: "KML" });
    expect(readOne("p.kmz", file("p.kmz")).items).toHaveLength(2);
  });

  test("gives back positions to the digit", () => {
    const at = fc.tuple(
      fc.double({ min: 100, max: 101, noNaN: true }),
      fc.double({ min: 30, max: 31, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 10 }), (all) => {
        const read = readOne("a.kml", kml(all.map((one, i) => placemark(`${i}`, "", one.join())).join("")));
        expect(read.items.map(({ geometry }) => geometry)).toEqual(
          all.map((coordinates) => ({ type: "Point", coordinates })),
        );
      }),
    );
  });
});

describe("A GPX", () => {
  test("gives way points, routes and tracks, in WGS 84 as its standard says", () => {
    const points = (tag: string): string =>
      `<${tag} lat="30.5" lon="100.4"><ele>2500</ele></${tag}><${tag} lat="30.6" lon="100.5"/>`;
    const read = readOne(
      "a.gpx",
      gpx(
        `${waypoint("点")}<rte><name>路</name>${points("rtept")}</rte><trk><name>迹</name><trkseg>${points("trkpt")}</trkseg></trk>`,
      ),
    );
    expect(read).toMatchObject({ format: "GPX", states: "WGS84", flaws: [] });
    const { features } = make(read);
    expect(
      Object.fromEntries(features.map(({ properties, geometry }) => [properties.name, geometry?.type])),
    ).toEqual({
      点: "Point",
      路: "LineString",
      迹: "LineString",
    });
  });
});
