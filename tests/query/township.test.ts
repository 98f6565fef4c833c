import { describe, expect, test } from "vitest";
import type { PositionClass } from "../../src/core/accuracy.ts";
import type { Place } from "../../src/core/place.ts";
import { townshipOf } from "../../src/query/township.ts";
import { places } from "../fixtures/county.ts";

const village: Place = {
  id: "upper",
  name: "上村",
  en: "Upper Village",
  kind: "village",
  parent: "qinghe",
  names: ["上村"],
  position: null,
};
const gazetteer = new Map([...places(), village].map((p) => [p.id, p]));
const of = (ids: readonly string[], known: PositionClass = "township") => townshipOf(ids, known, gazetteer);

describe("The one township of a project", () => {
  test("is that of its place, or of the village that it names", () => {
    expect(of(["qinghe"])).toBe("qinghe");
    expect(of(["upper"], "digitised")).toBe("qinghe");
    expect(of(["upper", "qinghe"], "approximate")).toBe("qinghe");
  });

  test("is none where it names several: it is counted in none of them", () => {
    expect(of(["qinghe", "yunshan"], "vague")).toBe("-several");
    expect(of(["qinghe"], "several")).toBe("-several");
  });

  test("is none where the text gives only the county, a place outside, or none", () => {
    expect(of([], "county")).toBe("-county");
    expect(of(["qinghe"], "outside")).toBe("-outside");
    expect(of([], "none")).toBe("-none");
  });

  test("is none where a place is known and the township round it is not, even beside one that is", () => {
    expect(of(["yuanhu"], "vague")).toBe("-place");
    expect(of(["qinghe", "yuanhu"], "vague")).toBe("-place");
    expect(of(["yuanhu", "qinghe"], "vague")).toBe("-place");
    expect(of(["yuanhu", "qinghe", "yunshan"], "vague")).toBe("-several");
    expect(of([], "digitised")).toBe("-place");
  });
});
