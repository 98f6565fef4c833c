import { describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { type Folder, inFolder } from "../fixtures/folder.ts";
import { box, feature } from "../fixtures/layers.ts";
import { declared, officialFile, officialFolder, withLines } from "../fixtures/official.ts";
import { told } from "../fixtures/told.ts";

describe("A county's official file stands for the main place of its category", () => {
  const standing = (features: readonly unknown[], values: Parameters<typeof declared>[0] = {}) => {
    const folder = officialFolder(
      officialFile((position) => position),
      declared(values),
    );
    return withLines(folder, "features.geojson", () => ({ type: "FeatureCollection", features }));
  };
  const empty = (id: string, place: string) =>
    feature(id, "ecology", null, { class: "none", bound: null, place });
  const drawn = (id: string, place: string) =>
    feature(id, "ecology", box(100.4, 30.4, 100.5, 30.5), { place });
  const placesOf = (folder: Folder) =>
    inFolder(folder, makeCatalogue)
      .features.filter((f) => f.properties.class === "surveyed")
      .map((f) => f.properties.place);

  test.each([
    ["the only one without a shape", [empty("a", "yuanhu"), drawn("b", "redline")], "yuanhu"],
    ["of several without a shape the control line", [empty("a", "yuanhu"), empty("b", "redline")], "redline"],
    ["the only one there is", [drawn("a", "yuanhu")], "yuanhu"],
    ["none where there is none", [], undefined],
  ])("%s", (_, features, place) => {
    expect(placesOf(standing(features))).toEqual([place, place]);
  });

  test("the declared one where that is in doubt, and asks for it", () => {
    const doubtful = [drawn("a", "yuanhu"), drawn("b", "qinghe")];
    expect(told(standing(doubtful))).toEqual([
      expect.stringMatching(/SOURCE\.md: does not say which place.*- place 地点: yuanhu.*qinghe \(清河镇\)/),
    ]);
    expect(placesOf(standing(doubtful, { place: "qinghe" }))).toEqual(["qinghe", "qinghe"]);
  });
});
