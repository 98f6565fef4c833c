import { beforeAll, describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { isAid } from "../../src/core/aid.ts";
import type { Finding } from "../../src/core/answer.ts";
import type { Index } from "../../src/core/index.ts";
import type { Question, Site } from "../../src/core/question.ts";
import type { Reply } from "../../src/core/reply.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { areaOf } from "../../src/query/geometry/measure.ts";
import { type Prepared, prepare } from "../../src/query/prepare.ts";
import { specificities, specificity } from "../../src/query/rank.ts";
import { reply } from "../../src/query/reply.ts";
import { subjectOf } from "../../src/query/site.ts";
import { readQuestion, writeQuestion } from "../../src/store/question.ts";
import { offersFor } from "../../src/views/answer/offers.ts";
import { root } from "./source.ts";

let index: Index;
let prepared: Prepared;
beforeAll(() => {
  const made = makeCatalogue(root);
  index = indexCatalogue(made);
  prepared = prepare(made.features, made.layers, { county: made.atlas.place, skip: isAid });
});

const linksFrom = (clause: string) => index.linksFrom(clause).map(({ feature }) => feature);

function answer<Ask extends Question["ask"]>(
  question: Question & { readonly ask: Ask },
  layers?: readonly string[],
) {
  const levels = new Map(index.catalogue.plans.map(({ meta }) => [meta.id, meta.level]));
  const given = reply(
    prepared,
    question,
    { linksFrom },
    {
      layers,
      linksTo: index.linksTo,
      rank: (link, finding) => specificities.indexOf(specificity(link, finding, index.layers, levels)),
    },
  );
  expect(given.answer.failures).toEqual([]);
  return given as Extract<Reply, { ask: Ask }>;
}

const plain = { how: "intersect", buffer: 0, distance: 0 } as const;
const of = (id: string): Site => ({ site: "feature", id });
const verdictOf = (findings: readonly Finding[], id: string) =>
  findings.find(({ feature }) => feature === id)?.ruling.verdict;

describe("Nothing is wrong with what is asked", () => {
  test("every geometry of the county can be read by the engine", () => {
    expect(prepared.failures).toEqual([]);
  });

  test("every question that a card offers can be put, and stands in an address", () => {
    const offers = index.catalogue.features.flatMap((f) => offersFor(index.kin(f.subject), index));
    const texts = new Map(offers.map(([, question]) => [writeQuestion(question), question]));
    expect(texts.size).toBeGreaterThan(100);
    for (const [text, question] of texts) {
      expect(readQuestion(text)).toEqual(question);
      if (!("of" in question)) continue;
      const { geometry } = subjectOf(prepared, question.of, { linksFrom });
      if (question.ask === "at") expect([text, geometry.type]).toEqual([text, "Point"]);
      if (question.ask === "along")
        expect([text, geometry.type]).toEqual([text, expect.stringMatching(/LineString$/)]);
    }
  });
});

describe("What applies at the seat of Weiyuan", () => {
  let at: Extract<Reply, { ask: "at" }>["answer"];
  beforeAll(() => {
    at = answer({ ask: "at", of: of("seats/weiyuan") }).answer;
  });
  const all = (): readonly Finding[] => at.layers.flatMap(({ findings }) => findings);

  test("it lies in the county for certain, in its own township possibly, since the cells are a diagram", () => {
    expect(verdictOf(all(), "county/huzhu")).toBe("certain");
    expect(verdictOf(all(), "townships/weiyuan")).toBe("possible");
  });

  test("a shape that is schematic or vague is never there for certain", () => {
    const certain = all().filter(({ ruling }) => ruling.verdict === "certain");
    expect(certain.length).toBeGreaterThan(0);
    expect(certain.filter(({ known }) => known.loose || /schematic|vague/.test(known.class))).toEqual([]);
  });

  test("the clauses that apply come from the place to the province, and nothing is capped", () => {
    const ranks = at.clauses.map(({ clause, feature }) =>
      specificities.indexOf(
        specificity(
          { clause },
          { layer: index.features.get(feature)?.layer ?? "" },
          index.layers,
          new Map(index.catalogue.plans.map(({ meta }) => [meta.id, meta.level])),
        ),
      ),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(at.clauses.length).toBeGreaterThan(50);
    expect(at.clauses.every(({ clause }) => index.clauses.has(clause))).toBe(true);
  });

  test("a layer without geometry is never an all-clear", () => {
    const lines = at.layers.find(({ layer }) => layer === "red-lines");
    expect(["possible", "nodata"]).toContain(lines?.ruling.verdict);
    expect(lines?.unlocated).toEqual(
      expect.arrayContaining(["red-lines/farmland", "red-lines/growth", "red-lines/cultivated"]),
    );
  });

  test("everything else of the county is told with its distance", () => {
    const near = at.near.flatMap(({ features }) => features.map(({ feature }) => feature));
    const here = all().map(({ feature }) => feature);
    const placed = prepared.entries.flatMap((entry) => (entry.at ? [entry.feature.id] : []));
    expect([...near, ...here].toSorted()).toEqual(placed.toSorted());
  });
});

describe("A check of the projects against the red lines", () => {
  const empty = ["farmland", "growth", "cultivated", "flood", "heritage"];
  let check: Extract<Reply, { ask: "check" }>["answer"];
  beforeAll(() => {
    const lines = ["red-lines", ...empty.map((id) => `red-lines:${id}`)];
    ({ answer: check } = answer({ ask: "check", subjects: ["projects"], lines }));
  });

  test("has every project of the list", () => {
    expect(check.rows.map(({ subject }) => subject)).toEqual(
      index.catalogue.features.filter(({ layer }) => layer === "projects").map(({ id }) => id),
    );
  });

  test("says neither certain nor none of any project: the lines are schematic and not all are there", () => {
    const told = check.rows.map(({ cells }) => cells[0]?.ruling.verdict);
    expect(told.filter((verdict) => verdict !== "possible" && verdict !== "nodata")).toEqual([]);
    expect(told).toContain("possible");
  });

  test("has no data of farmland, growth boundary, cultivated land, flood zones and heritage for any project", () => {
    const told = check.rows.flatMap(({ cells }) => cells.slice(1).map(({ ruling }) => ruling.verdict));
    expect(told).toHaveLength(check.rows.length * empty.length);
    expect(new Set(told)).toEqual(new Set(["nodata"]));
  });
});

describe("Other questions to the county", () => {
  test("what lies in a township is never certain: its cell is a diagram", () => {
    const { layers } = answer({
      ask: "within",
      of: of("townships/danma"),
      ...plain,
    }).answer;
    const findings = layers.flatMap((l) => l.findings);
    expect(findings.length).toBeGreaterThan(20);
    expect(findings.filter(({ ruling }) => ruling.verdict === "certain")).toEqual([]);
    expect(verdictOf(findings, "seats/danma")).toBe("possible");
  });

  test("what lies in a drawn area is never certain for a schematic feature, but for the county it is", () => {
    const { layers } = answer({
      ask: "within",
      of: { site: "circle", at: [101.95, 36.84], radius: 3_000 },
      ...plain,
    }).answer;
    const findings = layers.flatMap((l) => l.findings);
    const certain = findings.filter(({ ruling }) => ruling.verdict === "certain");
    expect(certain.map(({ feature }) => feature)).toContain("county/huzhu");
    expect(certain.filter(({ known }) => known.class === "schematic")).toEqual([]);
    expect(findings.some(({ known }) => known.class === "schematic")).toBe(true);
  });

  test("along the motorway everything comes by its kilometre, within the road's length", () => {
    const { features, length } = answer({ ask: "along", of: of("corridors/s101"), distance: 2_000 }).answer;
    const from = features.map((f) => f.from);
    expect(from).toEqual(from.toSorted((a, b) => a - b));
    for (const f of features) {
      expect(f.from).toBeGreaterThanOrEqual(0);
      expect(f.to).toBeLessThanOrEqual(length + 1);
      expect(f.nearest).toBeGreaterThanOrEqual(f.from - 1);
      expect(f.nearest).toBeLessThanOrEqual(f.to + 1);
    }
    expect(features.find(({ feature }) => feature === "corridors/s101")).toMatchObject({ from: 0 });
    expect(features.some(({ layer }) => layer === "projects" || layer === "works")).toBe(true);
  });

  // Of all layers it takes seconds; the layers of points are enough to see that each unit is itself.
  test("the table has the nineteen units, in each its own seat, and together they are the county", () => {
    const { units } = answer({ ask: "table" }, ["seats"]).answer;
    expect(units).toHaveLength(19);
    expect(new Set(units.map(({ unit }) => unit)).size).toBe(19);
    for (const { unit, layers } of units) {
      const seats = layers.flatMap(({ findings }) => findings.map(({ subject }) => subject));
      expect([unit, seats.includes(unit)]).toEqual([unit, true]);
      expect(layers.map(({ counts }) => counts.certain)).toEqual([0]);
    }
    const county = answer({ ask: "within", of: of("county/huzhu"), ...plain }, ["county"]).answer.asked.size;
    expect(Math.abs(units.reduce((sum, { area }) => sum + area, 0) / county - 1)).toBeLessThan(0.001);
  });

  test("nearest to the airport is the airport, and of no order is it certain that nothing is missing", () => {
    const { features } = answer({ ask: "near", of: of("places/airport"), count: 5 }).answer;
    expect(features).toHaveLength(5);
    expect(features.find(({ feature }) => feature === "places/airport")?.distance ?? 0).toBe(0);
    expect(features[0]?.distance).toBe(0);
    expect(features.map(({ distance }) => distance)).toEqual(
      features.map(({ distance }) => distance).toSorted((a, b) => a - b),
    );
    expect(features.map(({ order }) => order)).not.toContain("certain");
  });

  test("a clause that names a park speaks of the park and not of the whole county", () => {
    const named = index
      .linksTo("ecology/beishan-park")
      .map(({ clause }) => clause)
      .filter((id) => linksFrom(id).every((f) => f === "ecology/beishan-park" || f === "county/huzhu"));
    expect(named.length).toBeGreaterThan(0);
    const county = index.features.get("county/huzhu")?.geometry;
    for (const id of named) {
      const { geometry, known } = subjectOf(prepared, { site: "clause", id }, { linksFrom });
      expect(known).toMatchObject({ loose: true, bound: 12_000 });
      expect(areaOf(geometry)).toBeLessThan(0.2 * areaOf(county ?? geometry));
    }
  });
});
