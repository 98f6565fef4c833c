import { rooms, typings } from "./rooms.ts";
import { roomOf, type Source } from "./source.ts";

/** Gives the files that stand in no room of the table. */
export function homeless(sources: readonly Source[]): string[] {
  return sources
    .filter(({ room }) => rooms[room] === undefined)
    .map(({ path, room }) => `${path}: stands in no room of the table: ${room}`);
}

/** Gives the imports that enter a room which the table does not open. */
export function trespasses(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, room, imports }) =>
    imports.flatMap(({ from, file }) => {
      const entered = file === undefined ? room : roomOf(file);
      const open = rooms[room]?.enters ?? [];
      if (entered === room || open.includes(entered)) return [];
      return [`${path}: enters ${entered} by ${from}, ${room} may enter ${open.join(", ") || "no room"}`];
    }),
  );
}

/** Gives the imports of packages which the table does not give to the room. */
export function smuggled(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, room, imports }) =>
    imports.flatMap(({ package: name, type }) => {
      const given = rooms[room]?.packages ?? [];
      if (name === undefined || given.some((pattern) => fits(name, pattern))) return [];
      if (type && typings.includes(name)) return [];
      return [`${path}: uses ${name}, ${room} may use ${given.join(", ") || "no package"}`];
    }),
  );
}

/** Gives the imports that take all of d3, which is large, instead of what they name. */
export function greedy(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter((one) => one.package === "d3" && one.all && !one.type)
      .map(() => `${path}: takes all of d3, import what it needs by name`),
  );
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
