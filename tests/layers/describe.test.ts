import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/core/kind.ts";
import { kinds } from "../../src/layers/kinds.ts";
import { both } from "../fixtures/county.ts";
import { feature, layers } from "../fixtures/layers.ts";

const facts = (kind: string, properties: ReturnType<typeof feature>["properties"]): readonly Fact[] =>
  kinds.get(kind)?.describe(properties) ?? [];
const projects = layers()
  .flatMap(([, features]) => features)
  .filter((f) => "number" in f.properties)
  .map((f) => f.properties);

describe("What a card says", () => {
  test("of a project: its investment as printed, its group, and the words its place rests on", () => {
    const [first] = projects;
    if (!first) throw new Error("no project");
    expect(facts("project", first).map(({ value }) => value.zh)).toEqual(["120 万元", "水利", "「清河镇」"]);
    expect(facts("project", first)[0]?.value.en).toBe("120 万元 (1.2 million yuan)");
  });

  test("of a project without amount or place: that the text does not state them", () => {
    const second = projects[1];
    if (!second) throw new Error("no second project");
    expect(facts("project", second).map(({ value }) => value.zh)).toEqual(["未载明", "交通", "——"]);
  });

  test("of a town in a system: its part in the plan's own words, with their clause", () => {
    const role = { words: "支点", en: "pivot", clause: "yz/1.1/1" };
    expect(facts("system", feature("a", "node", null, { role }).properties)).toEqual([
      {
        label: both("规划定位", "Role in the plan"),
        value: both("「支点」", "「支点」 (pivot)"),
        evidence: both("yz/1.1/1", "yz/1.1/1"),
      },
    ]);
    expect(facts("system", feature("b", "spoke", null).properties)).toEqual([]);
  });

  test("of a unit: every measure with its evidence; of the edges between units nothing", () => {
    const measure = (value: number) => ({ value, evidence: both("年鉴", "Yearbook") });
    const unit = {
      code: "999001100000",
      villages: 12,
      communities: 3,
      seat_height_m: measure(2520),
      area_km2: measure(79.6),
      road_km: measure(0),
    };
    const said = facts("cells", feature("a", "town", null, unit).properties);
    expect(said.map(({ value }) => value.zh)).toEqual([
      "12 个村，3 个社区",
      "2520 m",
      "0 项",
      "79.6 km²",
      "0 km",
      "999001100000",
    ]);
    expect(said.filter(({ evidence }) => evidence?.en === "Yearbook")).toHaveLength(3);
    expect(facts("cells", feature("edges", "edge", null).properties)).toEqual([]);
  });

  test.each(["limit", "pattern", "control-line", "river", "corridor", "place", "seats"])(
    "of a %s: nothing beyond what every card says",
    (kind) => {
      expect(kinds.get(kind)?.describe(feature("a", "b", null).properties)).toEqual([]);
    },
  );
});
