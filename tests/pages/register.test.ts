import { expect, test } from "vitest";
import type { Project } from "../../src/core/project.ts";
import { writeRegister } from "../../src/pages/register.ts";
import { catalogue } from "../fixtures/catalogue.ts";

test("only the entry that is the same work says so, and leads to the other, not to itself", () => {
  const [sample] = catalogue().projects;
  if (!sample) throw new Error("the county has no project");
  const entry = (id: string, clause: string, name: string): Project => ({ ...sample, id, clause, name });
  const projects = [
    entry("yz/box/1.1", "yz/box/1", "柳桥工程"),
    entry("yz/box/1.2", "yz/box/1", "水厂工程"),
    entry("list/1", "yz/annex/1", "柳桥工程"),
  ];
  const same = [
    {
      a: { clause: "yz/box/1", project: "yz/box/1.1", alone: true },
      b: { clause: "yz/annex/1", project: "list/1", alone: true },
      sure: "certain" as const,
      evidence: { zh: "名称相同", en: "same name" },
    },
  ];
  const rows = writeRegister(projects, same, [], {
    language: "zh",
    clause: () => undefined,
    plan: () => undefined,
  })
    .split("<tr>")
    .filter((row) => row.includes('scope="row"'));
  const twins = rows.map((row) => /<br><small>[^<]*<a href="#clause=([^"]+)"/.exec(row)?.[1]);
  expect(twins).toEqual(["yz/annex/1", undefined, "yz/box/1"]);
});
