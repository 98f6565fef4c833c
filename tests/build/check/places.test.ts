import { describe, expect, test } from "vitest";
import { checkPlaces, soundPlaces } from "../../../src/build/check/places.ts";
import type { Place } from "../../../src/core/place.ts";
import { freeze } from "../../fixtures/freeze.ts";

const bounds = [100, 30, 101, 31] as const;
const sources = new Set(["survey"]);
const known = { class: "digitised", lon: 100.5, lat: 30.5, bound: 200, source: "survey" } as const;

function place(id: string, changes: Partial<Place> = {}): Place {
  const words = { name: `${id}镇`, en: `${id} Town`, names: [`${id}镇`] };
  return freeze({ id, kind: "township", position: null, ...words, ...changes });
}

const issues = (...places: readonly Place[]) =>
  checkPlaces(places, sources, bounds).map(({ where, message }) => `${where}: ${message}`);

describe("A gazetteer", () => {
  test("that is sound has no issue", () => {
    const village = { parent: "清河", kind: "village", names: [], shared: ["新庄村"] };
    expect(
      issues(
        place("清河", { position: known, listed: ["清河"], not: [{ of: ["清河"], after: ["大"] }] }),
        place("云山"),
        place("a", village),
        place("b", { ...village, parent: "云山" }),
      ),
    ).toEqual([]);
  });

  test.each<readonly [string, Partial<Place>, string]>([
    ["no English name", { en: "" }, "has no `en`"],
    ["a parent that is no place", { parent: "nowhere" }, "lies in nowhere, which is no place"],
    ["itself for a parent", { parent: "清河" }, "lies in itself by way of its parents"],
    ["no wording", { names: [] }, "has no wording: list one in `names`, `local`, `listed` or `shared`"],
    ["a wording of one character", { names: ["清"] }, "has the wording 「清」, which is too short"],
    ["a wording with a blank", { names: ["清河 "] }, "or has blanks at its ends"],
    ["a wording twice", { names: ["清河"], listed: ["清河"] }, "has a wording twice"],
    ["shared wordings without a parent", { shared: ["新庄村"] }, "no parent that could tell whose they are"],
    [
      "a guard of another's wording",
      { not: [{ of: ["云山"], after: ["大"] }] },
      "guards the wording 「云山」",
    ],
    ["a guard without words", { not: [{}] }, "has a guard without words"],
    ["no position, not even null", { position: undefined as never }, "write null where none is known"],
    ["a source that is not listed", { position: { ...known, source: "hearsay" } }, "the source hearsay"],
    ["a class that there is not", { position: { ...known, class: "sure" as never } }, "position class sure"],
    ["a class without a point", { position: { ...known, class: "township" } }, "write null where no point"],
    ["a bound wider than its class", { position: { ...known, bound: 3000 } }, "the class is for 0 to 1000 m"],
    ["no bound", { position: { ...known, bound: 0 } }, "without `bound`"],
    ["latitude first", { position: { ...known, lon: 30.5, lat: 100.5 } }, "lies at 30.5, 100.5"],
    ["no list of names", { names: "清河" as never }, "has no list of `names`"],
  ])("names a place that has %s", (_, changes, message) => {
    const found = issues(place("清河", changes));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("places › 清河: ");
    expect(found[0]).toContain(message);
  });

  test("names two places of one id", () => {
    expect(issues(place("清河"), place("清河", { names: ["清河乡"] }))).toEqual([
      "places › 清河: has an id that another place has",
    ]);
  });

  test("names all who claim one wording, unless they say that they share it", () => {
    const claim = (id: string) =>
      `places › ${id}: claims 「新庄」 in \`names\` as another place does: move it to \`shared\``;
    expect(issues(place("a", { names: ["新庄"] }), place("b", { names: ["新庄"] }))).toEqual([
      claim("a"),
      claim("b"),
    ]);
    expect(issues(place("a", { names: ["新庄"] }), place("b", { shared: ["新庄"], parent: "a" }))).toEqual([
      "places › a: claims 「新庄」 in `names`, which others share: move it to `shared`",
    ]);
  });

  test("names places of one parent that share a wording, for nothing could tell them apart", () => {
    const twin = { parent: "清河", names: [], shared: ["新庄村"] };
    expect(issues(place("清河"), place("a", twin), place("b", twin))).toHaveLength(2);
  });

  test("gives those places to the search that can be looked for", () => {
    const [sound, unsound] = [place("清河"), place("云山", { names: undefined as never })];
    expect(soundPlaces([sound, unsound])).toEqual([sound]);
  });
});
