import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import type { Feature, FeatureCollection } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { emitData } from "../../src/build/emit.ts";
import type { Clause, PlanMeta } from "../../src/core/clause.ts";
import type { Saying } from "../../src/core/feature.ts";
import type { Link, PlaceMention } from "../../src/core/link.ts";
import type { Project } from "../../src/core/project.ts";
import { basemaps } from "../fixtures/county.ts";
import { root } from "./source.ts";

interface Listing {
  readonly layers: readonly {
    readonly id: string;
    readonly file: string;
    readonly features: number;
    readonly sources: readonly string[];
    readonly rights: { readonly licence: string; readonly download: boolean };
  }[];
  readonly plans: readonly { readonly id: string; readonly file: string; readonly clauses: number }[];
  readonly sources: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
  readonly commit: string;
  readonly hashes: Readonly<Record<string, string>>;
}
interface ListedPlace {
  readonly id: string;
  readonly parent: string | null;
  readonly names: readonly string[];
}
type PlanFile = PlanMeta & { readonly clauses: readonly Clause[] };

const commit = "0123456789abcdef0123456789abcdef01234567";
let files: ReadonlyMap<string, string>;
const parse = <T>(name: string): T => JSON.parse(files.get(name) ?? "null");
const named = (pattern: RegExp): string[] => [...files.keys()].filter((name) => pattern.test(name));
const clauses = (): ReadonlyMap<string, Clause> =>
  new Map(named(/^plans\/.*\.json$/).flatMap((name) => parse<PlanFile>(name).clauses.map((c) => [c.id, c])));
const features = (): ReadonlyMap<string, Feature> =>
  new Map(
    named(/^layers\//).flatMap((name) => {
      const layer = name.slice("layers/".length, -".geojson".length);
      return parse<FeatureCollection>(name).features.map((f) => [`${layer}/${f.id}`, f] as const);
    }),
  );

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const compiled = new Map<string, ValidateFunction>();
/** What a file breaks of the contract's schema. */
function breaches(schema: string, data: unknown): string[] {
  const url = new URL(`../contract/${schema}.schema.json`, import.meta.url);
  const check = compiled.get(schema) ?? ajv.compile(JSON.parse(readFileSync(url, "utf8")));
  compiled.set(schema, check);
  check(data);
  return (check.errors ?? []).slice(0, 5).map((error) => `${error.instancePath} ${error.message}`);
}

beforeAll(() => {
  files = emitData(makeCatalogue(root), {}, commit);
});

describe("The public data", () => {
  test.each([
    "index",
    "projects",
    "links",
    "places",
    "mentions",
    "indicators",
    "differences",
    "levels",
    "same",
    "whereabouts",
  ])("data/%s.json keeps the contract", (name) => {
    expect(breaches(name, parse(`${name}.json`))).toEqual([]);
  });

  test("every layer and every plan keeps the contract", () => {
    const layers = named(/^layers\/.*\.geojson$/);
    const plans = named(/^plans\/.*\.json$/);
    expect([layers.length, plans.length].every((n) => n > 1)).toBe(true);
    expect(layers.flatMap((name) => breaches("layer", parse(name)).map((b) => name + b))).toEqual([]);
    expect(plans.flatMap((name) => breaches("plan", parse(name)).map((b) => name + b))).toEqual([]);
  });

  test("the contract is one that can be broken", () => {
    expect(
      breaches("links", [{ clause: "hz15", feature: "seats/a", kind: "guessed", start: -1, end: 1 }]),
    ).toHaveLength(3);
    expect(breaches("layer", { type: "FeatureCollection", crs: {}, features: [] })).not.toEqual([]);
    expect(breaches("projects", [{ investment: "745" }])).not.toEqual([]);
    expect(
      breaches("mentions", [{ clause: "hz15", start: 0, end: 1, place: "", kind: "guessed" }]),
    ).toHaveLength(3);
    expect(breaches("places", [{ id: "a", name: "A", kind: "village", names: [] }])).not.toEqual([]);
    expect(
      breaches("whereabouts", { "seats/a": { class: "none", bound: null, lie: { lie: "unit" } } }),
    ).not.toEqual([]);
    const index = parse<Listing>("index.json");
    const layers = index.layers.map((layer) => ({
      ...layer,
      rights: { licence: "unclear", download: true },
    }));
    expect(breaches("index", { ...index, layers })).not.toEqual([]);
    expect(breaches("index", { ...index, basemaps: basemaps() })).toEqual([]);
    const offline = { date: "2026-01-31", file: "atlas.html", bytes: 4_000_000 };
    expect(breaches("index", { ...index, offline })).toEqual([]);
    expect(breaches("index", { ...index, offline: { ...offline, date: "today" } })).not.toEqual([]);
    const leaky = basemaps().map((basemap) => ({ ...basemap, secret: "1a2b" }));
    expect(breaches("index", { ...index, basemaps: leaky })).not.toEqual([]);
  });

  test("the list names every file of layers and plans, with as many features and clauses as it has", () => {
    const { layers, plans, files: others } = parse<Listing>("index.json");
    expect(layers.map(({ file }) => file).sort()).toEqual(named(/^layers\//).sort());
    expect(plans.map(({ file }) => file).sort()).toEqual(named(/^plans\/.*\.json$/).sort());
    expect(Object.values(others).filter((file) => !files.has(file))).toEqual([]);
    for (const { file, features: count } of layers)
      expect(parse<FeatureCollection>(file).features).toHaveLength(count);
    for (const { file, clauses: count } of plans) expect(parse<PlanFile>(file).clauses).toHaveLength(count);
  });

  test("the list carries the commit that was built and the SHA-256 of every other file as it lies there", () => {
    const { commit: told, hashes } = parse<Listing>("index.json");
    expect(told).toBe(commit);
    const lying = [...files].filter(([name]) => name !== "index.json");
    const sums = lying.map(([name, text]) => [name, createHash("sha256").update(text).digest("hex")]);
    expect(hashes).toEqual(Object.fromEntries(sums));
  });

  test("the list names the sources of every layer's features", () => {
    const { layers, sources } = parse<Listing>("index.json");
    for (const layer of layers) {
      const own = parse<FeatureCollection>(layer.file).features.map((f) => String(f.properties?.source));
      expect([...layer.sources].sort()).toEqual([...new Set(own)].sort());
      expect(layer.sources.filter((key) => !(key in sources))).toEqual([]);
    }
  });

  test("a layer whose licence is unclear is flagged and not offered as a download", () => {
    const unclear = parse<Listing>("index.json").layers.filter(({ rights }) => rights.licence === "unclear");
    expect(unclear.map(({ id }) => id)).toContain("county");
    expect(unclear.filter(({ rights }) => rights.download)).toEqual([]);
  });

  test("both ends of every link exist, and its offsets cut a wording of the place, the project's name or what a feature quotes", () => {
    const places = parse<readonly ListedPlace[]>("places.json");
    const texts = clauses();
    const all = features();
    const quoted = new Set(
      [...all.values()].flatMap(({ properties: p }) =>
        ((p?.says ?? []) as readonly Saying[]).map(({ clause, words }) => `${clause} ${words}`),
      ),
    );
    for (const { clause, feature, kind, start, end } of parse<readonly Link[]>("links.json")) {
      const found = all.get(feature);
      expect(found, feature).toBeDefined();
      const words = texts.get(clause)?.text.slice(start, end) ?? "";
      const place = found?.properties?.place;
      const named = places.filter((p) => (kind === "located" ? p.parent : p.id) === place);
      const known: string[] = [found?.properties?.name, ...named.flatMap(({ names }) => names)];
      expect(
        quoted.has(`${clause} ${words}`) || known.some((wording) => wording.startsWith(words)),
        `${clause} ${feature} ${words}`,
      ).toBe(true);
    }
  });

  test("every mention cuts a wording of a place of the list, and none overlaps another", () => {
    const places = new Map(parse<readonly ListedPlace[]>("places.json").map((p) => [p.id, p]));
    const texts = clauses();
    const mentions = parse<readonly PlaceMention[]>("mentions.json");
    expect(mentions.length).toBeGreaterThan(500);
    let last: PlaceMention | undefined;
    for (const mention of mentions) {
      const { clause, start, end, place } = mention;
      const words = texts.get(clause)?.text.slice(start, end) ?? "";
      expect(words, `${clause} ${place}`).toHaveLength(end - start);
      expect(places.get(place)?.names.some((name) => name.startsWith(words))).toBe(true);
      if (last?.clause === clause) expect(start).toBeGreaterThanOrEqual(last.end);
      last = mention;
    }
  });

  test("the tables of places and mentions have a row for every place and mention", () => {
    for (const name of ["places", "mentions"]) {
      const table = files.get(`${name}.csv`) ?? "";
      expect(table.startsWith("\uFEFF")).toBe(true);
      const rows = parse<readonly unknown[]>(`${name}.json`);
      expect(table.split("\r\n").filter((line) => line !== "")).toHaveLength(rows.length + 1);
    }
  });

  test("every project stands in a clause that there is, and its places are features that there are", () => {
    const [texts, all] = [clauses(), features()];
    for (const { id, doc, clause, place } of parse<readonly Project[]>("projects.json")) {
      expect(texts.has(clause), id).toBe(true);
      expect(clause.startsWith(`${doc}/`), id).toBe(true);
      expect(place.ids.filter((feature) => !all.has(feature))).toEqual([]);
    }
  });
});
