import { describe, expect, test } from "vitest";
import { asked, askedFeatures, drawn } from "../fixtures/asked.ts";
import { dot } from "../fixtures/metric.ts";

const locate = (...more: ReturnType<typeof drawn>[]) => {
  const prepared = asked([...askedFeatures(), ...more]);
  return (id: string) => prepared.byId.get(id)?.at;
};

describe("Where a feature is", () => {
  test("its own geometry, with its own class and bound", () => {
    expect(locate()("works/well")).toMatchObject({ known: { class: "digitised", bound: 500 }, via: [] });
  });

  test("known to a township it is that whole cell, whatever point it is drawn at", () => {
    const at = locate()("works/hall");
    expect(at).toMatchObject({
      known: { class: "township", bound: 3_000, loose: true },
      via: ["cells/west"],
    });
    expect(at?.shape.box.map(Math.round)).toEqual([-20_000, -20_000, 0, 20_000]);
  });

  test("known to several places it is in all of them, of the county in all of it", () => {
    expect(locate()("works/both")).toMatchObject({
      via: ["cells/west", "cells/east"],
      known: { class: "several" },
    });
    expect(locate()("works/all")).toMatchObject({
      via: ["land/county"],
      known: { class: "county", bound: 1_000 },
    });
  });

  test("places that are cells and points are one area", () => {
    const at = locate(
      drawn("named/spot", dot(15_000, 0), "approximate", 2_000, { place: "spot" }),
      drawn("works/mixed", null, "several", null, { places: ["west", "spot"] }),
    )("works/mixed");
    expect(at).toMatchObject({
      shape: { dim: 2 },
      via: ["cells/west", "named/spot"],
      known: { bound: 3_000 },
    });
    expect(at?.shape.box[2]).toBeGreaterThan(14_999);
  });

  test("without a geometry it is where its place is, and never certain there", () => {
    const at = locate(
      drawn("named/spot", dot(15_000, 0), "approximate", 2_000, { place: "spot" }),
      drawn("works/near", null, "vague", 5_000, { places: ["spot"] }),
    )("works/near");
    expect(at).toMatchObject({ via: ["named/spot"], known: { class: "vague", bound: 5_000, loose: true } });
  });

  test("nothing is said of what has no place, of half a place or of what is outside", () => {
    const at = locate(
      drawn("works/half", null, "several", null, { places: ["west", "nobody"] }),
      drawn("works/out", dot(0, 0), "outside", 100),
    );
    for (const id of ["works/unknown", "works/half", "works/out", "nothing/line"]) expect(at(id)).toBeNull();
  });

  test("the county stays unknown where nobody says which place it is", () => {
    expect(asked(askedFeatures(), {}).byId.get("works/all")?.at).toBeNull();
  });
});
