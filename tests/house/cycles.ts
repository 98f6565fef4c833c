import type { Source } from "./source.ts";

/** Gives the circles in which files import each other, each one once. */
export function cycles(sources: readonly Source[]): string[] {
  const files = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];

  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`${[...trail.slice(start), path].join(" → ")}: is a cycle`);
    if (start >= 0 || done.has(path)) return;
    for (const { file } of files.get(path)?.imports ?? []) {
      if (file !== undefined) walk(file, [...trail, path]);
    }
    done.add(path);
  };

  for (const path of files.keys()) walk(path, []);
  return found;
}
