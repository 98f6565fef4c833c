import { describe, expect, test } from "vitest";
import type { Link, LinkKind } from "../../src/core/link.ts";
import { at } from "../../src/query/at.ts";
import { bufferOf } from "../../src/query/buffer.ts";
import { completenessOf, leastComplete } from "../../src/query/completeness.ts";
import { areaOf } from "../../src/query/geometry/measure.ts";
import { Cancelled, stepsOf } from "../../src/query/progress.ts";
import { within } from "../../src/query/within.ts";
import { asked, askedLayers, spot } from "../fixtures/asked.ts";
import { dot, onEarth } from "../fixtures/metric.ts";

const tie = (clause: string, feature: string, kind: LinkKind = "named"): Link => ({
  clause,
  feature,
  kind,
  start: 3,
  end: 5,
});
const links: readonly Link[] = [
  tie("p/1", "land/county"),
  tie("p/2", "official/zone", "located"),
  tie("p/3", "official/zone"),
  tie("p/1", "official/zone", "listed"),
  tie("p/4", "roads/main"),
  tie("p/5", "cells/east"),
];
const linksTo = (subject: string) => links.filter(({ feature }) => feature === subject);
const order = ["official", "cells", "land"];
const rank = (_: Link, { layer }: { layer: string }) => order.indexOf(layer);

describe("The clauses that apply", () => {
  test("come most specific first, each once, with the kind of the link and how sure its feature is", () => {
    const { clauses } = at(asked(), spot(7_000, 7_000), { linksTo, rank });
    expect(clauses.map(({ clause, kind, feature, verdict }) => [clause, kind, feature, verdict])).toEqual([
      ["p/2", "located", "official/zone", "certain"],
      ["p/3", "named", "official/zone", "certain"],
      ["p/1", "listed", "official/zone", "certain"],
      ["p/5", "named", "cells/east", "possible"],
    ]);
    expect(clauses[0]).toMatchObject({ start: 3, end: 5 });
  });

  test("of the same rank the surer come first", () => {
    const { clauses } = at(asked(), spot(7_000, 7_000), { linksTo });
    expect(clauses.map(({ verdict }) => verdict)).toEqual(["certain", "certain", "certain", "possible"]);
  });

  test("there are none where nobody knows the links", () => {
    expect(at(asked(), spot(7_000, 7_000)).clauses).toEqual([]);
  });
});

describe("A question that takes time", () => {
  test("tells its steps up to the last", () => {
    const told: [number, number][] = [];
    expect([...stepsOf(["a", "b"], { tick: (done, total) => told.push([done, total]) })]).toEqual(["a", "b"]);
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  test("is cancelled between steps, by name", () => {
    let steps = 0;
    const stop = (): boolean => {
      steps += 1;
      return steps > 2;
    };
    const ask = () => within(asked(), { geometry: onEarth(dot(0, 0)) }, {}, { stop });
    expect(ask).toThrow(Cancelled);
    expect(steps).toBe(3);
  });
});

describe("What a layer holds", () => {
  test("a category speaks for itself, else its layer does", () => {
    const named = askedLayers().find(({ id }) => id === "named");
    expect(named && [completenessOf(named, "a"), completenessOf(named, "b"), completenessOf(named)]).toEqual([
      "partial",
      "complete",
      "partial",
    ]);
    expect(named && leastComplete(named)).toBe("partial");
  });
});

describe("A buffer", () => {
  test("is asked for in a unit", () => {
    const [one, same, li] = [
      bufferOf(asked(), onEarth(dot(0, 0)), 1_000),
      bufferOf(asked(), onEarth(dot(0, 0)), 1, "km"),
      bufferOf(asked(), onEarth(dot(0, 0)), 2, "li"),
    ];
    expect(one).toEqual(same);
    expect(one).toEqual(li);
    expect(one && areaOf(one) / 1e6).toBeCloseTo(Math.PI, 1);
  });
});
