import { describe, expect, test } from "vitest";
import type { Drawing } from "../../src/core/drawing.ts";
import { patterns, symbols } from "../../src/core/figures.ts";
import { kinds } from "../../src/layers/kinds.ts";
import { palette } from "../../styles/palette.ts";
import { manifests, valuesOf } from "../fixtures/stack.ts";

const drawings = manifests().flatMap((layer) =>
  (kinds.get(layer.kind)?.drawings(layer) ?? []).map(
    (drawing, i) => [`${layer.kind} ${i} ${drawing.draw}`, drawing] as const,
  ),
);

function coloursOf(drawing: Drawing): readonly string[] {
  const casing = drawing.draw === "line" && drawing.casing ? [drawing.casing.colour] : [];
  return [...valuesOf(drawing.colour), ...casing];
}

describe("The kinds of layers", () => {
  test("each is found by its own name, and each is tried in these tests", () => {
    expect([...kinds].filter(([name, kind]) => kind.kind !== name)).toEqual([]);
    expect(
      manifests()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual([...kinds.keys()].sort());
  });

  test.each([...kinds.values()])(
    "$kind says which geometry it takes and what each property means",
    (kind) => {
      expect(kind.geometry.length).toBeGreaterThan(0);
      for (const rule of Object.values(kind.schema)) expect(rule.means).toMatch(/\S/);
    },
  );

  test.each(drawings)("%s takes its colours from the palette of both themes", (_, drawing) => {
    for (const colour of coloursOf(drawing)) {
      expect(Object.keys(palette.light)).toContain(colour);
      expect(Object.keys(palette.dark)).toContain(colour);
    }
  });

  test.each(drawings)("%s takes its figures from the figures that exist", (_, drawing) => {
    const [names, figures] =
      drawing.draw === "hatch"
        ? [valuesOf(drawing.pattern), patterns]
        : [drawing.draw === "symbol" ? valuesOf(drawing.figure) : [], symbols];
    for (const name of names) expect(Object.keys(figures)).toContain(name);
  });

  test.each(drawings)(
    "%s can be seen, or be hit without being seen: opacity lies between 0 and 1",
    (_, { opacity = 1 }) => {
      expect(opacity).toBeGreaterThanOrEqual(0);
      expect(opacity).toBeLessThanOrEqual(1);
    },
  );
});

test("the palette has the same colours in both themes, each a full hex value", () => {
  expect(Object.keys(palette.dark).sort()).toEqual(Object.keys(palette.light).sort());
  for (const colour of [...Object.values(palette.light), ...Object.values(palette.dark)])
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
});
