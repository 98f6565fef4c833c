import { expect, test } from "vitest";
import { makeLies } from "../../src/pages/lies.ts";
import { catalogue } from "../fixtures/catalogue.ts";

const { places, features } = catalogue();
const feature = features.find((f) => f.properties.place === "qinghe");
if (!feature) throw new Error("the county has no such township");
const { class: known, bound } = feature.properties;
const lie = { lie: "somewhere", unit: "qinghe" } as const;

test("where a feature lies is said in words, with whose words they are", () => {
  const lies = makeLies(places, { [feature.id]: { class: known, bound, lie } });
  expect(lies(feature, "zh")).toMatch(/清河镇.*是本图的话/);
  expect(lies(feature, "en")).toMatch(/Qinghe Town/);
});

test("nothing is said of what is unknown, nor of another shape than the one that it was told of", () => {
  const lies = makeLies(places, { [feature.id]: { class: "none", bound: null, lie } });
  expect(lies(feature, "zh")).toBe("");
  expect(makeLies(places, {})(feature, "zh")).toBe("");
  expect(makeLies(places, {})(undefined, "zh")).toBe("");
});
