import { describe, expect, test } from "vitest";
import { writeFront } from "../../src/pages/front.ts";
import { atlas, both } from "../fixtures/county.ts";
import { hostile, tagsOf, textOf, unbalanced } from "../fixtures/markup.ts";
import { meta, plan } from "../fixtures/plan.ts";

const other = { ...plan(), meta: { ...meta(), id: "ot", short: both("别的规划", "Other") } };
const front = (change: Partial<Parameters<typeof writeFront>[0]> = {}) =>
  writeFront({
    atlas: atlas(),
    plans: [plan(), other],
    plan: plan(),
    sheet: "<svg></svg>",
    contents: "<ol></ol>",
    passage: "<p>清河镇</p>",
    ...change,
  });
const tags = (name: string) => tagsOf(front()).flatMap((tag) => (tag.name === name ? [tag.attributes] : []));

describe("The front page before any script", () => {
  test("begins with links that skip to the map and to the text, and both are there to skip to", () => {
    const [first, second] = tagsOf(front());
    expect(first).toMatchObject({ name: "a", attributes: { class: "skip", href: "#map" } });
    expect(second).toMatchObject({ name: "a", attributes: { class: "skip", href: "#text" } });
    for (const id of ["map", "text"])
      expect(tagsOf(front()).filter(({ attributes }) => attributes.id === id)).toHaveLength(1);
    expect(tags("section").find(({ id }) => id === "text")?.tabindex).toBe("-1");
  });

  test("has one header, one main and one heading of the first level", () => {
    expect([tags("header"), tags("main"), tags("h1")].map((found) => found.length)).toEqual([1, 1, 1]);
  });

  test("names map, text and navigation for those who listen to it", () => {
    const named = [...tags("section"), ...tags("nav")].map((attributes) => attributes["aria-label"] ?? "");
    expect(named).toHaveLength(10);
    expect(named.filter((name) => name.trim() === "")).toEqual([]);
    expect(new Set(named).size).toBe(10);
  });

  test("has a place where changes are said aloud", () => {
    expect(tags("p").find(({ role }) => role === "status")).toMatchObject({ "aria-live": "polite" });
  });

  test("holds sheet, contents and passage as they are given, and the notice that the map is schematic", () => {
    for (const part of ["<svg></svg>", "<ol></ol>", "<p>清河镇</p>", "示意图"])
      expect(front()).toContain(part);
  });

  test("leads to every document and marks the one that is open", () => {
    const documents = tags("a").filter((link) => "data-plan" in link);
    expect(documents.map((link) => [link["data-plan"], link["aria-current"]])).toEqual([
      ["yz", "true"],
      ["ot", undefined],
    ]);
  });

  test("gives no id twice", () => {
    const ids = tagsOf(front()).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("closes every element that it opens, also where a title is hostile", () => {
    const markup = front({
      atlas: { ...atlas(), title: both(hostile, hostile), notice: both(hostile, hostile) },
    });
    expect(unbalanced(markup)).toEqual([]);
    expect(tagsOf(markup).filter(({ name }) => name === "script" || name === "img")).toEqual([]);
    expect(textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(markup)?.[1] ?? "")).toBe(hostile);
  });
});
