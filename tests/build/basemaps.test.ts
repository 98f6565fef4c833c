import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readBasemaps } from "../../src/build/basemaps.ts";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { emitData } from "../../src/build/emit.ts";
import { basemaps } from "../fixtures/county.ts";
import { inFolder, soundFolder } from "../fixtures/folder.ts";

const path = join(tmpdir(), `plan-atlas-basemaps-${process.pid}.json`);
const put = (text: string): string => {
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(path, { force: true }));

const listed = (allowed?: string) =>
  inFolder(soundFolder(), (root) =>
    JSON.parse(emitData(makeCatalogue(root, allowed), {}).get("index.json") ?? ""),
  );

describe("The list of basemaps that a deployer names", () => {
  test("goes into the public list of the data; without one, the list says nothing of basemaps", () => {
    expect(listed(put(JSON.stringify(basemaps()))).basemaps).toEqual(basemaps());
    expect("basemaps" in listed()).toBe(false);
    expect("basemaps" in listed(put("[]"))).toBe(false);
  });

  test("stops the build where it is wrong, and says where and what to write", () => {
    expect(() => listed(put(JSON.stringify([{ ...basemaps()[0], key: undefined }])))).toThrow(
      /ATLAS_BASEMAPS=.* › sky: `key` must be true/,
    );
  });

  test("is told where it is missing or no JSON", () => {
    const faults = (file: string) => readBasemaps(file).issues.map(({ message }) => message);
    expect(faults("/nowhere/basemaps.json")).toEqual([
      "names no file: write the path of the list of basemaps, or leave it out",
    ]);
    expect(faults(put("{"))[0]).toMatch(/^is no JSON: /);
  });
});
