import { describe, expect, test } from "vitest";
import { compare } from "../../src/query/compare.ts";
import { table } from "../../src/query/table.ts";
import { asked, askedFeatures, drawn } from "../fixtures/asked.ts";
import { onEarth, square } from "../fixtures/metric.ts";

const prepared = asked();

describe("Two areas side by side", () => {
  test("what is in both, and in one only", () => {
    const one = { geometry: onEarth(square(4_000, 4_000, 8_000, 8_000)) };
    const other = { geometry: onEarth(square(-8_000, -8_000, -4_000, 4_000)) };
    const layers = ["official", "roads", "land", "named"];
    const answer = compare(prepared, one, other, {}, { layers });
    expect(answer.both).toEqual(["land/county"]);
    expect(answer.onlyA).toEqual(["official/zone"]);
    expect(answer.onlyB).toEqual(["named/park", "roads/main"]);
    expect(answer.a.asked.size / answer.b.asked.size).toBeCloseTo(16 / 48, 4);
    expect(answer.failures).toEqual([]);
  });

  test("the steps of both are told as one", () => {
    const told: number[] = [];
    const area = { geometry: onEarth(square(0, 0, 9, 9)) };
    compare(
      prepared,
      area,
      area,
      {},
      { layers: ["land", "roads"], tick: (done, total) => told.push(done / total) },
    );
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});

describe("A table of units", () => {
  test("each unit has its measures and what lies in it by its own bound", () => {
    const { units, failures } = table(prepared, ["cells/west", "cells/east", "works/all", "cells/nobody"], {
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
