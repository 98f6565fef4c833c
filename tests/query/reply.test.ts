import { describe, expect, test } from "vitest";
import type { Question, Site } from "../../src/core/question.ts";
import type { Reply } from "../../src/core/reply.ts";
import { Cancelled } from "../../src/query/progress.ts";
import { reply } from "../../src/query/reply.ts";
import { asked, askedFeatures, askedLayers, drawn, spot } from "../fixtures/asked.ts";
import { corners, square } from "../fixtures/metric.ts";

const prepared = asked();
const linksFrom = (clause: string): readonly string[] => (clause === "p/1" ? ["named/field"] : []);
const answer = <Ask extends Question["ask"]>(question: Question & { readonly ask: Ask }, asking = {}) =>
  reply(prepared, question, { linksFrom }, asking) as Extract<Reply, { ask: Ask }>;
const place = (x: number, y: number): [number, number] => {
  const { lon, lat } = spot(x, y);
  return [lon, lat];
};
const area = (...sides: Parameters<typeof corners>): Site => ({
  site: "area",
  ring: corners(...sides).map(([x = 0, y = 0]) => place(x, y)),
});
const here: Site = { site: "point", at: place(7_000, 7_000), bound: 0 };
const plain = { how: "intersect", buffer: 0, distance: 0 } as const;
const found = ({ answer: { layers } }: Extract<Reply, { ask: "within" | "at" }>, layer: string) =>
  layers.find((l) => l.layer === layer)?.findings.map(({ feature }) => feature);

describe("Every question has its answer", () => {
  test.each<Question>([
    { ask: "at", of: here },
    { ask: "within", of: area(4_000, 4_000, 8_000, 8_500), ...plain },
    { ask: "along", of: { site: "feature", id: "roads/main" }, distance: 500 },
    { ask: "near", of: here, count: 3 },
    { ask: "check", subjects: ["works"], lines: ["official"] },
    { ask: "compare", of: here, to: { site: "feature", id: "cells/west" } },
    { ask: "table" },
  ])("$ask", (question) => {
    const { ask, answer: given } = reply(prepared, question, { linksFrom });
    expect([ask, given.method.question]).toEqual([question.ask, question.ask]);
    expect(given.failures).toEqual([]);
    expect(given.method.compared).toBeGreaterThan(0);
  });
});

describe("What applies at a point", () => {
  test("counts the bound of the point", () => {
    const of = { site: "point", at: place(5_100, 7_000) } as const;
    const verdict = (bound: number) =>
      answer({ ask: "at", of: { ...of, bound } }).answer.layers.find(({ layer }) => layer === "official")
        ?.ruling.verdict;
    expect([verdict(0), verdict(200)]).toEqual(["certain", "possible"]);
  });

  test("can be asked of a feature that is a point, with the bound of that feature", () => {
    const given = answer({ ask: "at", of: { site: "feature", id: "works/well" } });
    expect(given.answer.method.inputs).toMatchObject({ bound: 500 });
    expect(found(given, "official")).toEqual(["official/zone"]);
  });

  test("cannot be asked of a line, an area, or a project that is only known to its township", () => {
    for (const id of ["roads/main", "cells/west", "works/hall"])
      expect(() => answer({ ask: "at", of: { site: "feature", id } })).toThrow(TypeError);
  });
});

describe("What lies in an area", () => {
  const away = area(9_500, 5_000, 9_900, 9_000);

  test("that is grown holds what it did not hold before", () => {
    expect(found(answer({ ask: "within", of: away, ...plain }), "official")).toEqual([]);
    expect(found(answer({ ask: "within", of: away, ...plain, buffer: 600 }), "official")).toEqual([
      "official/zone",
    ]);
  });

  test("or comes within a distance of it", () => {
    expect(found(answer({ ask: "within", of: away, ...plain, distance: 600 }), "official")).toEqual([
      "official/zone",
    ]);
    expect(found(answer({ ask: "within", of: away, ...plain, distance: 400 }), "official")).toEqual([]);
  });

  test("that shrinks loses what was at its edge, and shrunk to nothing says so", () => {
    const of = area(3_000, 6_000, 5_300, 8_500);
    expect(found(answer({ ask: "within", of, ...plain }), "official")).toEqual(["official/zone"]);
    expect(found(answer({ ask: "within", of, ...plain, buffer: -400 }), "official")).toEqual([]);
    expect(() => answer({ ask: "within", of, ...plain, buffer: -2_000 })).toThrow(RangeError);
  });

  test("can be asked of what a clause speaks of", () => {
    const given = answer({ ask: "within", of: { site: "clause", id: "p/1" }, ...plain });
    expect(found(given, "named")).toContain("named/field");
    expect(
      given.answer.layers.flatMap(({ findings }) => findings).map((f) => f.ruling.verdict),
    ).not.toContain("certain");
    expect(() => answer({ ask: "within", of: { site: "clause", id: "p/2" }, ...plain })).toThrow(/^p\/2: /);
  });

  test("can ask for what lies wholly in it, or holds it", () => {
    const of = area(4_000, 4_000, 9_500, 9_900);
    expect(found(answer({ ask: "within", of, ...plain, how: "within" }), "official")).toEqual([
      "official/zone",
    ]);
    expect(found(answer({ ask: "within", of, ...plain, how: "contain" }), "official")).toEqual([]);
    expect(found(answer({ ask: "within", of, ...plain, how: "contain" }), "land")).toEqual(["land/county"]);
  });
});

describe("A check", () => {
  test("has a row for every feature of its layers and a cell for every line, a category by itself", () => {
    const { lines, rows } = answer({
      ask: "check",
      subjects: ["works", "roads"],
      lines: ["official", "named:b", "nothing"],
    }).answer;
    expect(lines).toEqual([{ layer: "official" }, { layer: "named", category: "b" }, { layer: "nothing" }]);
    const ids = ["works", "roads"].flatMap((layer) => askedFeatures().filter((f) => f.layer === layer));
    expect(rows.map(({ subject }) => subject)).toEqual(ids.map(({ id }) => id));
    expect(rows.every(({ cells }) => cells.length === 3)).toBe(true);
    expect(rows[0]?.cells.map(({ ruling }) => ruling.verdict)).toEqual(["certain", "none", "nodata"]);
  });

  test("of a layer that nobody knows has no rows, and against one is told", () => {
    const { rows } = answer({ ask: "check", subjects: ["rivers"], lines: ["official"] }).answer;
    expect(rows).toEqual([]);
    const { lines, failures } = answer({ ask: "check", subjects: ["works"], lines: ["rivers"] }).answer;
    expect([lines, failures.map(({ layer }) => layer)]).toEqual([[], ["rivers"]]);
  });
});

describe("Other questions", () => {
  test("the nearest are as many as asked for, nearest first", () => {
    const { features } = answer({ ask: "near", of: here, count: 4 }).answer;
    expect(features).toHaveLength(4);
    expect(features.map(({ distance }) => distance)).toEqual(
      features.map(({ distance }) => distance).toSorted((a, b) => a - b),
    );
  });

  test("two places are compared in the order in which they were asked", () => {
    const west: Site = { site: "feature", id: "cells/west" };
    const { a, b, onlyB } = answer({ ask: "compare", of: here, to: west }).answer;
    expect([a.asked.unit, b.asked.unit]).toEqual(["count", "m2"]);
    expect(onlyB).toContain("named/park");
  });

  test("the table has the units, and those only: cells that stand for a place", () => {
    const lake = drawn("cells/lake", square(30_000, 0, 31_000, 900), "schematic", 100);
    const { answer: given } = reply(asked([...askedFeatures(), lake]), { ask: "table" }, { linksFrom });
    const units = "units" in given ? given.units : [];
    expect(units.map(({ unit }) => unit)).toEqual(["cells/west", "cells/east"]);
    expect(units.every(({ layers }) => layers.length === askedLayers().length)).toBe(true);
  });

  test("along an area there is no order", () => {
    const of: Site = { site: "feature", id: "cells/west" };
    expect(() => answer({ ask: "along", of, distance: 500 })).toThrow(TypeError);
  });

  test.each<Question>([
    { ask: "at", of: here },
    { ask: "within", of: here, ...plain },
    { ask: "along", of: { site: "feature", id: "roads/main" }, distance: 500 },
    { ask: "near", of: here, count: 3 },
    { ask: "check", subjects: ["works"], lines: ["official"] },
    { ask: "compare", of: here, to: here },
    { ask: "table" },
  ])("$ask tells its steps to the last, and can be stopped", (question) => {
    const told: number[] = [];
    reply(prepared, question, { linksFrom }, { tick: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(() => reply(prepared, question, { linksFrom }, { stop: () => true })).toThrow(Cancelled);
  });
});
