import { expect, test } from "vitest";
import { writeCsv } from "../../src/core/csv.ts";

test("a table begins with a mark by which spreadsheets read Chinese, and with the names of its columns", () => {
  expect(writeCsv([{ 名称: "水厂", 投资: 120 }])).toBe("\ufeff名称,投资\r\n水厂,120\r\n");
});

test("commas, quotation marks and line breaks stay inside their cell", () => {
  expect(writeCsv([{ a: 'x,"y"\nz' }])).toBe('\ufeffa\r\n"x,""y""\nz"\r\n');
});

test("what is not known is an empty cell, also where a row lacks the column", () => {
  expect(writeCsv([{ a: null, b: 1 }, { b: 2 }])).toBe("\ufeffa,b\r\n,1\r\n,2\r\n");
});

test("no cell is taken for a formula; a negative number stays one", () => {
  expect(writeCsv([{ a: "=1+1", b: "@x", c: -5 }])).toBe("\ufeffa,b,c\r\n'=1+1,'@x,-5\r\n");
});
