import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMeasure, writeMeasure } from "../../src/store/measure.ts";
import { update } from "../../src/store/update.ts";
import { measures, opening } from "../fixtures/states.ts";

fc.configureGlobal({ seed: 15 });

describe("A measure in an address", () => {
  test("can be read by people, and keeps typed corners to a centimetre", () => {
    const measure = {
      kind: "distance",
      points: [[101.9561234, 36.84] as const, [102, 37] as const],
    } as const;
    expect(writeMeasure(measure)).toBe("distance!36.84,101.9561234*37,102");
    expect(readMeasure("area")).toEqual({ kind: "area", points: [] });
  });

  test("is what was measured when it is read again", () => {
    fc.assert(
      fc.property(measures, (measure) => {
        expect(readMeasure(writeMeasure(measure))).toEqual(measure);
      }),
    );
  });

  test.each([
    "",
    "volume!1,2",
    "area!1",
    "area!1,2*x,3",
    "area!95,1",
    "area!1,200",
    "area!1,2,3",
    "area!1,2!3",
    "area!,",
  ])("that is forged is none: %s", (text) => expect(readMeasure(text)).toBeNull());

  test("with more corners than can be measured is none", () => {
    expect(readMeasure(`distance!${Array(401).fill("1,2").join("*")}`)).toBeNull();
  });
});

describe("Measuring", () => {
  const measure = { kind: "area", points: [] } as const;
  const begun = [
    { do: "measure", measure },
    { do: "wield", tool: "measure" },
  ] as const;
  const measuring = begun.reduce(update, opening());

  test("ends with its tool when it is closed, and leaves other tools in hand", () => {
    expect(update(measuring, { do: "measure", measure: null })).toEqual(opening());
    const asking = update(measuring, { do: "wield", tool: "polygon" });
    expect(update(asking, { do: "measure", measure: null }).tool).toBe("polygon");
  });

  test("goes on when a corner is taken back, and Esc lays the tool down and keeps what was measured", () => {
    const corner = update(measuring, { do: "measure", measure: { ...measure, points: [[100, 30]] } });
    expect(update(corner, { do: "recall", state: measuring })).toEqual(measuring);
    expect(update(corner, { do: "clear" })).toEqual({ ...corner, tool: null });
    expect(update(corner, { do: "recall", state: opening() }).tool).toBeNull();
  });
});
