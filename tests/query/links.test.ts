import { describe, expect, test } from "vitest";
import { linkClauses } from "../../src/query/links.ts";
import { features, links } from "../fixtures/catalogue.ts";
import { clause, plan } from "../fixtures/plan.ts";

const wordings: Readonly<Record<string, string>> = { 清河镇: "qinghe", 云山乡: "yunshan", 远湖: "yuanhu" };

const find = (text: string) =>
  Object.entries(wordings)
    .flatMap(([words, place]) =>
      [...text.matchAll(new RegExp(words, "g"))].map(({ index }) => ({
        start: index,
        end: index + words.length,
        place,
      })),
    )
    .sort((a, b) => a.start - b.start);

describe("Ties between clauses and features", () => {
  test("a clause is tied to what it names, a project's row to its places as listed and to its project", () => {
    expect(linkClauses(plan().clauses, features(), find)).toEqual(links());
  });

  test("a place that is named twice is tied twice, each time at its own words", () => {
    const twice = [clause("yz/3/1", "清河镇、清河镇")];
    expect(linkClauses(twice, features(), find).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });

  test("a tie goes to the feature that stands for the place", () => {
    const moved = features().map((f) => ({ ...f, subject: `stand-in for ${f.id}` }));
    const [first] = linkClauses([clause("yz/3/1", "清河镇")], moved, find);
    expect(first?.feature).toBe("stand-in for seats/qinghe");
  });

  test("a place that no layer holds is tied to nothing", () => {
    expect(linkClauses([clause("yz/3/1", "远湖")], features(), find)).toEqual([]);
  });

  test("a row that words its project otherwise is not tied to the project by guesswork", () => {
    const row = clause("yz/table1/1", "清河镇自来水厂", { kind: "row" });
    expect(linkClauses([row], features(), find).map(({ kind }) => kind)).toEqual(["listed"]);
  });
});
