import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { stateFromAddress } from "../../src/app/address.ts";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { makePages } from "../../src/build/pages.ts";
import type { Catalogue, Studies } from "../../src/core/catalogue.ts";
import { typedOf } from "../../src/core/pinyin.ts";
import { indexCatalogue } from "../../src/query/catalogue.ts";
import type { State } from "../../src/store/state.ts";
import { textOf, unbalanced } from "../fixtures/markup.ts";
import { root, solid } from "./source.ts";

let catalogue: Catalogue & Studies;
let pages: ReadonlyMap<string, string>;
beforeAll(() => {
  catalogue = makeCatalogue(root);
  pages = makePages(catalogue, "https://plan.test/");
}, 60_000);
const documents = (): readonly (readonly [string, string])[] =>
  [...pages].filter(([path]) => path.endsWith(".html"));

describe("The static pages", () => {
  test("are one for every place, project and section, in both languages", () => {
    const paths = [...pages.keys()];
    const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length;
    expect(count(/^place\/(?!index)/)).toBe(catalogue.places.length);
    expect(count(/^en\/place\/(?!index)/)).toBe(catalogue.places.length);
    const sections = catalogue.plans.flatMap((p) => p.sections).length;
    for (const english of ["", "en\\/"]) {
      expect(count(new RegExp(`^${english}project/(?!index)`))).toBe(catalogue.projects.length);
      expect(count(new RegExp(`^${english}plan/.+/`))).toBe(sections);
    }
  });

  test("name each other as the same page in the other language", () => {
    const lacking = documents().flatMap(([path, html]) => {
      const other = path.startsWith("en/") ? path.slice(3) : `en/${path}`;
      const named = new RegExp(`<link rel="alternate" hreflang="[^"]+" href="https://plan.test/${other}">`);
      return pages.has(other) && named.test(html) ? [] : [path];
    });
    expect(lacking).toEqual([]);
  });

  test("open the atlas in their language at the very place, project, section or clause that they show", () => {
    const index = indexCatalogue(catalogue);
    const featureOf = new Map(catalogue.features.map((f) => [f.properties.place, f.subject]));
    const project = new Map(catalogue.projects.map((p) => [p.id.replaceAll("/", "-"), p]));
    const shown = (path: string): Partial<State> => {
      const [, kind, id = ""] = /^(?:en\/)?(\w+)\/(.+)\.html$/.exec(path) ?? [];
      if (id === "index") return { hand: null };
      if (kind === "plan") return { hand: null, reading: id };
      const subject = featureOf.get(id);
      if (kind === "place")
        return subject ? { hand: { kind: "feature", id: subject } } : { hand: null, reading: `place/${id}` };
      const found = project.get(id);
      return index.features.has(found?.id ?? "")
        ? { hand: { kind: "feature", id: found?.id ?? "" } }
        : { hand: { kind: "clause", id: found?.clause ?? "" } };
    };
    const wrong = documents().flatMap(([path, html]) => {
      const language = path.startsWith("en/") ? "en" : "zh";
      const at = (hash: string): State => stateFromAddress(index, hash.replaceAll("&amp;", "&"));
      const door = /class="button" href="[^"#]*index\.html(#[^"]+)"/.exec(html)?.[1] ?? "";
      const clauses = [
        ...html.matchAll(/class="clause[^"]*" id="([^"]+)".*?class="opens" href="[^"#]*(#[^"]+)"/g),
      ];
      const held = clauses.every(([, id = "", hash = ""]) => {
        const opened = at(hash);
        return opened.hand?.kind === "clause" && opened.hand.id === id && opened.language === language;
      });
      const state = at(door);
      const right = Object.entries({ ...shown(path), language }).every(
        ([key, value]) => JSON.stringify(state[key as keyof State]) === JSON.stringify(value),
      );
      return held && right && (clauses.length > 0 || !html.includes(`class="pin"`))
        ? []
        : [`${path}: ${door}`];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(pages.get("en/plan/hz15/9.3.html")).toContain("index.html#lang=en&clause=hz15/9.3/1");
  });

  test("lead to a report in the atlas, and to a letter where an address for mail is set", () => {
    const path = "project/projects-51.html";
    expect(pages.get(path)).toContain('index.html#pick=projects/51&amp;feedback=other"');
    expect(pages.get(path)).not.toContain("mailto:");
    const told = makePages(catalogue, null, { mail: "plan@example.org", commit: "abc" }).get(path) ?? "";
    const [, href = ""] = /href="(mailto:plan@example\.org[^"]+)"/.exec(told) ?? [];
    expect(decodeURIComponent(href)).toContain(`（pick=projects/51）`);
    expect(decodeURIComponent(href)).toContain(path);
  }, 60_000);

  test("mark the plan's own words as Chinese where the page speaks English", () => {
    const html = pages.get("en/plan/hz15/9.3.html") ?? "";
    expect(html).toContain('<html lang="en">');
    expect(html).toMatch(/<div lang="zh">.*<h1[^>]*>[^<]*节/s);
    expect(html).toMatch(/<p class="ours" lang="en">[^<]*our English titles/);
  });

  test("lead nowhere that is not there: every relative link ends at a page, a map or an anchor", () => {
    const known = new Set([...pages.keys(), "index.html", "icon.svg", "page.css"]);
    const broken = documents().flatMap(([path, html]) =>
      [...html.matchAll(/(?:href|src)="([^"]+)"/g)].flatMap(([, address = ""]) => {
        if (address.startsWith("https://plan.test/")) return [];
        const [file = "", anchor] = address.split("#");
        const to = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
        const held = to === "index.html" || !anchor || pages.get(to)?.includes(`id="${anchor}"`);
        return known.has(to) && held ? [] : [`${path}: ${address}`];
      }),
    );
    expect(broken.slice(0, 10)).toEqual([]);
  });

  test("have one main heading, then headings without a gap, no id twice, and every tag closed", () => {
    const faults = documents().flatMap(([path, html]) => {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      const gaps = levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const wrong =
        levels.filter((level) => level === 1).length !== 1 || gaps || new Set(ids).size !== ids.length;
      return wrong ? [`${path}: ${levels.join("")}`] : [];
    });
    expect(faults.slice(0, 10)).toEqual([]);
    for (const path of ["place/index.html", "project/projects-51.html", "plan/hz15/9.3.html"])
      expect(
        unbalanced(
          pages
            .get(path)
            ?.replace(/<!doctype html>\s*/, "")
            .replace(/<(?:meta|link|img|br)\b[^>]*>/g, "") ?? "",
        ),
      ).toEqual([]);
  });

  test("say what the page is about, in well-formed data that no markup can end", () => {
    for (const [path, html] of documents()) {
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
      expect((JSON.parse(json) as { name?: string }).name, path).toBeTruthy();
      expect(/<meta name="description" content="[^"]{4,}">/.test(html), path).toBe(true);
    }
  });

  test("run nothing: no script but data, no style in a tag, no handler", () => {
    const faults = documents().filter(([, html]) =>
      /<script(?! type="application\/ld\+json")|\sstyle="|\son\w+="/.test(html),
    );
    expect(faults.map(([path]) => path)).toEqual([]);
  });

  test("quote letter by letter: every quotation stands in the clause that it names", () => {
    const texts = new Map(catalogue.plans.flatMap((p) => p.clauses).map((c) => [c.id, solid(c.text)]));
    const wrong = documents().flatMap(([path, html]) =>
      [...html.matchAll(/<blockquote lang="zh" data-clause="([^"]+)">(.*?)<\/blockquote>/gs)].flatMap(
        ([, id = "", inner = ""]) => {
          const words = solid(textOf(inner.replaceAll(" │ ", "").replaceAll("<br>", "")));
          return words !== "" && texts.get(id)?.replaceAll("\t", "").includes(words)
            ? []
            : [`${path}: ${id}`];
        },
      ),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });
});

describe("The places of the gazetteer", () => {
  test("can all be typed by initials where they are units, villages and communities", () => {
    const lacking = catalogue.places.filter(
      (p) => ["township", "village", "community"].includes(p.kind) && typedOf(p).initials.length === 0,
    );
    expect(lacking.map((p) => p.name)).toEqual([]);
  });
});
