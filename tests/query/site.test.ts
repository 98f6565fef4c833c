import type { Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import type { CatalogueFeature } from "../../src/core/feature.ts";
import type { Site } from "../../src/core/question.ts";
import { inside } from "../../src/query/geometry/inside.ts";
import { areaOf } from "../../src/query/geometry/measure.ts";
import { shapeOf } from "../../src/query/geometry/shape.ts";
import { subjectOf } from "../../src/query/site.ts";
import { asked, askedFeatures, drawn, spot } from "../fixtures/asked.ts";
import { dot, plane } from "../fixtures/metric.ts";

const features: readonly CatalogueFeature[] = [
  ...askedFeatures(),
  drawn("official/spring", dot(-3_000, 3_000), "digitised", 100, { place: "spring" }),
  drawn("works/pipe", null, "several", null, { number: 6, places: ["spring"] }),
  drawn("named/lost", dot(3_000, 3_000), "approximate", null),
];
const prepared = asked(features);
const speaks: Readonly<Record<string, readonly string[]>> = {
  county: ["land/county"],
  park: ["land/county", "named/park"],
  twice: ["named/park", "named/park"],
  well: ["works/well"],
  road: ["roads/main"],
  lost: ["named/lost"],
  mixed: ["named/park", "works/well", "named/field"],
  held: ["cells/west", "named/park"],
  unplaced: ["works/unknown", "nothing/line"],
  gone: ["seats/nobody"],
};
const linksFrom = (clause: string): readonly string[] => speaks[clause] ?? [];
const subject = (of: Site) => subjectOf(prepared, of, { linksFrom });
const clause = (id: string) => subject({ site: "clause", id });
const feature = (id: string) => subject({ site: "feature", id });
const geometryOf = (id: string) => features.find((f) => f.id === id)?.geometry;
const place = (x: number, y: number): readonly [number, number] => {
  const { lon, lat } = spot(x, y);
  return [lon, lat];
};
const holds = (geometry: Geometry, x: number, y: number): boolean => inside(shapeOf(geometry, plane), x, y);
const ringsOf = (geometry: Geometry): Position[][][] =>
  geometry.type === "MultiPolygon" ? geometry.coordinates : [];

describe("What a reader points at or draws", () => {
  test("a point is known as well as it is said to be", () => {
    const [lon, lat] = place(0, 0);
    expect(subject({ site: "point", at: [lon, lat], bound: 30 })).toEqual({
      geometry: { type: "Point", coordinates: [lon, lat] },
      known: { class: "surveyed", bound: 30 },
    });
  });

  test("a circle has the area of its radius, and is known exactly", () => {
    const { geometry, known } = subject({ site: "circle", at: place(0, 0), radius: 2_000 });
    expect(areaOf(geometry) / (Math.PI * 2_000 ** 2)).toBeCloseTo(1, 2);
    expect([holds(geometry, 1_950, 0), holds(geometry, 2_050, 0)]).toEqual([true, false]);
    expect(known).toBeUndefined();
  });

  test("an outline is closed", () => {
    const ring = [place(0, 0), place(900, 0), place(0, 900)];
    expect(subject({ site: "area", ring })).toEqual({
      geometry: { type: "Polygon", coordinates: [[...ring, ring[0]]] },
    });
  });

  test("a line stays a line, and with a width is the area to both sides of it", () => {
    const points = [place(0, 0), place(10_000, 0)];
    expect(subject({ site: "line", points, width: 0 }).geometry).toEqual({
      type: "LineString",
      coordinates: points,
    });
    const { geometry } = subject({ site: "line", points, width: 500 });
    expect(areaOf(geometry) / (1e7 + Math.PI * 500 ** 2)).toBeCloseTo(1, 2);
    expect([holds(geometry, 5_000, 480), holds(geometry, 5_000, -480)]).toEqual([true, true]);
    expect(holds(geometry, 5_000, 520)).toBe(false);
  });
});

describe("A feature that is asked about", () => {
  test("is its own geometry with its own bound", () => {
    expect(feature("official/zone")).toEqual({
      geometry: geometryOf("official/zone"),
      known: { class: "surveyed", bound: 10 },
    });
    expect(feature("roads/main").geometry).toEqual(geometryOf("roads/main"));
  });

  test("a cell of a diagram is never known for certain", () => {
    expect(feature("cells/west").known).toEqual({ class: "schematic", bound: 3_000, loose: true });
  });

  test("a project of which only the township is known is asked about as that township, not as its mark", () => {
    const { geometry, known } = feature("works/hall");
    const cell = geometryOf("cells/west");
    expect(geometry).toEqual({
      type: "MultiPolygon",
      coordinates: cell?.type === "Polygon" ? [cell.coordinates] : [],
    });
    expect(known).toEqual({ class: "township", bound: 3_000, loose: true });
  });

  test("one in several places is all of them, one of the county the whole county", () => {
    expect(ringsOf(feature("works/both").geometry)).toHaveLength(2);
    expect(areaOf(feature("works/all").geometry) / (40_000 * 40_000)).toBeCloseTo(1, 2);
    for (const id of ["works/both", "works/all"]) expect(feature(id).known?.loose).toBe(true);
  });

  test("a point that stands in for it is as wide as it is uncertain, and a quarter of a kilometre at least", () => {
    const { geometry } = feature("works/pipe");
    expect(areaOf(geometry) / (Math.PI * 250 ** 2)).toBeCloseTo(1, 2);
    expect(holds(geometry, -3_000, 3_000)).toBe(true);
  });

  test("that does not exist, or of whose place nothing is known, is told by its name", () => {
    expect(() => feature("works/nobody")).toThrow(new RangeError("works/nobody: there is no such feature"));
    for (const id of ["works/unknown", "nothing/line"])
      expect(() => feature(id)).toThrow(new RangeError(`${id}: nothing is known of its place`));
  });
});

describe("The area that a clause speaks of", () => {
  test("is what it names and not the whole county, where it names something smaller", () => {
    const { geometry } = clause("park");
    expect(areaOf(geometry) / 16e6).toBeCloseTo(1, 2);
    expect([holds(geometry, -7_000, -7_000), holds(geometry, 7_000, 7_000)]).toEqual([true, false]);
  });

  test("is the whole county where it names nothing else", () => {
    expect(areaOf(clause("county").geometry) / 16e8).toBeCloseTo(1, 2);
  });

  test("covers everything that it names, areas as they are, each once", () => {
    const { geometry } = clause("mixed");
    for (const [x, y] of [
      [-8_900, -8_900],
      [7_000, 7_000],
      [8_900, -5_100],
    ] as const)
      expect(holds(geometry, x, y)).toBe(true);
    expect(holds(geometry, 0, 0)).toBe(false);
    expect(ringsOf(geometry)).toHaveLength(3);
    expect(ringsOf(clause("twice").geometry)).toHaveLength(1);
  });

  test("has no hole where one thing that it names lies in another", () => {
    const { geometry } = clause("held");
    for (const [x, y] of [
      [-7_000, -7_000],
      [-15_000, 15_000],
    ] as const)
      expect(holds(geometry, x, y)).toBe(true);
  });

  test("is round a point and along a line as wide as they are uncertain, a quarter of a kilometre at least", () => {
    expect(areaOf(clause("well").geometry) / (Math.PI * 500 ** 2)).toBeCloseTo(1, 2);
    const road = clause("road").geometry;
    expect([holds(road, 0, 240), holds(road, 0, 260)]).toEqual([true, false]);
    expect(areaOf(clause("lost").geometry) / (Math.PI * 250 ** 2)).toBeCloseTo(1, 2);
  });

  test("is never known for certain, and as badly as the least known thing in it", () => {
    expect(clause("mixed").known).toEqual({ class: "schematic", bound: 4_000, loose: true });
    expect(clause("well").known).toEqual({ class: "schematic", bound: 500, loose: true });
  });

  test("is nowhere where the clause names nothing that has a place", () => {
    for (const id of ["unplaced", "gone", "nobody-knows-it"])
      expect(() => clause(id)).toThrow(new RangeError(`${id}: nothing that it speaks of has a place`));
  });
});
