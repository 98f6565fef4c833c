import { describe, expect, test } from "vitest";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { entryOf, featuresOfEntry } from "../../src/query/entries.ts";
import { catalogue } from "../fixtures/catalogue.ts";

const index = indexCatalogue(catalogue());
const ids = (entry: string) => featuresOfEntry(entry, index).map(({ id }) => id);

describe("An entry of the legend", () => {
  test("is found by its layer and category, with the title that the legend shows", () => {
    expect(entryOf("zones:valley", index)).toMatchObject({
      layer: "zones",
      heading: { id: "valley", title: { zh: "类valley" } },
    });
  });

  test("stands for the features of its category in its layer, drawn or not", () => {
    expect(ids("zones:valley")).toEqual(["zones/low"]);
    expect(ids("projects:shelf")).toEqual(["projects/2"]);
    expect(ids("seats:township")).toEqual(["seats/yunshan"]);
  });

  test("of a way of drawing is found too, whichever way is shown now", () => {
    expect(entryOf("projects:100", index)?.heading.title.zh).toBe("多");
    expect([ids("projects:0"), ids("projects:100"), ids("projects:none")]).toEqual([
      [],
      ["projects/1"],
      ["projects/2"],
    ]);
  });

  test("of a manner stands for everything that is drawn and known so well, in all layers", () => {
    expect(ids("manner:schematic")).toEqual(["zones/low", "zones/high"]);
    expect(ids("manner:digitised")).toEqual(["land/yunze", "land/east", "seats/qinghe", "seats/yunshan"]);
    expect(ids("manner:county")).toEqual([]);
  });

  test.each([
    "zones:rivers",
    "rivers:valley",
    "zones",
    ":valley",
    "zones:",
    "",
    "manner:",
    "manner:sharp",
    "__proto__:x",
  ])("that nobody drew, %j, is none and stands for nothing", (id) => {
    expect(entryOf(id, index)).toBeUndefined();
    expect(ids(id)).toEqual([]);
  });
});
