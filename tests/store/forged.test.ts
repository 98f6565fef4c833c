import { expect, test } from "vitest";
import { readAddress, writeAddress } from "../../src/store/address.ts";
import { addresses } from "../fixtures/bad/addresses.ts";
import { known, opening } from "../fixtures/states.ts";

test.each(addresses)(
  "an address with $title opens what is sound in it and is written clean",
  ({ hash, opens }) => {
    const state = readAddress(hash, opening(), known);
    expect(writeAddress(state, opening(), known.views)).toBe(opens);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(state.looks)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(state.variants)).toBe(Object.prototype);
  },
);
