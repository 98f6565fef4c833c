import { expect, test } from "vitest";
import { fetchWords } from "../../src/app/speech.ts";

test("words that are here already are not fetched", () => {
  expect([fetchWords("zh"), fetchWords("en")]).toEqual([null, null]);
});
