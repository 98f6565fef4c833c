import { describe, expect, test } from "vitest";
import { barOf, mapOf, papers, sheetOf, usualScales } from "../../src/core/plot.ts";

const every = (Object.keys(papers) as (keyof typeof papers)[]).flatMap((paper) =>
  [false, true].flatMap((turned) => [false, true].map((legend) => ({ paper, turned, legend }))),
);

describe("A print sheet", () => {
  test("is A4 or A3, upright or lying", () => {
    expect(sheetOf({ paper: "a4", turned: false })).toEqual([210, 297]);
    expect(sheetOf({ paper: "a3", turned: true })).toEqual([420, 297]);
  });

  test.each(every)("gives the map more than half of its width and height: %j", (plot) => {
    const [sheet, map] = [sheetOf(plot), mapOf(plot)];
    for (const i of [0, 1] as const) {
      expect(map[i]).toBeGreaterThan(sheet[i] / 2);
      expect(map[i]).toBeLessThan(sheet[i]);
    }
  });

  test("has a larger map without a legend", () => {
    const size = (legend: boolean) => mapOf({ paper: "a4", turned: true, legend });
    expect(size(false)[0]).toBeGreaterThan(size(true)[0]);
  });

  test.each(usualScales)(
    "has a scale bar of round metres at 1:%i, as long on paper as the scale says",
    (scale) => {
      const { metres, mm } = barOf(scale);
      expect(String(metres)).toMatch(/^[1245]0*$/);
      expect(mm).toBeGreaterThan(29);
      expect(mm).toBeLessThanOrEqual(60);
      expect((mm / 1000) * scale).toBeCloseTo(metres, 6);
    },
  );
});
