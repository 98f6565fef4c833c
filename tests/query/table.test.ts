import { describe, expect, test } from "vitest";
import { table } from "../../src/query/table.ts";
import { asked, askedFeatures, drawn } from "../fixtures/asked.ts";
import { square } from "../fixtures/metric.ts";

describe("A table of units", () => {
  test("each unit has its measures and what lies in it by its own bound", () => {
    const { units, failures } = table(asked(), ["cells/west", "cells/east", "works/all", "cells/nobody"], {
      layers: ["official", "roads", "works"],
    });
    expect(units.map(({ unit, area }) => [unit, Math.round(area / 1e6)])).toEqual([
      ["cells/west", 800],
      ["cells/east", 800],
    ]);
    expect(units[0]?.perimeter).toBeCloseTo(120_000, -2);
    const verdicts = units.map(({ layers }) =>
      layers.map(({ layer, ruling }) => `${layer} ${ruling.verdict}`),
    );
    expect(verdicts[0]).toEqual(["official none", "roads possible", "works possible"]);
    expect(verdicts[1]).toEqual(["official possible", "roads possible", "works possible"]);
    expect(failures.map(({ message }) => message)).toEqual([
      "works/all: has no area",
      "cells/nobody: has no area",
    ]);
  });

  test("an official unit makes certain what its own bound allows", () => {
    const official = askedFeatures().map((f) =>
      f.id === "cells/east"
        ? drawn("cells/east", square(0, -20_000, 20_000, 20_000), "surveyed", 5, { place: "east" })
        : f,
    );
    const { units } = table(asked(official), ["cells/east"], { layers: ["official"] });
    expect(units[0]?.layers[0]?.ruling.verdict).toBe("certain");
  });
});
