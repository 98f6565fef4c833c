import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBeside, writeBeside } from "../../src/store/beside.ts";
import { update } from "../../src/store/update.ts";
import { besides, known, opening } from "../fixtures/states.ts";

fc.configureGlobal({ seed: 15 });

describe("A comparison in the address", () => {
  test("can be read by people", () => {
    expect(
      writeBeside({
        a: { show: "doc", id: "yz" },
        b: { show: "view", id: "towns" },
        manner: "swipe",
        share: 40,
        listed: true,
      }),
    ).toBe("doc:yz!view:towns!swipe!40!list");
  });

  test("is the same when it was written and read, whatever it is", () => {
    fc.assert(
      fc.property(besides, (beside) => {
        expect(readBeside(writeBeside(beside), known)).toEqual(beside);
      }),
    );
  });

  test("a side that names what there is not is no comparison", () => {
    for (const forged of [
      "",
      "now",
      "view:gone!now!swipe!50",
      "now!doc:gone!swipe!50",
      "now:x!now!swipe!50",
      "view!now!swipe!50",
      "view:towns:towns!now",
      "__proto__!constructor!swipe!50",
    ])
      expect(readBeside(forged, known)).toBeNull();
  });

  test("a forged manner or share falls back to the usual one", () => {
    const usual = { manner: "swipe", share: 50, listed: false };
    for (const forged of ["now!now", "now!now!round!101", "now!now!swipe!-1", "now!now!swipe!1e2!lists"])
      expect(readBeside(forged, known)).toMatchObject(usual);
  });

  test("any text is read without a failure", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = readBeside(text, known);
        if (read) expect(readBeside(writeBeside(read), known)).toEqual(read);
      }),
    );
  });
});

test("the list of a comparison and the table close each other", () => {
  fc.assert(
    fc.property(besides, (beside) => {
      const listed = update(opening(), { do: "compare", beside: { ...beside, listed: true } });
      const table = { of: "all", words: "", least: null, only: {}, by: null, down: false, gather: null };
      const tabulated = update(listed, { do: "tabulate", table });
      expect([listed.table, tabulated.beside?.listed]).toEqual([null, false]);
      expect(update(tabulated, { do: "compare", beside: { ...beside, listed: true } }).table).toBeNull();
      expect(update(tabulated, { do: "compare", beside: null }).table).toEqual(table);
    }),
  );
});
