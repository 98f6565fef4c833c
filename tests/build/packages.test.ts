import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readPackages } from "../../src/build/packages.ts";

const home = fileURLToPath(new URL("../..", import.meta.url));

test("every package that the atlas asks for is listed once with version, licence and author, and those that only build it are not", () => {
  const all = readPackages(home);
  const names = all.filter(({ direct }) => direct).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["maplibre-gl", "lit-html", "d3", "flatbush", "proj4"]));
  expect(new Set(names).size).toBe(names.length);
  expect(all.map(({ name }) => name)).not.toEqual(expect.arrayContaining(["vite"]));
  expect(all.find(({ name }) => name === "d3")).toMatchObject({ licence: "ISC", author: "Mike Bostock" });
  expect(all.find(({ name }) => name === "maplibre-gl")?.author).toMatch(/^Copyright .*MapLibre/);
  expect(all.filter((p) => p.direct && !p.licence)).toEqual([]);
});

test("a package that states nothing has nothing made up for it, and one that is not installed stops the build", () => {
  const root = mkdtempSync(join(tmpdir(), "plan-atlas-packages-"));
  const write = (path: string, content: unknown) => writeFileSync(join(root, path), JSON.stringify(content));
  write("package.json", { dependencies: { bare: "1.0.0" } });
  write("package-lock.json", {
    packages: { "": {}, "node_modules/bare": {}, "node_modules/tool": { dev: true } },
  });
  expect(() => readPackages(root)).toThrow("node_modules/bare: is not installed");
  mkdirSync(join(root, "node_modules/bare"), { recursive: true });
  write("node_modules/bare/package.json", { name: "bare", version: "1.0.0" });
  expect(readPackages(root)).toEqual([
    { name: "bare", version: "1.0.0", licence: null, author: null, text: null, direct: true },
  ]);
  rmSync(root, { recursive: true });
});
