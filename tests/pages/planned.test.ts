import { expect, test } from "vitest";
import type { Project } from "../../src/core/project.ts";
import { writeFacts } from "../../src/pages/planned.ts";
import { catalogue } from "../fixtures/catalogue.ts";

test("of the entries of one work the surest place is told, whichever comes first", () => {
  const [sample] = catalogue().projects;
  if (!sample) throw new Error("the county has no project");
  const entry = (known: Project["place"]["class"], why: string): Project => ({
    ...sample,
    place: { ...sample.place, class: known, why: { zh: why, en: why } },
  });
  const [town, county] = [entry("township", "文中写到乡镇"), entry("county", "文中只写到县")];
  for (const [first, twins] of [
    [county, [town]],
    [town, [county]],
    [town, []],
  ] as const)
    expect(writeFacts(first, twins, "zh")).toContain("文中写到乡镇");
  expect(writeFacts(county, [], "zh")).toContain("文中只写到县");
});
