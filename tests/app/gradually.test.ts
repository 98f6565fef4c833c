import { expect, test } from "vitest";
import { gradually } from "../../src/app/gradually.ts";

test("one work follows the other, and what waits is done in between", async () => {
  const done: string[] = [];
  await gradually([
    () => {
      done.push("first");
      setImmediate(() => done.push("waited"));
    },
    () => done.push("second"),
    () => done.push("third"),
  ]);
  expect(done.filter((name) => name !== "waited")).toEqual(["first", "second", "third"]);
  expect(done).toContain("waited");
  expect(done.indexOf("waited")).toBeLessThan(done.indexOf("third"));
});

test("what one work throws ends them all", async () => {
  const done: string[] = [];
  const broken = [
    () => {
      throw new Error("no room");
    },
    () => done.push("second"),
  ];
  await expect(gradually(broken)).rejects.toThrow("no room");
  expect(done).toEqual([]);
});
