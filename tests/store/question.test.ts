import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question, Site } from "../../src/core/question.ts";
import { readQuestion, readSite, sitesOf, writeQuestion, writeSite } from "../../src/store/question.ts";
import { questions, sites } from "../fixtures/questions.ts";

fc.configureGlobal({ seed: 15 });

const point: Site = { site: "point", at: [101.95, 36.84], bound: 0 };
const circle: Site = { site: "circle", at: [101.95, 36.84], radius: 500 };
const corners = (count: number): string =>
  Array.from({ length: count }, (_, i) => `36.8,10${i % 2}`).join("*");

describe("Where a question is asked about, as text", () => {
  test("can be read by people: latitude before longitude, lengths behind", () => {
    const texts: readonly (readonly [Site, string])[] = [
      [point, "point:36.84000,101.95000"],
      [{ ...point, bound: 30 }, "point:36.84000,101.95000~30"],
      [circle, "circle:36.84000,101.95000~500"],
      [
        {
          site: "line",
          points: [
            [101, 36],
            [102, 37],
          ],
          width: 200,
        },
        "line:36.00000,101.00000*37.00000,102.00000~200",
      ],
      [{ site: "feature", id: "seats/qinghe" }, "feature:seats/qinghe"],
      [{ site: "clause", id: "yz/1.1/1" }, "clause:yz/1.1/1"],
    ];
    for (const [of, text] of texts) {
      expect(writeSite(of)).toBe(text);
      expect(readSite(text)).toEqual(of);
    }
  });

  test("is read again as it was written, whatever it is", () => {
    fc.assert(
      fc.property(sites, (of) => {
        expect(readSite(writeSite(of))).toEqual(of);
      }),
    );
  });

  test("loses what lies behind five decimals and whole metres, and nothing more", () => {
    const of: Site = { site: "circle", at: [101.954321987, 36.841234567], radius: 499.6 };
    expect(readSite(writeSite(of))).toEqual({ site: "circle", at: [101.95432, 36.84123], radius: 500 });
  });

  test.each([
    "",
    "point",
    "point:",
    "point:36.8",
    "point:36.8,101,5",
    "point:,101",
    "point:36.8,",
    "point: ,101",
    "point:NaN,101",
    "point:Infinity,101",
    "point:85.1,101",
    "point:36.8,180.1",
    "point:36.8,101~",
    "point:36.8,101~-1",
    "point:36.8,101~100001",
    "point:36.8,101~NaN",
    "point:36.8,101~30~40",
    "circle:36.8,101",
    "circle:36.8,101~0",
    "circle:36.8,101~200001",
    "circle:36.8,101~1e9",
    "circle:36.8,101~500~x",
    `area:${corners(2)}`,
    `area:${corners(401)}`,
    `area:${corners(3)}~5`,
    `area:${corners(3)}*`,
    `area:${corners(3)}*1,2,3`,
    `line:${corners(1)}`,
    `line:${corners(401)}`,
    `line:${corners(2)}~100001`,
    `line:${corners(2)}~-5`,
    `line:${corners(2)}~5~5`,
    "feature:",
    "clause:",
    "square:36.8,101",
    "__proto__:36.8,101",
    "POINT:36.8,101",
  ])("%s is no place", (text) => {
    expect(readSite(text)).toBeNull();
  });

  test("the most corners that an address carries are read", () => {
    expect(readSite(`area:${corners(400)}`)).toMatchObject({ site: "area" });
    expect(readSite(`line:${corners(400)}~9`)).toMatchObject({ site: "line", width: 9 });
  });
});

describe("A question as text", () => {
  test("is read again as it was written, whatever it is", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(questions, (question) => {
        seen.add(question.ask);
        expect(readQuestion(writeQuestion(question))).toEqual(question);
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBe(7);
  });

  test("can be read by people", () => {
    const texts: readonly (readonly [Question, string])[] = [
      [{ ask: "at", of: point }, "at!point:36.84000,101.95000"],
      [
        { ask: "within", of: circle, how: "contain", buffer: -100, distance: 0 },
        "within!circle:36.84000,101.95000~500!contain!-100!0",
      ],
      [{ ask: "near", of: point, count: 5 }, "near!point:36.84000,101.95000!5"],
      [
        { ask: "check", subjects: ["projects", "works"], lines: ["lines:farmland", "zones"] },
        "check!projects,works!lines:farmland,zones",
      ],
      [{ ask: "table" }, "table"],
    ];
    for (const [question, text] of texts) expect(writeQuestion(question)).toBe(text);
  });

  const at = "point:36.8,101";
  const line = "line:36.8,101*36.9,101";
  test.each([
    "",
    "at",
    "at!",
    `at!${at}!`,
    `at!${at}!5`,
    "at!point:91,0",
    `beside!${at}`,
    `__proto__!${at}`,
    `within!${at}!intersect!0`,
    `within!${at}!intersect!0!0!0`,
    `within!${at}!touch!0!0`,
    `within!${at}!intersect!-20001!0`,
    `within!${at}!intersect!50001!0`,
    `within!${at}!intersect!0!-1`,
    `within!${at}!intersect!0!100001`,
    `within!${at}!intersect!!0`,
    `within!${at}!intersect!NaN!0`,
    `along!${line}`,
    `along!${line}!-1`,
    `along!${line}!50001`,
    `along!${line}!NaN`,
    `along!${line}!9!9`,
    `near!${at}`,
    `near!${at}!0`,
    `near!${at}!501`,
    `near!${at}!2.5`,
    `near!${at}!5!5`,
    "check!!",
    "check!projects",
    "check!projects!",
    "check!!zones",
    "check!projects!zones!zones",
    "check!,!,",
    `compare!${at}`,
    `compare!${at}!`,
    `compare!${at}!${at}!${at}`,
    "table!",
    "table!all",
    "TABLE",
  ])("%s is no question", (text) => {
    expect(readQuestion(text)).toBeNull();
  });

  test("whatever is read stays the same when it is written and read again, and nothing throws", () => {
    const verb = fc.constantFrom("at", "within", "along", "near", "check", "compare", "table");
    const part = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("point:1,2", "line:1,2*3,4~7", "circle:1,2~3", "feature:a/b~c", "5", "0", "within"),
    );
    let read = 0;
    fc.assert(
      fc.property(verb, fc.array(part, { maxLength: 4 }), (ask, parts) => {
        const question = readQuestion([ask, ...parts].join("!"));
        if (!question) return;
        read += 1;
        expect(readQuestion(writeQuestion(question))).toEqual(question);
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(20);
  });
});

describe("The places of a question", () => {
  test("are one, two of a comparison, or none where it is about all", () => {
    expect(sitesOf({ ask: "near", of: point, count: 3 })).toEqual([point]);
    expect(sitesOf({ ask: "compare", of: point, to: circle })).toEqual([point, circle]);
    expect(sitesOf({ ask: "check", subjects: ["a"], lines: ["b"] })).toEqual([]);
    expect(sitesOf({ ask: "table" })).toEqual([]);
  });
});
