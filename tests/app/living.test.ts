import { expect, test } from "vitest";
import { createLiving } from "../../src/app/living.ts";
import { catalogue, features } from "../fixtures/catalogue.ts";

test("who holds the index sees the catalogue that was put last, and no catalogue is changed", () => {
  const fetched = catalogue();
  const { index, first, put } = createLiving(fetched);
  const { planOf, kin } = index;
  expect(index.features.size).toBe(features().length);
  expect(kin("seats/qinghe")).toHaveLength(1);
  put((bare) => ({ ...bare, features: features().slice(0, 1), plans: [], links: [] }));
  expect(index.features.size).toBe(1);
  expect(index.clauses.size).toBe(0);
  expect(index.linksTo("seats/qinghe")).toEqual([]);
  expect([planOf("yz/1/1"), kin("seats/qinghe")]).toEqual([undefined, []]);
  expect(first.catalogue).toBe(fetched);
  put((bare) => bare);
  expect(index.catalogue).toBe(fetched);
  expect(planOf("yz/1/1")?.meta.id).toBe("yz");
});

test("a catalogue that is fetched again keeps what the reader put in", () => {
  const whole = catalogue();
  const [own = features()[0]] = features();
  const { index, first, put, mend } = createLiving({ ...whole, features: [], plans: [] });
  put((bare) => ({
    ...bare,
    features: [...bare.features, { ...own, id: "own/a", layer: "own" } as typeof own & object],
  }));
  expect([...index.features.keys()]).toEqual(["own/a"]);
  mend(whole);
  expect([...index.features.keys()]).toEqual([...features().map(({ id }) => id), "own/a"]);
  expect(index.clauses.size).toBeGreaterThan(0);
  expect(first.features.size).toBe(features().length);
});
