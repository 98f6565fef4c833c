import { cycles } from "./cycles.ts";
import { greedy, homeless, smuggled, trespasses } from "./doors.ts";
import { bareImports, defaultExports, emptyNamed, longFiles, sights, unreadable } from "./form.ts";
import { placed } from "./places.ts";
import { type Entry, readSource, type Source } from "./source.ts";

/** The files of the house, as they lie and as they are read, and the names it must not know. */
export interface House {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  readonly names: readonly string[];
}

/** The laws of the house: a sentence, and what gives the breaches of it. */
export const laws: Readonly<Record<string, (house: House) => string[]>> = {
  "every file is TypeScript that can be read": ({ sources }) => unreadable(sources),
  "every file stands in a room of the table": ({ sources }) => homeless(sources),
  "a room enters only the rooms that the table opens to it": ({ sources }) => trespasses(sources),
  "a room uses only the packages that the table gives to it": ({ sources }) => smuggled(sources),
  "d3 comes in by name, never as a whole": ({ sources }) => greedy(sources),
  "every import of a file carries its ending": ({ sources }) => bareImports(sources),
  "no file imports itself by way of others": ({ sources }) => cycles(sources),
  "nothing is exported without a name": ({ sources }) => defaultExports(sources),
  "a pure room never touches the page": ({ sources }) => sights(sources),
  "no file is longer than 200 lines, word lists and the palette excepted": ({ entries }) =>
    longFiles(entries),
  "every name says what the file gives": ({ entries }) => emptyNamed(entries),
  "the code knows no place": ({ entries, names }) => placed(entries, names),
};

/** Makes a house of files, reading those of TypeScript. */
export function build(entries: readonly Entry[], names: readonly string[] = []): House {
  const sources = entries.filter(({ path }) => path.endsWith(".ts")).map(readSource);
  return { entries, sources, names };
}

/** Gives every breach of every law in a set of files. */
export function breaches(entries: readonly Entry[], names: readonly string[] = []): string[] {
  const house = build(entries, names);
  return Object.values(laws).flatMap((law) => law(house));
}
