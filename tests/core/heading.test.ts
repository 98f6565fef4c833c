import { describe, expect, test } from "vitest";
import { headingsOf } from "../../src/core/heading.ts";
import type { Variant } from "../../src/core/layer.ts";
import { both } from "../fixtures/county.ts";
import { category, feature, manifest } from "../fixtures/layers.ts";

const layer = manifest("a", "project", [category("point", "ink"), category("shelf", "ink")]);
const of = (more: Readonly<Record<string, unknown>>, ofCategory = "point") =>
  feature("1", ofCategory, null, more).properties;
const step = (least: number) => ({ least, title: both(`自${least}`, `from ${least}`) });
const amount: Variant = {
  id: "amount",
  title: both("金额", "Amount"),
  by: "investment",
  steps: [step(0), step(100)],
  otherwise: both("未写明", "Not stated"),
};
const held = (variant: Variant | undefined, p: ReturnType<typeof of>) =>
  headingsOf(layer, variant)
    .filter(({ holds }) => holds(p))
    .map(({ id }) => id);

describe("The headings of a layer", () => {
  test("are its categories with their titles, each holding its own features", () => {
    expect(headingsOf(layer).map(({ id, title }) => [id, title.zh])).toEqual([
      ["point", "类point"],
      ["shelf", "类shelf"],
    ]);
    expect(held(undefined, of({}, "shelf"))).toEqual(["shelf"]);
  });

  test("are the entries of the way in which it is drawn, by the property of that way", () => {
    const group: Variant = {
      id: "group",
      title: both("分组", "Groups"),
      by: "theme",
      entries: [category("water", "water"), category("roads", "trunk")],
    };
    expect(headingsOf(layer, group).map(({ id }) => id)).toEqual(["water", "roads"]);
    expect(held(group, of({ theme: "roads" }))).toEqual(["roads"]);
    expect(held(group, of({ theme: "schools" }))).toEqual([]);
  });

  test("are only those categories that a way of drawing shows", () => {
    const some: Variant = { id: "some", title: both("一些", "Some"), only: ["shelf"] };
    expect(headingsOf(layer, some).map(({ id }) => id)).toEqual(["shelf"]);
  });

  test("of an amount are its steps, a number on the limit belonging to the upper one", () => {
    expect(headingsOf(layer, amount).map(({ id }) => id)).toEqual(["0", "100", "none"]);
    expect(held(amount, of({ investment: 99.9 }))).toEqual(["0"]);
    expect(held(amount, of({ investment: 100 }))).toEqual(["100"]);
  });

  test("of an amount hold what states none under a heading of its own, where there is one", () => {
    expect(held(amount, of({}))).toEqual(["none"]);
    expect(held(amount, of({ investment: "100" }))).toEqual(["none"]);
    const { otherwise: _, ...silent } = amount;
    expect(headingsOf(layer, silent).map(({ id }) => id)).toEqual(["0", "100"]);
    expect(held(silent, of({}))).toEqual([]);
  });
});
