import { describe, expect, test } from "vitest";
import { writeContents } from "../../src/pages/contents.ts";
import { hostile, tagsOf, textOf, unbalanced } from "../fixtures/markup.ts";
import { plan, planOf, section } from "../fixtures/plan.ts";

const links = (chapter: string) =>
  tagsOf(writeContents(plan(), chapter)).flatMap(({ name, attributes }) =>
    name === "a" ? [attributes] : [],
  );

describe("The contents of a plan", () => {
  test("lead to every chapter, and to the sections of the one that is open", () => {
    expect(links("yz/1").map((link) => link["data-read"])).toEqual(["yz/1", "yz/1.1", "yz/2"]);
    expect(links("yz/2").map((link) => link["data-read"])).toEqual(["yz/1", "yz/2"]);
  });

  test("are links also without scripts, and mark the chapter that is open", () => {
    const [first] = links("yz/1");
    expect(first).toMatchObject({ href: "#read=yz/1", "aria-current": "true" });
    expect(links("yz/1").filter((link) => link["aria-current"])).toHaveLength(1);
  });

  test("do not name boxes and tables", () => {
    expect(textOf(writeContents(plan(), "yz/1"))).toBe("第一章 总则第一节 格局第二章 保障");
  });

  test("never let a hostile heading become markup", () => {
    const markup = writeContents(planOf([section("yz/1", "chapter", hostile, [])], []), "yz/1");
    expect([...new Set(tagsOf(markup).map(({ name }) => name))].sort()).toEqual(["a", "li", "ol"]);
    expect(textOf(markup)).toBe(hostile);
    expect(unbalanced(markup)).toEqual([]);
  });
});
