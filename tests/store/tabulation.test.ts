import { expect, test } from "vitest";
import { wholeTable } from "../../src/core/tabulation.ts";
import { readTable, writeTable } from "../../src/store/tabulation.ts";

test("a table in an address says only what differs from the whole", () => {
  expect(writeTable(wholeTable)).toBe("all");
  expect(writeTable({ ...wholeTable, by: "amount", down: true, only: { place: "" } })).toBe(
    "all!place.!by.-amount",
  );
});

test("a forged table falls back to what can be shown", () => {
  expect(readTable("nowhere", ["seats"])).toBeNull();
  expect(readTable("seats!by.colour!gather.size!least.-4!w.%E0%A4%A!junk", ["seats"])).toEqual({
    ...wholeTable,
    of: "seats",
  });
  expect(readTable("all!least.Infinity!__proto__.x", [])).toEqual(wholeTable);
});
