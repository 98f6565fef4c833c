import { expect, test } from "vitest";
import { writeAbout } from "../../src/pages/about.ts";
import { atlas, both } from "../fixtures/county.ts";
import { hostile, textOf, unbalanced } from "../fixtures/markup.ts";

const packed = (change = {}) => ({
  name: "mapper",
  version: "6.1.0",
  licence: "MIT",
  author: "A. Writer",
  text: "MIT License\n\nCopyright A. Writer",
  direct: true,
  ...change,
});
const about = (packages = [packed()]) =>
  writeAbout({
    atlas: atlas(),
    sources: { survey: { title: both("测绘", "Survey"), licence: "CC0-1.0", credit: both("测", "S") } },
    packages,
    licence: "MIT License",
    commit: "0123abc",
    schema: 1,
  });

test("the page on the atlas names commit, schema, sources and packages with their licences in full", () => {
  const text = textOf(about());
  for (const told of ["0123abc", "测绘", "Survey", "CC0-1.0", "mapper 6.1.0", "A. Writer", "MIT License"])
    expect(text).toContain(told);
  expect(unbalanced(about())).toEqual([]);
});

test("packages with one and the same licence text are told together, others apart", () => {
  const many = about([packed(), packed({ name: "twin" }), packed({ name: "other", text: "Other terms" })]);
  expect(many.match(/Copyright A\. Writer/g)).toHaveLength(1);
  expect(textOf(many)).toContain("Other terms");
});

test("what a package does not state is said to be unstated, and nothing of it is taken for markup", () => {
  const bare = textOf(about([packed({ author: null, text: null, licence: null })]));
  expect(bare).toContain("作者未载明");
  expect(bare).toContain("没有附许可全文");
  expect(unbalanced(about([packed({ name: hostile, author: hostile, text: hostile })]))).toEqual([]);
  expect(about([packed({ name: hostile, author: hostile, text: hostile })])).not.toContain("<script");
});
