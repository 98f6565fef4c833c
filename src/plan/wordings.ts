import { groupBy } from "../core/group.ts";
import type { Guard, Place } from "../core/place.ts";
import { endingOf } from "./endings.ts";

/**
 * How a wording names a place: anywhere, in a document of its own county, beside another place, behind the
 * place's parent, or as the stem of a name whose ending follows in an enumeration.
 */
export type Manner = "anywhere" | "local" | "listed" | "shared" | "stem";

/** One place that a wording may name, and in what manner. */
export interface Claim {
  readonly place: Place;
  readonly manner: Manner;
  readonly guards: readonly Guard[];
  /** For a stem: the ending that must follow. */
  readonly ending?: string;
}

/** A wording of the gazetteer with every place that it may name. */
export interface Wording {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Wordings by their first character, the longest first. */
export type Wordings = ReadonlyMap<string, readonly Wording[]>;

const none: readonly string[] = [];

function claimsOf(place: Place): (readonly [string, Claim])[] {
  const { names, local = none, listed = none, shared = none, not = [] } = place;
  const claim = (text: string, manner: Manner): readonly [string, Claim] => [
    text,
    { place, manner, guards: not.filter(({ of }) => !of || of.includes(text)) },
  ];
  const stems = names.flatMap((name): (readonly [string, Claim])[] => {
    const ending = endingOf(name);
    return ending ? [[name.slice(0, -ending.length), { place, manner: "stem", guards: [], ending }]] : [];
  });
  return [
    ...stems,
    ...names.map((text) => claim(text, "anywhere")),
    ...local.map((text) => claim(text, "local")),
    ...shared.map((text) => claim(text, "shared")),
    ...listed.map((text) => claim(text, "listed")),
  ];
}

/** Lays the wordings of a gazetteer out for a scan of a text. */
export function layWordings(places: readonly Place[]): Wordings {
  const byText = groupBy(places.flatMap(claimsOf), ([text]) => text);
  const wordings = [...byText].map(([text, all]) => ({ text, claims: all.map(([, claim]) => claim) }));
  const byFirst = groupBy(wordings, ({ text }) => text.charAt(0));
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}
