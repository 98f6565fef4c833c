import { describe, expect, test } from "vitest";
import { applies, choose, type Drawing } from "../../src/core/drawing.ts";
import type { Variant } from "../../src/core/layer.ts";
import { kinds } from "../../src/layers/kinds.ts";
import { palette } from "../../styles/palette.ts";
import { both } from "../fixtures/county.ts";
import { category, manifest } from "../fixtures/layers.ts";

const variant = (id: string, more: Partial<Variant> = {}): Variant => ({ id, title: both(id, id), ...more });
const layer = (kind: string) => manifest("a", kind, [category("point", "ink")]);
const drawings = (kind: string, way?: Variant): readonly Drawing[] =>
  kinds.get(kind)?.drawings(layer(kind), way) ?? [];
const of = (all: readonly Drawing[], p: Readonly<Record<string, unknown>>) =>
  all.filter((d) => applies(d, p));
const marks = (all: readonly Drawing[]) => all.flatMap((d) => (d.draw === "symbol" ? [d] : []));
const steps = (...least: number[]) => least.map((n) => ({ least: n, title: both(`${n}`, `${n}`) }));

describe("The ways in which a kind can be drawn", () => {
  const all = [...kinds.values()].flatMap(({ kind, variants = [] }) =>
    variants.map((id) => [kind, id] as const),
  );

  test.each(all)("%s as %s: every way gives a drawing", (kind, id) => {
    expect(drawings(kind, variant(id)).length).toBeGreaterThan(0);
  });

  test.each(
    [...kinds.values()].flatMap(({ kind, variants = [] }) => variants.slice(0, 1).map((id) => [kind, id])),
  )("%s: the first way, %s, is the usual one", (kind, id) => {
    expect(drawings(kind ?? "", variant(id ?? ""))).toEqual(drawings(kind ?? ""));
  });

  test.each(
    [...kinds.values()].flatMap(({ kind, variants = [] }) => variants.slice(1).map((id) => [kind, id])),
  )("%s: %s is another one", (kind, id) => {
    const way = variant(id ?? "", { by: "n", steps: steps(0, 10), entries: [category("a", "ink")] });
    expect(drawings(kind ?? "", way)).not.toEqual(drawings(kind ?? ""));
  });
});

describe("A town system", () => {
  const kindsOf = (way: string, ofCategory: string) =>
    of(drawings("system", variant(way)), { category: ofCategory }).map(({ draw }) => draw);

  test("as ties draws core, centre towns, nodes and spokes, the core largest", () => {
    const size = (ofCategory: string) =>
      marks(of(drawings("system"), { category: ofCategory })).map((d) => choose(d.size, {}));
    expect([size("core").length, size("centre").length, size("node").length]).toEqual([1, 1, 1]);
    const [core = 0, centre = 0, node = 0] = [...size("core"), ...size("centre"), ...size("node")];
    expect(core).toBeGreaterThan(centre);
    expect(centre).toBeGreaterThan(node);
    expect(kindsOf("ties", "spoke")).toEqual(["line"]);
    expect(drawings("system").some((d) => d.draw === "label")).toBe(false);
  });

  test("as roles adds the plan's words to core and centre towns", () => {
    expect([kindsOf("roles", "core"), kindsOf("roles", "centre")]).toEqual([
      ["symbol", "label"],
      ["symbol", "label"],
    ]);
    expect(drawings("system", variant("roles")).find((d) => d.draw === "label")).toMatchObject({
      text: "tag",
    });
    expect(kindsOf("roles", "node")).toEqual(["symbol"]);
  });

  test("as steps draws the sizes alone: a small city over a centre town over an ordinary one", () => {
    const size = (ofCategory: string) =>
      marks(of(drawings("system", variant("steps")), { category: ofCategory })).map((d) =>
        choose(d.size, {}),
      )[0];
    expect([size("city"), size("town"), size("plain")]).toEqual([30, 20, 13]);
    for (const tied of ["core", "centre", "node", "spoke"]) expect(kindsOf("steps", tied)).toEqual([]);
    for (const step of ["city", "town", "plain"]) expect(kindsOf("ties", step)).toEqual([]);
  });
});

describe("Seats of government", () => {
  test("as names alone have no mark, and every name as before", () => {
    const [usual, names] = [drawings("seats"), drawings("seats", variant("names"))];
    expect(names.map(({ draw }) => draw)).toEqual(["label"]);
    expect(usual.filter((d) => d.draw === "label")).toEqual(names);
  });

  test("have one mark each, larger the higher the rank", () => {
    const sizes = ["township", "centre-town", "county-town"].map((id) =>
      marks(of(drawings("seats"), { category: id })).map((d) => choose(d.size, {})),
    );
    expect(sizes.map((s) => s.length)).toEqual([1, 1, 1]);
    expect(sizes.flat()).toEqual(sizes.flat().toSorted((a, b) => a - b));
    expect(new Set(sizes.flat()).size).toBe(3);
  });

  test("show how far they are known by a disc that waits for a closer camera", () => {
    const disc = drawings("seats").find((d) => d.draw === "disc");
    expect(disc?.from).toBeGreaterThan(9);
    const shown = ["digitised", "approximate", "vague"].map((c) => disc && applies(disc, { class: c }));
    expect(shown).toEqual([false, true, true]);
  });
});

describe("Projects", () => {
  const group = variant("group", {
    by: "theme",
    entries: [
      { ...category("water", "g-water"), figure: "drop" },
      { ...category("roads", "g-traffic"), figure: "road" },
      category("rest", "g-town"),
    ],
  });
  const amount = variant("amount", { by: "investment", steps: steps(0, 1000, 5000) });
  const mark = (way: Variant, p: Readonly<Record<string, unknown>>) => {
    const own = marks(of(drawings("project", way), { category: "point", ...p }));
    expect(own).toHaveLength(1);
    return own.map((d) => [choose(d.figure, p), choose(d.colour, p), choose(d.size, p)])[0] ?? [];
  };

  test("by group have figure and colour of their group, and a plain mark without one", () => {
    expect(mark(group, { theme: "water" }).slice(0, 2)).toEqual(["drop", "g-water"]);
    expect(mark(group, { theme: "roads" }).slice(0, 2)).toEqual(["road", "g-traffic"]);
    expect(mark(group, { theme: "rest" }).slice(0, 2)).toEqual(["dot", "g-town"]);
    expect(mark(group, {}).slice(0, 2)).toEqual(["dot", "project"]);
  });

  test("by amount grow from step to step, and are hollow where the text states none", () => {
    const sizes = [0, 1000, 5000].map((investment) => Number(mark(amount, { investment })[2]));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(3);
    expect(mark(amount, { investment: 999 })).toEqual(mark(amount, { investment: 0 }));
    expect(mark(amount, {})[0]).toBe("hollow");
    expect(mark(amount, { investment: 0 })[0]).not.toBe("hollow");
  });

  test.each([group, amount, variant("position")])("as $id draw nothing of what has no point", (way) => {
    expect(of(drawings("project", way), { category: "shelf" })).toEqual([]);
  });
});

describe("The units' cells", () => {
  const tally = variant("tally", { by: "projects", steps: steps(0, 1, 3, 6, 12) });
  const fills = (p: Readonly<Record<string, unknown>>) =>
    of(drawings("cells", tally), { category: "town", ...p }).flatMap((d) =>
      d.draw === "fill" && d.opacity !== 0 ? [choose(d.colour, p)] : [],
    );

  test("by number have the tint of the step, one for each, from the palette", () => {
    const tints = [0, 1, 3, 6, 12].flatMap((projects) => fills({ projects }));
    expect(tints).toEqual(["tally-1", "tally-2", "tally-3", "tally-4", "tally-5"]);
    expect(tints.filter((key) => !(key in palette.light))).toEqual([]);
    expect(fills({ projects: 11 })).toEqual(["tally-4"]);
    expect(fills({})).toEqual(["sheet"]);
  });

  test("by number say the number in words too, in every unit and not on the edges", () => {
    const words = (ofCategory: string) =>
      of(drawings("cells", tally), { category: ofCategory }).flatMap((d) =>
        d.draw === "label" ? [d.text] : [],
      );
    expect(["town", "township", "subdistrict"].map(words)).toEqual([["tally"], ["tally"], ["tally"]]);
    expect(words("edge")).toEqual([]);
  });

  test("can be picked though they are not tinted, and their edges say that they are a diagram", () => {
    expect(of(drawings("cells"), { category: "town" })).toMatchObject([{ draw: "fill", opacity: 0 }]);
    const edge = of(drawings("cells"), { category: "edge" });
    expect(edge.find((d) => d.draw === "line")).toMatchObject({ dash: expect.any(Array), blunt: true });
  });
});
