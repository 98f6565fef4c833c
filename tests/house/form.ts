import { emptyNames, endings, length, mounts, rooms } from "./rooms.ts";
import type { Entry, Source } from "./source.ts";

/** Gives the files that cannot be read as TypeScript. */
export function unreadable(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, errors }) => errors.map((error) => `${path}: cannot be read: ${error}`));
}

/** Gives the imports of files that do not carry the ending of the file. */
export function bareImports(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ file }) => file !== undefined && !endings.some((ending) => file.endsWith(ending)))
      .map(({ from }) => `${path}: imports ${from} without its ending, write ${from}.ts`),
  );
}

/** Gives the files that export a default, but for those that describe a package of others. */
export function defaultExports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path, defaults }) => defaults && !path.endsWith(".d.ts"))
    .map(({ path }) => `${path}: has a default export, name it`);
}

/** Gives the files of pure rooms that touch the page. */
export function sights(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path, room, page }) => page.length > 0 && rooms[room]?.pure && !mounts.includes(path))
    .map(({ path, room, page }) => `${path}: touches ${[...new Set(page)].join(", ")}, ${room} is pure`);
}

/** Gives the files that are too long. */
export function longFiles(entries: readonly Entry[]): string[] {
  return entries
    .filter(({ path }) => !length.exempt.some((pattern) => pattern.test(path)))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > length.most)
    .map(({ path, lines }) => `${path}: has ${lines} lines, ${length.most} at most`);
}

/** Gives the files and folders whose name says nothing. */
export function emptyNamed(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ path }) =>
    path
      .split("/")
      .map((part) => part.replace(/\..*$/, "").toLowerCase())
      .filter((part) => emptyNames.includes(part))
      .map((part) => `${path}: the name ${part} says nothing`),
  );
}
