import { describe, expect, test } from "vitest";
import { type NamedTwice, tieSame } from "../../src/build/same.ts";
import type { Project } from "../../src/core/project.ts";
import { catalogue } from "../fixtures/catalogue.ts";
import { clause } from "../fixtures/plan.ts";

const [sample] = catalogue().projects;
if (!sample) throw new Error("the county has no project");
const entry = (id: string, at: string, name: string): Project => ({
  ...sample,
  ...{ id, name, doc: "yz", clause: at },
});
const named = (a: string, b: string): NamedTwice => ({
  a: { doc: "yz", name: a },
  b: { doc: "yz", name: b },
  sure: "certain",
  evidence: { zh: "同名", en: "one name" },
});
const clauses = [
  clause("yz/box/1", "柳桥工程；水库甲、乙工程。"),
  clause("yz/annex/1", "1\t柳桥 工程\t120"),
  clause("yz/3", "建成柳湾渠。"),
];
const projects = [
  entry("list/1", "yz/annex/1", "柳桥 工程"),
  entry("yz/box/1.1", "yz/box/1", "柳桥工程"),
  entry("yz/box/1.2", "yz/box/1", "水库甲、乙工程"),
];

describe("Two names of one work", () => {
  test("where one document lists a name twice, they are its two entries, in the order of the text", () => {
    expect(tieSame([named("柳桥工程", "柳桥工程")], clauses, projects)).toMatchObject([
      {
        a: { clause: "yz/box/1", project: "yz/box/1.1", alone: true },
        b: { clause: "yz/annex/1", project: "list/1", alone: true },
      },
    ]);
  });

  test("a name inside of a longer one is one of several, and a clause may only speak of a work", () => {
    expect(tieSame([named("水库甲", "柳湾渠")], clauses, projects)).toMatchObject([
      {
        a: { clause: "yz/box/1", project: "yz/box/1.2", alone: false },
        b: { clause: "yz/3", project: null, alone: false },
      },
    ]);
  });

  test("a name that is listed once is not the same as itself", () => {
    for (const name of ["水库甲、乙工程", "柳湾渠"])
      expect(() => tieSame([named(name, name)], clauses, projects)).toThrow(`${name}: is listed once only`);
  });
});
