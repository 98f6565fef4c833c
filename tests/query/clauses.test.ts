import { describe, expect, test } from "vitest";
import type { Link, LinkKind } from "../../src/core/link.ts";
import { at } from "../../src/query/at.ts";
import { asked, spot } from "../fixtures/asked.ts";

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
