import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Entry } from "./source.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Gives the paths of all files in a folder of the checkout, from its root, in order. */
export function pathsIn(folder: string): string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsIn(path) : [path];
    })
    .sort();
}

/** Gives files of the checkout with their text. */
export function read(paths: readonly string[]): Entry[] {
  return paths.map((path) => ({ path, text: readFileSync(root + path, "utf8") }));
}

/** Gives a JSON file of the checkout. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(root + path, "utf8"));
}
