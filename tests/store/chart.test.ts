import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readChart, writeChart } from "../../src/store/chart.ts";
import { chart } from "../fixtures/states.ts";

fc.configureGlobal({ seed: 15 });

describe("A chart in an address", () => {
  test("can be read by people", () => {
    expect(writeChart({ id: "townships", form: null, of: null })).toBe("townships");
    expect(writeChart({ id: "groups", form: "bars", of: null })).toBe("groups!form.bars");
    expect(writeChart({ id: "matrix", form: null, of: "seats" })).toBe("matrix!of.seats");
  });

  test("that is written can be read again", () => {
    fc.assert(
      fc.property(chart, (one) => {
        expect(readChart(writeChart(one))).toEqual(one);
      }),
    );
  });

  test("that there is not falls away; a form or a table that it has not is left out", () => {
    for (const forged of ["", "pies", "toString", "!form.bars", "Groups"])
      expect(readChart(forged)).toBeNull();
    expect(readChart("groups!form.pie!of.seats")).toEqual({ id: "groups", form: null, of: null });
    expect(readChart("phases!form.bars")).toEqual({ id: "phases", form: null, of: null });
    expect(readChart("matrix!of.")).toEqual({ id: "matrix", form: null, of: null });
    expect(readChart(`matrix!of.${"x".repeat(900)}`)?.of).toHaveLength(200);
  });

  test("never throws, and what it reads can be written", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "groups!", "matrix!of."),
        (text, start) => {
          const read = readChart(start + text);
          expect(read && readChart(writeChart(read))).toEqual(read);
        },
      ),
    );
  });
});
