import { describe, expect, test } from "vitest";
import type { Place } from "../../src/core/place.ts";
import { mentionFinder } from "../../src/plan/mentions.ts";
import { readRegister } from "../../src/plan/register.ts";
import { freeze } from "../fixtures/freeze.ts";
import { clause, meta, planOf, section } from "../fixtures/plan.ts";

const place = (id: string, kind: string, name: string, more: Partial<Place> = {}): Place =>
  freeze({ id, kind, name, en: id, names: [name], position: null, ...more });

const position = { class: "vague", lon: 100.5, lat: 30.5, bound: 5000, source: "survey" } as const;
const places = [
  place("yunze", "county", "云泽县"),
  place("qinghe", "township", "清河镇", { parent: "yunze", local: ["县城"] }),
  place("xinzhuang", "village", "新庄村", { parent: "qinghe" }),
  place("gully", "river", "石头沟", { parent: "qinghe" }),
  place("road", "road", "云泽大道", { parent: "yunze" }),
  place("park", "scenic", "远山景区", { parent: "yunze", position }),
  place("lake", "scenic", "镜湖", { parent: "park" }),
  place("strait", "river", "大江"),
];

const register = (text: string, level: "county" | "city" = "county") => {
  const plan = planOf(
    [section("yz/box1", "box", "专栏 1 工程", ["yz/box1/1"])],
    [clause("yz/box1/1", text, { section: "yz/box1", kind: "entry" })],
  );
  return readRegister(
    { ...plan, meta: { ...meta(), level } },
    {
      find: mentionFinder(places),
      places: new Map(places.map((p) => [p.id, p])),
      county: "yunze",
      featureOf: () => undefined,
    },
  )[0]?.place;
};

describe("A project whose place has no position of its own", () => {
  test.each([
    ["a village is known to its township", "新庄村道路", "township"],
    ["a gully is known to its township", "石头沟治理", "township"],
    ["a sight is known as far as the area that holds it", "镜湖停车场", "vague"],
    ["what lies somewhere in the county is known to the county", "云泽大道改造", "county"],
    ["what lies in nothing is known to nothing", "大江绿化", "none"],
  ])("%s", (_, text, precision) => {
    expect(register(text)?.class).toBe(precision);
  });

  test("the county town of a county's plan is that town, of a city's plan any", () => {
    expect(register("县城污水处理厂")?.places).toEqual(["qinghe"]);
    expect(register("县城污水处理厂", "city")?.class).toBe("none");
  });
});
