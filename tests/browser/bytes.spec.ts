import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const size = (name: string): number => gzipSync(readFileSync(dist + name)).length;
const kib = 1024;

/** Scripts that a script imports statically, itself included. */
function withImports(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(`${dist}assets/${name}`, "utf8");
  for (const [, found] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
    if (found) withImports(found, seen);
  return seen;
}

function entryScript(): string {
  const found = /src="\.\/assets\/([^"]+\.js)"/.exec(readFileSync(`${dist}index.html`, "utf8"))?.[1];
  if (!found) throw new Error("index.html has no script");
  return found;
}

test("what the first paint needs weighs at most 120 KB", () => {
  const html = readFileSync(`${dist}index.html`, "utf8");
  const styles = [...html.matchAll(/href="\.\/(assets\/[^"]+\.css)"/g)].map((m) => m[1] ?? "");
  expect(styles.length).toBeGreaterThan(0);
  const scripts = [...withImports(entryScript())].map((name) => `assets/${name}`);
  const total = ["index.html", ...styles, ...scripts].reduce((sum, name) => sum + size(name), 0);
  expect(total).toBeLessThan(120 * kib);
});

test("our own scripts on the way to the map weigh at most 60 KB beyond MapLibre's", () => {
  const own = [...withImports(entryScript())].reduce((sum, name) => sum + size(`assets/${name}`), 0);
  const create = readdirSync(`${dist}assets`).filter((name) => /^create-.*\.js$/.test(name));
  expect(create).toHaveLength(1);
  const library = fileURLToPath(new URL("../../node_modules/maplibre-gl/dist/", import.meta.url));
  const maplibre = ["maplibre-gl.mjs", "maplibre-gl-shared.mjs"].reduce(
    (sum, name) => sum + gzipSync(readFileSync(library + name)).length,
    0,
  );
  const map = size(`assets/${create[0]}`) - maplibre;
  expect(own + Math.max(0, map)).toBeLessThan(60 * kib);
});

test("the built page names no address outside itself", () => {
  const html = readFileSync(`${dist}index.html`, "utf8");
  const addresses = [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map((m) => m[1]);
  expect(addresses.filter((a) => !a?.startsWith("./"))).toEqual([]);
});
