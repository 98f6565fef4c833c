import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Look } from "../../src/core/look.ts";
import { readLooks, writeLooks } from "../../src/store/looks.ts";

fc.configureGlobal({ seed: 15 });

const layers = ["land", "seats"];
const colours = ["upper", "growth"];
const read = (text: string) => readLooks(text, layers, colours);

describe("How layers look, in an address", () => {
  test("can be read by people", () => {
    expect(
      writeLooks({ land: { opacity: 0.5 }, seats: { words: "镇", colour: "upper", named: false } }),
    ).toBe("land~o50;seats~cupper~n0~w%E9%95%87");
  });

  test("is read as it was written", () => {
    const look: fc.Arbitrary<Look> = fc
      .record(
        {
          opacity: fc.integer({ min: 0, max: 99 }).map((n) => n / 100),
          words: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
          colour: fc.constantFrom(...colours),
          named: fc.constant(false),
        },
        { requiredKeys: [] },
      )
      .filter((one) => Object.keys(one).length > 0);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...layers), look, { noNullPrototype: true }), (all) => {
        expect(read(writeLooks(all))).toEqual(all);
      }),
    );
  });

  test("is left out where it is of no layer, no colour or nothing", () => {
    for (const text of [
      "",
      "land",
      "nowhere~o50",
      "land~o100",
      "land~cpink",
      "land~n1",
      "land~w%",
      "__proto__~o1",
      "land~o9999",
    ])
      expect(read(text), text).toEqual({});
  });

  test("never throws, and its filter has eighty letters at most", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void read(text)));
    expect(read(`land~w${"a".repeat(500)}`).land?.words).toHaveLength(80);
  });
});
