import { describe, expect, test } from "vitest";
import { type PositionClass, positionClasses } from "../../src/core/accuracy.ts";
import { applies, conditionsOf, type Drawing } from "../../src/core/drawing.ts";
import { kinds } from "../../src/layers/kinds.ts";
import { areaManner, inCategory, lineManner, only, pointManner } from "../../src/layers/manner.ts";
import { manifests } from "../fixtures/stack.ts";

/** What of some drawings is drawn of a position class, each by its manner. */
function mannerOf(drawings: readonly Drawing[], ofClass: PositionClass, category = "any"): string[] {
  return drawings
    .filter((d) => applies(d, { class: ofClass, category }))
    .map((d) =>
      d.draw === "line" ? `${d.dash ? "dashed" : "solid"}${d.blunt ? " blunt" : ""} line` : d.draw,
    );
}

const points = pointManner("ink", "ink", "dot", 9);
const lines = lineManner("ink", 2, []);
const areas = areaManner("ink", []);
const without = ["several", "county", "outside", "none"] as const;

describe("A place, by what is known of its position", () => {
  test.each<[PositionClass, string[]]>([
    ["surveyed", ["symbol", "label"]],
    ["digitised", ["symbol", "label"]],
    ["approximate", ["disc", "label"]],
    ["vague", ["label"]],
    ["schematic", []],
    ["township", []],
  ])("%s: %j and nothing else", (ofClass, drawn) => {
    expect(mannerOf(points, ofClass)).toEqual(drawn);
  });

  test("a name that stands for the whole position stands on it, one beside a crisp mark beside it", () => {
    const gap = (ofClass: PositionClass) =>
      points.flatMap((d) => (d.draw === "label" && applies(d, { class: ofClass }) ? [d.gap] : []));
    expect([gap("approximate"), gap("vague")]).toEqual([[0], [0]]);
    expect(gap("digitised")[0]).toBeGreaterThan(0);
  });
});

describe("A line, by what is known of its course", () => {
  test.each<PositionClass>(["surveyed", "digitised"])("%s: solid at every scale", (ofClass) => {
    expect(mannerOf(lines, ofClass)).toEqual(["band", "solid line"]);
  });

  test.each<PositionClass>(["approximate", "vague", "schematic", "township"])(
    "%s: dashed, and softening into its band",
    (ofClass) => {
      expect(mannerOf(lines, ofClass)).toEqual(["band", "dashed blunt line"]);
    },
  );

  test("a known line that is only planned stays dashed, for that says what it is and not where", () => {
    expect(mannerOf(lineManner("ink", 2, [], { always: true }), "surveyed")).toEqual(["band", "dashed line"]);
  });

  test("a casing stays under a line that is dashed, for its colour alone would be too pale", () => {
    const casing = { colour: "casing", width: 1 };
    const cased = lineManner("ink", 2, [], { casing, dash: [4, 1] }).filter((d) => d.draw === "line");
    expect(cased.map((d) => [d.dash, d.casing])).toEqual([
      [undefined, casing],
      [[4, 1], casing],
    ]);
  });
});

describe("An area, by what is known of its edge", () => {
  test.each<PositionClass>(["surveyed", "digitised"])("%s: a solid edge and a closed hatch", (ofClass) => {
    expect(mannerOf(areas, ofClass)).toEqual(["fill", "hatch", "solid line"]);
    const hatch = areas.find((d) => d.draw === "hatch" && applies(d, { class: ofClass }));
    expect(hatch).toMatchObject({ pattern: "diagonal" });
    expect(hatch?.blunt).toBeUndefined();
  });

  test.each<PositionClass>(["approximate", "vague", "schematic", "township"])(
    "%s: an open hatch and a dashed edge that softens into its band",
    (ofClass) => {
      expect(mannerOf(areas, ofClass)).toEqual(["fill", "hatch", "band", "dashed blunt line"]);
      const own = areas.filter((d) => applies(d, { class: ofClass }));
      expect(own.find((d) => d.draw === "hatch")).toMatchObject({ pattern: "diagonal-open", blunt: true });
      expect(own.find((d) => d.draw === "fill")?.blunt).toBe(true);
    },
  );
});

test.each(without)("of the class %s, which has no point, nothing is drawn as if it had one", (ofClass) => {
  expect(mannerOf([...points, ...lines, ...areas], ofClass)).toEqual(["band"]);
  expect(positionClasses).toContain(ofClass);
});

test("a manner that is restricted keeps the restriction in every drawing", () => {
  const where = [inCategory("a"), only("rank", 1, 2)];
  for (const d of [
    ...areaManner("ink", where),
    ...lineManner("ink", 2, where),
    ...pointManner("ink", "ink", "dot", 9, where),
  ])
    expect(conditionsOf(d.where)).toEqual(expect.arrayContaining(where));
});

// Marks of a system stand at a place known to kilometres, for they say what a town is and not where; a spoke ties two
// of them. A project's mark is what a reader takes in hand. The limit is never but digitised.
const systems = ["limit", "seats", "system", "project"];
const every = manifests()
  .filter(({ kind }) => !systems.includes(kind))
  .flatMap((layer) =>
    layer.categories.map(
      ({ id }) => [`${layer.kind} ${id}`, id, kinds.get(layer.kind)?.drawings(layer) ?? []] as const,
    ),
  );

describe("In every kind of layer", () => {
  test("the kinds that draw a system are the only ones left out", () => {
    expect(systems.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(new Set(every.map(([name]) => name.split(" ")[0])).size).toBe(kinds.size - systems.length);
  });

  test.each(every)(
    "%s: a line or an edge that is schematic is dashed and soft, never solid",
    (_, id, drawings) => {
      for (const ofClass of ["approximate", "vague", "schematic"] as const)
        for (const line of mannerOf(drawings, ofClass, id).filter((m) => m.endsWith("line")))
          expect(line).toBe("dashed blunt line");
    },
  );

  test.each(every.filter(([name]) => !/ (edge|planned)$/.test(name)))(
    "%s: official vectors have no dash and lose nothing when the camera comes closer",
    (_, id, drawings) => {
      expect(mannerOf(drawings, "surveyed", id).filter((m) => /dashed|blunt/.test(m))).toEqual([]);
    },
  );

  test.each(every.filter(([name]) => !/centre|direction/.test(name)))(
    "%s: what is vague has no mark and no disc",
    (_, id, drawings) => {
      expect(mannerOf(drawings, "vague", id).filter((m) => m === "symbol" || m === "disc")).toEqual([]);
    },
  );

  test.each(every.filter(([name]) => !/centre|direction/.test(name)))(
    "%s: what is approximate has no crisp mark",
    (_, id, drawings) => {
      expect(mannerOf(drawings, "approximate", id)).not.toContain("symbol");
    },
  );
});
