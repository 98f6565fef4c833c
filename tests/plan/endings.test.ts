import { describe, expect, test } from "vitest";
import { endingOf, sharesEnding } from "../../src/plan/endings.ts";

const shares = (stem: string, rest: string, ending: string) =>
  sharesEnding(`${stem}${rest}`, stem.length, ending);

describe("The ending of a name", () => {
  test("is the longest class word that leaves a stem of two characters", () => {
    expect(endingOf("清河国家湿地公园")).toBe("国家湿地公园");
    expect(endingOf("清河水库")).toBe("水库");
    expect(endingOf("清水库")).toBeUndefined();
    expect(endingOf("清河镇")).toBeUndefined();
  });
});

describe("A list shares its ending", () => {
  test("where its last name carries it", () => {
    expect(shares("清河", "、云山公路", "公路")).toBe(true);
    expect(shares("清河", "、云山、黑水等水库", "水库")).toBe(true);
    expect(shares("清河", "等 2 座小（1）型水库", "水库")).toBe(true);
  });

  test("not where the sentence goes on or the list is of something else", () => {
    expect(shares("清河", "镇、云山公路", "公路")).toBe(false);
    expect(shares("清河", "、云山。远山公路", "公路")).toBe(false);
    expect(shares("清河", "、云山等乡镇建水库", "水库")).toBe(false);
    expect(shares("清河", "、在全县范围之内实施的各项工程、云山公路", "公路")).toBe(false);
    expect(shares("清河", "", "公路")).toBe(false);
  });

  test("a river's ending is too short to be told without 等", () => {
    expect(shares("清河", "、黄河", "河")).toBe(false);
    expect(shares("清河", "、云山等河流", "河")).toBe(true);
  });
});
