import { expect, test } from "vitest";
import { writeCsv } from "../../src/core/csv.ts";
import { readCsv } from "../fixtures/csv.ts";

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

test.each(["=1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "＋1", "－1", "＠x"])(
  "a formula is made text, however it begins: %j",
  (value) => {
    const [, [cell = ""] = []] = readCsv(writeCsv([{ a: value }]));
    expect(cell.startsWith("'")).toBe(true);
    const [[head = ""] = []] = readCsv(writeCsv([{ [value]: 1 }]));
    expect(head.startsWith("'")).toBe(true);
  },
);

test("what no spreadsheet calculates stays as it is", () => {
  for (const value of ["清河镇", "a=1", "3-5 年", "'x", "1"])
    expect(writeCsv([{ a: value }])).toBe(`\ufeffa\r\n${value}\r\n`);
});
