import { expression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { Label } from "../../src/core/drawing.ts";
import type { Language } from "../../src/core/text.ts";
import { labelLayout } from "../../src/map/labels.ts";
import { projectFrame } from "../../src/sheet/frame.ts";
import { placeLabels } from "../../src/sheet/labels.ts";
import { point } from "../fixtures/layers.ts";
import { inLayer, stacked } from "../fixtures/stack.ts";

const plain: Label = {
  draw: "label",
  colour: "ink",
  size: 10,
  weight: 400,
  gap: 8,
  face: "hei",
  priority: 3,
};
const own: Label = { ...plain, text: "tag" };

/** What MapLibre makes of a property of a label's layout. */
function read(
  drawing: Label,
  key: string,
  p: Readonly<Record<string, unknown>>,
  language: Language = "zh",
  scale = 1,
) {
  const layout = labelLayout(drawing, language, scale) as Readonly<Record<string, unknown>>;
  const made = expression.createExpression(layout[key] as never, "layout");
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join("; "));
  return made.value.evaluate({ zoom: 9 } as never, { type: 1, properties: p } as never);
}
const project = projectFrame({ camera: { lon: 100.5, lat: 30.5, zoom: 9 }, width: 800, height: 600 });
const onSheet = (drawing: Label, p: Readonly<Record<string, unknown>>, language: Language) =>
  placeLabels(
    [stacked("a", [drawing], [inLayer("a", "1", "x", point(100.5, 30.5), p)])],
    project,
    language,
  ).map(({ text }) => text);

describe("The words of a label on the map", () => {
  const names = { name: "清河镇", en: "Qinghe" };
  const cases = [
    names,
    { name: "清河镇" },
    { ...names, tag: "核心城镇" },
    { ...names, tag: "核心城镇", tagEn: "Core town" },
    { ...names, tagEn: "Core town" },
  ].flatMap((p) => (["zh", "en"] as const).flatMap((l) => [plain, own].map((d) => [p, l, d] as const)));

  test.each(cases)("are those of the sheet: %j in %s", (p, language, drawing) => {
    expect([read(drawing, "text-field", p, language)]).toEqual(onSheet(drawing, p, language));
  });

  test("are the name in the reader's language where the property is absent", () => {
    expect(read(own, "text-field", names, "zh")).toBe("清河镇");
    expect(read(own, "text-field", names, "en")).toBe("Qinghe");
  });
});

describe("A label on the map", () => {
  test("is turned as its data say, and upright where they say nothing", () => {
    expect([read(plain, "text-rotate", { turn: -68 }), read(plain, "text-rotate", {})]).toEqual([-68, 0]);
  });

  test("has its size by rank, larger in a larger theme, a little smaller in English", () => {
    const ranked: Label = { ...plain, size: { by: "rank", of: { 1: 20 }, otherwise: 12 } };
    const size = (rank: number, language: Language, scale: number) =>
      read(ranked, "text-size", { rank }, language, scale);
    expect([size(1, "zh", 1), size(3, "zh", 1), size(1, "zh", 1.5)]).toEqual([20, 12, 30]);
    expect(size(1, "en", 1)).toBeLessThan(20);
  });
});
