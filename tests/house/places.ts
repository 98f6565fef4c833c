import { commonNames } from "./rooms.ts";
import type { Entry } from "./source.ts";

const latin = /^[\x20-\u02af\u2010-\u2019]+$/;

/** Gives the names of a gazetteer that no code may hold, longest first. */
export function placeNames(gazetteer: unknown): string[] {
  const places: unknown[] = Array.isArray(gazetteer) ? gazetteer : [];
  const names = places.flatMap((place) => {
    const { name, en, names, listed, shared } = fieldsOf(place);
    return [name, en, names, listed, shared].flat();
  });
  return [...new Set(names)]
    .filter((name): name is string => typeof name === "string" && name.length >= 2)
    .filter((name) => !(name in commonNames))
    .sort((a, b) => b.length - a.length);
}

/** Gives the names of the county itself from the description of an atlas, in full and in short. */
export function ownNames(atlas: unknown): string[] {
  const { county, title } = fieldsOf(atlas);
  const full = [fieldsOf(county).zh, fieldsOf(county).en].filter((name) => typeof name === "string");
  const short = full.map((name) => (latin.test(name) ? name.split(" ")[0] : name.slice(0, 2)));
  const both = full.flatMap((name, n) => [name, short[n]]);
  return [...both, fieldsOf(title).zh, fieldsOf(title).en].filter((name) => typeof name === "string");
}

/** Gives the files that hold the name of a place, in code, text or comment. */
export function placed(entries: readonly Entry[], names: readonly string[]): string[] {
  const small = names.map((name) => name.toLowerCase());
  return entries.flatMap(({ path, text }) => {
    const lines = text.split("\n");
    const whole = text.toLowerCase();
    return names.flatMap((name, n) => {
      if (!whole.includes(small[n] ?? "")) return [];
      const line = lines.findIndex((one) => holds(one, name));
      return line < 0 ? [] : [`${path}: line ${line + 1} holds the place name ${name}`];
    });
  });
}

/** A Latin name counts only as whole words, `Jiading` not being in `adjoining`. */
function holds(line: string, name: string): boolean {
  if (!latin.test(name)) return line.includes(name);
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])`, "i").test(line);
}

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
