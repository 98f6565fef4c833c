import { describe, expect, test } from "vitest";
import type { Place } from "../../src/core/place.ts";
import type { Project, Same } from "../../src/core/project.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { localFinder } from "../../src/query/local.ts";
import { saidOf } from "../../src/query/said.ts";
import { catalogue } from "../fixtures/catalogue.ts";
import { clause, row } from "../fixtures/plan.ts";

const [sample] = catalogue().projects;
if (!sample) throw new Error("the county has no project");
const village: Place = {
  id: "v",
  name: "柳村",
  en: "Liu Village",
  kind: "village",
  parent: "qinghe",
  names: [],
  position: null,
};

const project = (
  id: string,
  name: string,
  places: readonly string[],
  more: Partial<Project["place"]> = {},
): Project => ({
  ...sample,
  ...{ id, name, clause: `yz/${id}` },
  place: { ...sample.place, places, ...more },
});
const finder = (projects: readonly Project[], same: readonly Same[] = []) => {
  const whole = catalogue();
  const places = whole.places.map((p) => (p.kind === "township" ? { ...p, parent: "yunze" } : p));
  return localFinder(indexCatalogue({ ...whole, places: [...places, village], projects }), same);
};
const names = (planned: readonly { readonly project: Project }[] | undefined) =>
  planned?.map((p) => p.project.name);

describe("What concerns a place", () => {
  test("is what names it, then what names others as well", () => {
    const local = finder([
      project("1", "两镇公路", ["qinghe", "yunshan"], { class: "several" }),
      project("2", "清河镇水厂", ["qinghe"]),
      project("3", "云山乡学校", ["yunshan"]),
    ]).at("qinghe");
    expect(local?.planned.map(({ project: p, reach }) => [p.name, reach])).toEqual([
      ["清河镇水厂", "named"],
      ["两镇公路", "several"],
    ]);
  });

  test("is a village's own where the text names it behind its township, and the rest of the township stands apart", () => {
    const find = finder([
      project("1", "清河镇柳村污水管网", ["qinghe"]),
      project("2", "清河镇水厂", ["qinghe"]),
    ]);
    expect(names(find.at("v")?.planned)).toEqual(["清河镇柳村污水管网"]);
    expect(names(find.at("v")?.around)).toEqual(["清河镇水厂"]);
    expect(find.at("v")?.unit?.id).toBe("qinghe");
  });

  test("is never a village of the same name in another township", () => {
    const find = finder([project("1", "云山乡柳村污水管网", ["yunshan"])]);
    expect(names(find.at("v")?.planned)).toEqual([]);
  });

  test("is read once where two lists of a document have it, however wide their brackets are", () => {
    const find = finder([
      { ...project("1", "清河镇水厂(二期)", ["qinghe"]), kind: "box" },
      project("2", "清河镇 水厂（二期）", ["qinghe"]),
    ]);
    const planned = find.at("qinghe")?.planned ?? [];
    expect(planned.map((p) => [p.project.id, p.twins.map((t) => t.id)])).toEqual([["2", ["1"]]]);
  });

  test("is read once where a reader found two entries the same for certain, and twice where one lists more works", () => {
    const two = [project("1", "清河水厂", ["qinghe"]), project("2", "清河镇给水厂", ["qinghe"])];
    const listed = (id: string, alone = true) => ({ clause: `yz/${id}`, project: id, alone });
    const tied = (alone: boolean, sure: Same["sure"]): number | undefined =>
      finder(two, [
        { a: listed("1"), b: listed("2", alone), sure, evidence: { zh: "同名", en: "one name" } },
      ]).at("qinghe")?.planned.length;
    expect([tied(true, "certain"), tied(false, "certain"), tied(true, "likely")]).toEqual([1, 2, 2]);
  });

  test("is everyone's where the text names the county only, and without a place where it names none", () => {
    const find = finder([
      project("1", "全县供热", ["yunze"], { class: "county" }),
      project("2", "某处厂房", [], { class: "none" }),
    ]);
    const local = find.at("qinghe");
    expect(local?.planned).toEqual([]);
    expect(local?.everyone.map((p) => p.name)).toEqual(["全县供热"]);
    expect(local?.unplaced.map((p) => p.name)).toEqual(["某处厂房"]);
  });

  test("is unknown for a place that the gazetteer lacks", () => {
    expect(finder([]).at("nowhere")).toBeUndefined();
  });
});

describe("What an entry says beyond its name", () => {
  const told = (text: string, span: { start: number; end: number } | null) =>
    span && text.slice(span.start, span.end);

  test("is the longest cell of a row, letter by letter", () => {
    const found = row("yz/table1/9", {
      序号: "9",
      项目名称: "水厂",
      建设内容: "新建管网 5.04 公里，检查井 335 座。",
    });
    expect(told(found.text, saidOf({ ...sample, name: "水厂" }, found))).toBe(
      "新建管网 5.04 公里，检查井 335 座。",
    );
  });

  test("is the rest of a paragraph behind the name", () => {
    const found = clause("yz/box1/1", "水厂。总投资 500 万元，新建管网 5.04 公里。", { kind: "entry" });
    const entry: Project = { ...sample, name: "水厂", kind: "box", id: found.id, clause: found.id };
    expect(told(found.text, saidOf(entry, found))).toBe("总投资 500 万元，新建管网 5.04 公里。");
  });

  test("is nothing for one name among others in a line", () => {
    const found = clause("yz/box1/1", "水厂、学校、医院与一条很长很长的公路项目。", { kind: "entry" });
    const entry: Project = { ...sample, name: "学校", kind: "box", id: `${found.id}.2`, clause: found.id };
    expect(saidOf(entry, found)).toBeNull();
  });
});
