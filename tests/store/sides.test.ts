import { describe, expect, test } from "vitest";
import type { Aspect } from "../../src/core/beside.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { sideLayers, sideState, spokenOf } from "../../src/store/sides.ts";
import type { State } from "../../src/store/state.ts";
import { catalogue, drawn } from "../fixtures/catalogue.ts";
import { opening } from "../fixtures/states.ts";

const base = catalogue();
// The seats are the reader's own file here.
const index = indexCatalogue({
  ...base,
  layers: base.layers.map((l) => (l.id === "seats" ? { ...l, kind: "own" } : l)),
});
const state = (a: Aspect, b: Aspect, more: Partial<State> = {}): State => ({
  ...opening(),
  shown: ["land", "seats", "projects"],
  ...more,
  beside: { a, b, manner: "swipe", share: 50, listed: false },
});

describe("A side of a comparison", () => {
  test("is the state itself where nothing is compared, and where it shows the layers as they are", () => {
    expect(sideState(opening(), index, "a")).toEqual(opening());
    const now = state({ show: "now" }, { show: "before" });
    expect(sideState(now, index, "a")).toBe(now);
  });

  test("shows a ready view with its layers and ways, and the layers that what is in hand brought", () => {
    const one = sideState(
      state({ show: "now" }, { show: "view", id: "costs" }, { lifted: ["seats"] }),
      index,
      "b",
    );
    expect(one).toMatchObject({
      shown: ["land", "projects", "seats"],
      variants: { projects: "amount" },
      view: "costs",
    });
  });

  test("before an own file is the same without the layers of own files", () => {
    expect(sideState(state({ show: "before" }, { show: "now" }), index, "a").shown).toEqual([
      "land",
      "projects",
    ]);
  });

  test("of a document keeps the features that it speaks of, and the limits", () => {
    const of = state({ show: "doc", id: "yz" }, { show: "now" });
    expect([...spokenOf("yz", index)].sort()).toEqual([
      "projects/1",
      "projects/2",
      "seats/qinghe",
      "seats/yunshan",
    ]);
    const kept = sideLayers(drawn(), of, index, "a").flatMap((l) => l.features.map((f) => f.id));
    const all = drawn().flatMap((l) => l.features.map((f) => f.id));
    const spoken = spokenOf("yz", index);
    const limits = base.layers.filter((l) => l.kind === "limit").map((l) => l.id);
    expect(kept).toEqual(all.filter((id) => spoken.has(id) || limits.includes(id.split("/")[0] ?? "")));
    expect(kept.length).toBeLessThan(all.length);
    expect(sideLayers(drawn(), of, index, "b").flatMap((l) => l.features.map((f) => f.id))).toEqual(all);
  });

  test("keeps its list of layers the same object until the side changes, so that its map is drawn once", () => {
    const of = state({ show: "doc", id: "yz" }, { show: "view", id: "towns" });
    const layers = drawn();
    for (const side of ["a", "b"] as const)
      expect(sideState({ ...of, camera: { lon: 1, lat: 1, zoom: 9 } }, index, side).shown).toBe(
        sideState(of, index, side).shown,
      );
    expect(sideLayers(layers, of, index, "a")).toBe(sideLayers(layers, of, index, "a"));
    const other = state({ show: "doc", id: "other" }, { show: "now" }, { shown: of.shown });
    expect(sideState(other, index, "a").shown).not.toBe(sideState(of, index, "a").shown);
  });
});
