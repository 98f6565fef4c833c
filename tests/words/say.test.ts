import { describe, expect, test } from "vitest";
import { say, sayMetres } from "../../src/words/say.ts";

describe("Words of the interface", () => {
  test("are said in the language asked for", () => {
    expect([say("zh", "map"), say("en", "map")]).toEqual(["地图", "Map"]);
  });

  test("are filled in, a number as it is", () => {
    expect(say("zh", "page", { page: "71–75" })).toBe("第71–75页");
    expect(say("en", "picking", { name: "Qinghe", count: 0 })).toBe("Qinghe, 0 passages");
  });

  test("show the gap where something is not filled in", () => {
    expect(say("zh", "page")).toBe("第{page}页");
  });

  test("take what fills them letter by letter", () => {
    expect(say("zh", "page", { page: "{page} $& $1 <b>" })).toBe("第{page} $& $1 <b>页");
  });
});

test("distances are said in whole metres below a kilometre, and in tenths of a kilometre above", () => {
  expect([0, 499.6, 999, 1000, 1250, 13_000].map(sayMetres)).toEqual([
    "0 m",
    "500 m",
    "999 m",
    "1 km",
    "1.3 km",
    "13 km",
  ]);
});
