import { describe, expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { relationsOf } from "../../src/query/relations.ts";
import { catalogue, link } from "../fixtures/catalogue.ts";

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe("What a feature has to do with", () => {
  test("is what the same clauses name, with how many of them do", () => {
    const index = indexCatalogue(catalogue());
    const { together } = relationsOf("seats/qinghe", index);
    expect(together.map(({ feature, clauses }) => [feature.id, clauses])).toEqual([
      ["seats/yunshan", 2],
      ["projects/1", 1],
    ]);
    expect(relationsOf("projects/2", index).together).toEqual([]);
  });

  test("is what it lies in and what lies in it, by the gazetteer, and then not what it is named with too", () => {
    const made = catalogue();
    const places = made.places.map((place) =>
      place.id === "yunshan" ? { ...place, parent: "qinghe" } : place,
    );
    const index = indexCatalogue({ ...made, places });
    const [qinghe, yunshan] = ["seats/qinghe", "seats/yunshan"].map((id) => relationsOf(id, index));
    expect(ids(qinghe?.holds ?? [])).toEqual(["seats/yunshan"]);
    expect(ids(yunshan?.within ?? [])).toEqual(["seats/qinghe"]);
    expect(qinghe?.together.map(({ feature }) => feature.id)).toEqual(["projects/1"]);
  });

  test("a clause that lists many places relates none of them", () => {
    const made = catalogue();
    const many = Array.from({ length: 13 }, (_, i) => ({
      ...link("yz/1/1", "清河镇", "seats/qinghe"),
      feature: `x/${i}`,
    }));
    const { together } = relationsOf(
      "seats/qinghe",
      indexCatalogue({ ...made, links: [...made.links, ...many] }),
    );
    expect(together.find(({ feature }) => feature.id === "seats/yunshan")?.clauses).toBe(1);
  });
});
