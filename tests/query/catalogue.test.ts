import { describe, expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { catalogue, link } from "../fixtures/catalogue.ts";

const index = indexCatalogue(catalogue());

describe("The index of a catalogue", () => {
  test("finds features, clauses, sections, layers and projects by id", () => {
    expect(index.features.get("seats/qinghe")?.properties.name).toBe("清河镇");
    expect(index.clauses.get("yz/2/1")?.text).toBe("加强领导。");
    expect(index.sections.get("yz/1.1")?.title).toBe("第一节 格局");
    expect(index.layers.get("zones")?.kind).toBe("pattern");
    expect(index.projects.get("projects/1")?.investment).toBe(120);
  });

  test("finds the plan of a clause or a section by the front of its id", () => {
    expect(index.planOf("yz/1.1/1")?.meta.id).toBe("yz");
    expect(index.planOf("yz/2")?.meta.id).toBe("yz");
    expect(index.planOf("xx/2")).toBeUndefined();
    expect(index.planOf("no slash")).toBeUndefined();
  });

  test("gives every clause that speaks of a feature once, in the order of the documents", () => {
    const { links, ...rest } = catalogue();
    const again = indexCatalogue({ ...rest, links: [...links, link("yz/1/1", "清河镇", "seats/qinghe")] });
    expect(again.linksTo("seats/qinghe").map((l) => l.clause)).toEqual(["yz/1/1", "yz/1.1/1", "yz/table1/1"]);
    expect(again.linksTo("seats/qinghe").map((l) => l.clause)).toHaveLength(3);
  });

  test("gives every tie of a clause, also two to one feature", () => {
    expect(index.linksFrom("yz/table1/1").map((l) => l.feature)).toEqual(["seats/qinghe", "projects/1"]);
  });

  test("gives the features that share a subject", () => {
    const { features, ...rest } = catalogue();
    const shared = features.map((f) => ({ ...f, subject: "zones/low" }));
    const kin = indexCatalogue({ ...rest, features: shared }).kin("zones/low");
    expect(kin.map(({ id }) => id)).toEqual(features.map(({ id }) => id));
  });

  test("what nobody speaks of, and what does not exist, has an empty list", () => {
    expect(index.linksTo("land/east")).toEqual([]);
    expect(index.linksFrom("yz/2/1")).toEqual([]);
    expect(index.linksFrom("__proto__")).toEqual([]);
    expect(index.kin("nobody")).toEqual([]);
  });
});
