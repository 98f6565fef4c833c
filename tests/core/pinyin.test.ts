import { describe, expect, test } from "vitest";
import { meetsTyped, typedOf } from "../../src/core/pinyin.ts";

const village = { name: "清河村", en: "Qinghe Village" };
const unit = { name: "云山乡", en: "Yunshan Township" };

describe("What is typed for a place", () => {
  test("is the pinyin of its name and of its ending, or the initials of its syllables", () => {
    expect(typedOf(village)).toEqual({ full: "qinghecun", initials: ["qhc"] });
    expect(typedOf(unit)).toEqual({ full: "yunshanxiang", initials: ["ysx"] });
  });

  test("may be cut either way where the letters allow it, and then both initials find it", () => {
    expect(typedOf({ name: "甘二村", en: "Ganer Village" }).initials).toEqual(["gnc", "gec"]);
  });

  test("takes an ending that English writes with the name as it stands", () => {
    expect(typedOf({ name: "东村", en: "Dongcun Village" })).toEqual({ full: "dongcun", initials: ["dc"] });
  });

  test("finds the place whole, by its beginning, and behind its township", () => {
    expect(meetsTyped(village, unit, "清河村")).toBe(0);
    expect(meetsTyped(village, unit, "qhc")).toBe(0);
    expect(meetsTyped(village, unit, "Qing He")).toBe(1);
    expect(meetsTyped(village, unit, "ysxqhc")).toBe(2);
    expect(meetsTyped(village, unit, "云山乡清河")).toBe(2);
  });

  test("finds nothing where only the township was typed, or nothing", () => {
    expect(meetsTyped(village, unit, "云山乡")).toBeNull();
    expect(meetsTyped(village, unit, "yunshan")).toBeNull();
    expect(meetsTyped(village, unit, "  ")).toBeNull();
  });
});
