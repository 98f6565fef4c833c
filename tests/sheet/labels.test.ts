import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Drawing } from "../../src/core/drawing.ts";
import type { Language } from "../../src/core/text.ts";
import { projectFrame } from "../../src/sheet/frame.ts";
import { placeLabels } from "../../src/sheet/labels.ts";
import { box, point } from "../fixtures/layers.ts";
import { cross, type Letters, letters } from "../fixtures/letters.ts";
import { inLayer, stacked } from "../fixtures/stack.ts";

fc.configureGlobal({ seed: 15 });

const project = projectFrame({ camera: { lon: 100.5, lat: 30.5, zoom: 9 }, width: 800, height: 600 });
const base = { draw: "label", colour: "ink", size: 12, face: "hei", weight: 400, gap: 8 } as const;
const first: Drawing = { ...base, priority: 1 };
const second: Drawing = { ...base, priority: 2 };
const town = (id: string, lon: number, more: Readonly<Record<string, unknown>> = {}) =>
  inLayer("towns", id, "town", point(lon, 30.5), { name: `${id}镇`, ...more });
const place = (drawing: Drawing, features: Parameters<typeof stacked>[2], language: Language = "zh") =>
  placeLabels([stacked("towns", [drawing], features)], project, language);

const meet = (a: Letters, b: Letters) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

describe("Labels on the sheet", () => {
  test("a name stands to the right of its point, clear of it by the gap", () => {
    const [label] = place(second, [town("清", 100.5)]);
    expect(label).toMatchObject({ text: "清镇", at: [400, 300], align: "start" });
    expect(label?.shift[0]).toBe(8);
  });

  test("a name stands on the side that its data names, if that is free", () => {
    const [label] = place(second, [town("清", 100.5, { anchor: "left" })]);
    expect([label?.align, label?.shift[0]]).toEqual(["end", -8]);
    const [above] = place(second, [town("清", 100.5, { anchor: "top" })]);
    expect([above?.align, (above?.shift[1] ?? 0) < -8]).toEqual(["middle", true]);
  });

  test("two points close by each other have their names on different sides", () => {
    const labels = place(second, [town("清", 100.5), town("云", 100.51)]);
    expect(labels.map(({ align, text }) => [text, align])).toEqual([
      ["清镇", "start"],
      ["云镇", "end"],
    ]);
  });

  test("where there is no room a name is left out; one of the first rank stands a little on others, never where nobody can read it", () => {
    const crowd = Array.from({ length: 9 }, (_, i) => town(String(i), 100.5));
    expect(place(second, crowd).length).toBeLessThan(9);
    expect(place(first, crowd).length).toBeLessThan(9);
    const near = [
      [100.456, 30.526],
      [100.495, 30.503],
      [100.466, 30.455],
      [100.521, 30.518],
      [100.552, 30.488],
    ].map(([lon = 0, lat = 0], i) =>
      inLayer("towns", `${i}`, "town", point(lon, lat), { name: `清河${i}镇` }),
    );
    expect([place(second, near).length, place(first, near).length]).toEqual([3, 5]);
  });

  test("a higher rank is placed first and takes the better side, whatever the order of the data", () => {
    const labels = place(second, [town("乙", 100.5, { rank: 3 }), town("甲", 100.5, { rank: 1 })]);
    expect(labels[0]).toMatchObject({ text: "甲镇", align: "start" });
  });

  test("a smaller priority is placed first, also from a layer further down", () => {
    const layers = [stacked("a", [second], [town("乙", 100.5)]), stacked("b", [first], [town("甲", 100.5)])];
    expect(placeLabels(layers, project, "zh").map(({ text }) => text)).toEqual(["甲镇", "乙镇"]);
  });

  test("a name without a point of its own stands centred on the place", () => {
    const [label] = place({ ...second, gap: 0 }, [town("湖", 100.5)]);
    expect([label?.align, label?.shift[0]]).toEqual(["middle", 0]);
  });

  test("in English the English name is written, a little smaller, and the Chinese one where there is no other", () => {
    const labels = place(second, [town("清", 100.4, { en: "Qing" }), town("云", 100.6)], "en");
    expect(labels.map(({ text }) => text)).toEqual(["Qing", "云镇"]);
    expect(labels[0]?.size).toBeLessThan(12);
  });

  test("areas, features without geometry and other categories have no label", () => {
    const others = [inLayer("a", "1", "town", box(100, 30, 101, 31)), inLayer("a", "2", "town", null)];
    expect(place(second, others)).toEqual([]);
    const rivers: Drawing = { ...second, where: { property: "category", in: ["river"] } };
    expect(place(rivers, [town("清", 100.5)])).toEqual([]);
  });

  test("however towns lie, no two names overlap, except those of the first rank among themselves", () => {
    const towns = fc.array(
      fc.record({
        lon: fc.double({ min: 100, max: 101, noNaN: true }),
        lat: fc.double({ min: 30.1, max: 30.9, noNaN: true }),
        name: fc.constantFrom("清河镇", "云山乡", "黑水河国家湿地公园", "甲"),
        en: fc.constantFrom("Qinghe Town", "Yunshan", "Jia"),
        rank: fc.integer({ min: 1, max: 3 }),
        level: fc.constantFrom<Drawing>(first, second, { ...second, gap: 0, priority: 5, spaced: true }),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(towns, fc.constantFrom<Language>("zh", "en"), (all, language) => {
        const layers = all.map(({ lon, lat, level, ...more }, i) =>
          stacked("towns", [level], [inLayer("towns", String(i), "town", point(lon, lat), more)]),
        );
        const labels = placeLabels(layers, project, language);
        const least = labels.filter(({ drawing }) => drawing.priority === 1).length;
        expect(least).toBe(all.filter(({ level }) => level === first).length);
        for (const [i, a] of labels.entries())
          for (const b of labels.slice(i + 1))
            if (a.drawing.priority > 1 || b.drawing.priority > 1)
              expect(meet(letters(a), letters(b)) && [a.text, b.text]).toBe(false);
      }),
    );
  });
});

describe("Turned labels", () => {
  const river = (name: string, at: readonly [number, number], turn: number, more = {}) =>
    inLayer(
      "a",
      name,
      "river",
      {
        type: "LineString",
        coordinates: [
          [100, 30],
          [101, 31],
        ],
      },
      { name, at, turn, ...more },
    );

  test("stand at the label point that the data name, turned as they say", () => {
    const [label] = place({ ...second, gap: 0 }, [river("清河", [100.5, 30.5], -72)]);
    expect(label).toMatchObject({ at: [400, 300], turn: -72, align: "middle" });
  });

  test("crossing each other at one point cannot both be drawn; side by side upright they can", () => {
    const drawing = { ...second, gap: 0 };
    const name = "黑水河国家湿地公园";
    const count = (...turns: number[]) =>
      place(
        drawing,
        turns.map((turn, i) => river(name, [100.5 + i * 0.04, 30.5], turn)),
      ).length;
    expect(count(0, 0)).toBe(1);
    expect(count(90, 90)).toBe(2);
  });

  test("however they are turned and wherever they stand, no two overlap", () => {
    const words = fc.array(
      fc.record({
        lon: fc.double({ min: 100.1, max: 100.9, noNaN: true }),
        lat: fc.double({ min: 30.2, max: 30.8, noNaN: true }),
        name: fc.constantFrom("清河", "云山乡", "黑水河国家湿地公园"),
        turn: fc.integer({ min: -90, max: 90 }),
        gap: fc.constantFrom(0, 8, 22),
        anchor: fc.constantFrom("left", "right", "top", "bottom", undefined),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(words, fc.constantFrom(1, 1.45), (all, scale) => {
        const layers = all.map(({ lon, lat, name, turn, gap, anchor }) =>
          stacked("a", [{ ...second, gap }], [river(name, [lon, lat], turn, anchor ? { anchor } : {})]),
        );
        const labels = placeLabels(layers, project, "zh", scale);
        for (const [i, a] of labels.entries())
          for (const b of labels.slice(i + 1)) expect(cross(a, b) && [a.text, b.text]).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe("The words of a label", () => {
  const own: Drawing = { ...second, text: "tag" };
  const said = (p: Readonly<Record<string, unknown>>, language: Language = "zh") =>
    place(own, [town("清", 100.5, p)], language).map(({ text }) => text);

  test("are those of the property that the drawing names, in either language", () => {
    const both = { tag: "核心城镇", tagEn: "Core town", en: "Qing" };
    expect([said(both), said(both, "en")]).toEqual([["核心城镇"], ["Core town"]]);
  });

  test("are the name where the property is absent, in English the English name", () => {
    expect(said({ en: "Qing" })).toEqual(["清镇"]);
    expect(said({ en: "Qing" }, "en")).toEqual(["Qing"]);
  });

  test("stay Chinese in English where only Chinese is known", () => {
    expect(said({ tag: "核心城镇", en: "Qing" }, "en")).toEqual(["核心城镇"]);
    expect(said({}, "en")).toEqual(["清镇"]);
  });

  test("where there is an edge a name keeps within it, on another side, or is left out", () => {
    const within = (features: Parameters<typeof stacked>[2], drawing = second) =>
      placeLabels([stacked("towns", [drawing], features)], project, "zh", 1, [800, 600]);
    const [lon = 0] = [100.5 + (395 / (512 * 2 ** 9)) * 360];
    expect(place(second, [town("清", lon)])[0]?.align).toBe("start");
    expect(within([town("清", lon)])[0]?.align).toBe("end");
    expect(within([town("清", lon + 1)], first)).toEqual([]);
  });
});
