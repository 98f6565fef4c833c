import { expect, test } from "vitest";
import { createLiving } from "../../src/app/living.ts";
import { catalogue, features } from "../fixtures/catalogue.ts";

test("who holds the index sees the catalogue that was put last, and no catalogue is changed", () => {
  const first = catalogue();
  const { index, put } = createLiving(first);
  const { planOf, kin } = index;
  expect(index.features.size).toBe(features().length);
  expect(kin("seats/qinghe")).toHaveLength(1);
  put({ ...first, features: features().slice(0, 1), plans: [], links: [] });
  expect(index.features.size).toBe(1);
  expect(index.clauses.size).toBe(0);
  expect(index.linksTo("seats/qinghe")).toEqual([]);
  expect([planOf("yz/1/1"), kin("seats/qinghe")]).toEqual([undefined, []]);
  put(first);
  expect(index.catalogue).toBe(first);
  expect(planOf("yz/1/1")?.meta.id).toBe("yz");
});
