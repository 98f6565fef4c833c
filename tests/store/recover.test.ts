import fc from "fast-check";
import { expect, test } from "vitest";
import { recover } from "../../src/store/recover.ts";
import { openState, type State } from "../../src/store/state.ts";

const opening = openState({ reading: "a", shown: ["one"] });
const meant: State = { ...opening, hand: { kind: "clause", id: "b" }, reading: "b", language: "en" };
const fell: State = { ...opening, language: "en" };

test("what an address lost comes back", () => {
  expect(recover(fell, fell, meant)).toEqual(meant);
});

test("what the reader has done since stays", () => {
  const since: State = { ...fell, reading: "c", language: "zh", theme: "dark" };
  expect(recover(since, fell, meant)).toEqual({ ...since, hand: meant.hand });
});

test("where nothing was lost, nothing changes", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), fc.string(), (reading, shown, now) => {
      const was = openState({ reading, shown });
      const state = { ...was, reading: now };
      expect(recover(state, was, was)).toBe(state);
    }),
  );
});
