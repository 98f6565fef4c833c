import { beforeAll, describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { pointless } from "../../src/core/naming.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import { root } from "./source.ts";

let made: ReturnType<typeof makeCatalogue>;
beforeAll(() => {
  made = makeCatalogue(root);
});
const annex = () => made.projects.filter(({ id }) => id.startsWith("projects/"));

describe("The 61 projects of the pilot scheme", () => {
  test("are all there, each from its own row of the annex", () => {
    expect(annex().map(({ id }) => id)).toEqual(Array.from({ length: 61 }, (_, i) => `projects/${i + 1}`));
    expect(annex().map(({ clause }) => clause)).toEqual(
      Array.from({ length: 61 }, (_, i) => `pilot/annex/${i + 1}`),
    );
  });

  test("are placed as well as their text allows, and no better", () => {
    const counts: Record<string, number> = {};
    for (const { place } of annex()) counts[place.precision] = (counts[place.precision] ?? 0) + 1;
    expect(counts).toEqual({
      digitised: 1,
      approximate: 1,
      township: 4,
      vague: 7,
      several: 3,
      county: 32,
      none: 13,
    });
  });

  // The rows add up to 535100.6; the printed total and the printed sums of the groups say 535101.
  test("cost 535100.6 together, 0.4 less than the total that is printed", () => {
    const sum = annex().reduce((all, { investment }) => all + (investment ?? 0), 0);
    const total = made.plans.flatMap(({ clauses }) => clauses).find(({ id }) => id === "pilot/annex/total");
    expect(Number(total?.cells?.总投资)).toBe(535101);
    expect(sum).toBeCloseTo(535100.6, 6);
    expect(annex().filter(({ investment }) => investment === null)).toEqual([]);
  });

  test("have a point on the map only where their text names a place that has one", () => {
    const index = indexCatalogue(made);
    for (const { id, place } of annex()) {
      const drawn = index.features.get(id)?.geometry !== null;
      expect(drawn, id).toBe(!pointless.includes(place.precision));
      if (drawn) expect(place.words, id).not.toBeNull();
    }
  });

  test("rest on words that stand in the pilot scheme, and say why they stand where they stand", () => {
    const text = made.plans
      .filter(({ meta }) => meta.id === "pilot")
      .flatMap(({ clauses }) => clauses.map((clause) => clause.text))
      .join("\n");
    for (const { id, place } of annex()) {
      if (place.words !== null) expect(text, id).toContain(place.words);
      expect(place.why.zh, id).toMatch(/\S/);
      expect(place.why.en, id).toMatch(/\S/);
    }
  });

  test("are each tied to the row that lists them, by their name", () => {
    const index = indexCatalogue(made);
    for (const { id, name, clause } of annex()) {
      const own = index.linksTo(id).find((link) => link.clause === clause);
      expect(index.clauses.get(clause)?.text.slice(own?.start, own?.end), id).toBe(name);
    }
  });

  test("in one place do not lie on top of each other", () => {
    const spots = made.features
      .filter(({ layer, geometry }) => layer === "projects" && geometry?.type === "Point")
      .map((f) => JSON.stringify([f.geometry, f.properties.offset ?? null]));
    expect(spots.filter((spot, i) => spots.indexOf(spot) !== i)).toEqual([]);
  });
});
