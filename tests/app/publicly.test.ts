import { expect, test } from "vitest";
import { publicly } from "../../src/app/publicly.ts";
import { ownKind } from "../../src/core/own.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { writeAddress } from "../../src/store/address.ts";
import { catalogue } from "../fixtures/catalogue.ts";
import { opening } from "../fixtures/states.ts";

test("an address that is handed on holds nothing of the reader's own: no shape, no search, no layer put in", () => {
  const base = catalogue();
  const [first] = base.layers;
  if (!first) throw new Error("no layer");
  const index = indexCatalogue({
    ...base,
    layers: [...base.layers, { ...first, id: "own-1", kind: ownKind }],
  });
  const state = {
    ...opening(),
    hand: { kind: "question", id: "at!point:36.84200,101.95600" },
    search: { words: "我家", docs: [], theme: null, place: null, open: false },
    measure: { kind: "area", points: [[101.9, 36.8]] },
    shown: [first.id, "own-1"],
    order: ["own-1", first.id],
    looks: { "own-1": { opacity: 50 } },
  } as never;
  const address = writeAddress(publicly(state, index), opening());
  expect(address).not.toMatch(/own|ask=|measure|q=|36\.8/);
  expect(address).toContain(`layers=${first.id}`);
});
