import { expect, test } from "vitest";
import { tallyOf } from "./reports.ts";
import { add, none, sentence, settle } from "./tally.ts";

test("the closing line names what was skipped only where something was", () => {
  expect(sentence({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  expect(sentence({ passed: 12, failed: 1, skipped: 3 })).toBe("12 passed, 1 failed, 3 skipped");
});

test("tallies add up", () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(add(one, add(one, none))).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test("a step without tests of its own counts one", () => {
  expect(settle(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(settle(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a runner that breaks although no test failed counts one failure", () => {
  expect(settle(1, { passed: 5, failed: 0, skipped: 0 })).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(settle(null, { passed: 5, failed: 2, skipped: 0 })).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

test("a unit report counts its tests, and a file that did not load as one failure", () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ],
  };
  expect(tallyOf(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

test("a browser report counts its tests, and errors outside of them as failures", () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 2 }, errors: [{}] };
  expect(tallyOf(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});
