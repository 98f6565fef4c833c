import { describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { DataError, type Issue } from "../../src/core/issue.ts";
import { projects } from "../fixtures/catalogue.ts";
import { changed, type Folder, inFolder, soundFolder } from "../fixtures/folder.ts";

/** The folder with one piece of text in one file replaced. */
function edit(folder: Folder, path: string, from: string, to: string): Folder {
  const text = folder.get(path) ?? "";
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return changed(folder, path, text.replace(from, to));
}

function issuesOf(folder: Folder): readonly Issue[] {
  try {
    inFolder(folder, makeCatalogue);
  } catch (error) {
    if (error instanceof DataError) return error.issues;
    throw error;
  }
  return [];
}

describe("The data folder of a county", () => {
  test("that is sound becomes a catalogue whose parts are tied together", () => {
    const made = inFolder(soundFolder(), makeCatalogue);
    expect(made.layers.map(({ id }) => id)).toEqual(["land", "zones", "seats", "projects"]);
    expect(made.features).toHaveLength(8);
    expect(made.plans[0]?.clauses.map(({ id }) => id)).toEqual(["yz/1/1", "yz/table1/1", "yz/table1/2"]);
    expect(made.links.map((l) => `${l.kind} ${l.clause} ${l.feature}`)).toEqual([
      "named yz/1/1 seats/qinghe",
      "named yz/1/1 seats/yunshan",
      "listed yz/table1/1 seats/qinghe",
      "named yz/table1/1 projects/1",
      "named yz/table1/2 projects/2",
    ]);
    expect(made.projects).toEqual(projects());
  });

  test("that is wrong in several files stops with one error that names each file, each feature and what to do", () => {
    let folder = soundFolder();
    folder = edit(folder, "land/layer.json", '"limit"', '"ocean"');
    folder = edit(folder, "zones/features.geojson", '"low"', '"high"');
    folder = edit(folder, "zones/features.geojson", "[100.5,30.5]", "[30.5,100.5]");
    folder = edit(folder, "seats/features.geojson", '"source":"survey"', '"source":"hearsay"');
    folder = edit(folder, "projects/features.geojson", '"clause":"yz/table1/2",', "");
    expect(issuesOf(folder).map(({ where, message }) => `${where}: ${message}`)).toEqual(
      [
        expect.stringMatching(/^land\/layer\.json: has the kind ocean: one of limit, /),
        expect.stringMatching(
          /^zones\/features\.geojson › high: lies at 30\.5,100\.5, outside 100,30,101,31: coordinates are/,
        ),
        "zones/features.geojson › high: has an id that another feature has: ids are unique in a layer",
        "seats/features.geojson › qinghe: names the source hearsay, which sources.json does not list",
        "projects/features.geojson › 2: has no `clause`: write id of the clause that lists it",
      ].filter((line, i, all) => all.indexOf(line) === i),
    );
  });

  test("that lacks files, or holds files that are no JSON, stops with all of their names", () => {
    let folder = changed(soundFolder(), "sources.json", undefined);
    folder = changed(folder, "seats/SOURCE.md", undefined);
    folder = changed(folder, "seats/features.geojson", undefined);
    folder = changed(folder, "zones/layer.json", "{");
    const issues = issuesOf(folder);
    expect(issues.map(({ where }) => where).sort()).toEqual([
      "seats/SOURCE.md",
      "seats/features.geojson",
      "sources.json",
      "zones/layer.json",
    ]);
    const told = new Map(issues.map(({ where, message }) => [where, message]));
    expect(told.get("sources.json")).toBe("is missing: add the file");
    expect(told.get("zones/layer.json")).toMatch(/^is no JSON: /);
    expect(told.get("seats/SOURCE.md")).toContain("where the data comes from and its licence");
  });

  test("whose quotations have come apart from the text stops with the feature and the clause", () => {
    let folder = edit(soundFolder(), "projects/features.geojson", '"words":"清河镇"', '"words":"清水镇"');
    folder = edit(folder, "projects/features.geojson", "yz/table1/2", "yz/table9/2");
    expect(issuesOf(folder).map(({ where, message }) => `${where}: ${message}`)).toEqual([
      "projects/1: quotes 「清水镇」, which does not stand in yz/table1/1",
      "projects/2: names the clause yz/table9/2, which no plan has",
    ]);
  });
});
