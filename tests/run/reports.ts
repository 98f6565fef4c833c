import { readFileSync } from "node:fs";
import { none, type Tally } from "./tally.ts";

/** Reads the tally from the JSON report of a runner, or gives undefined where it left none. */
export function readReport(path: string): Tally | undefined {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
  return tallyOf(report);
}

/** Gives the tally of a parsed report of vitest or of Playwright, a file that did not load being one failure. */
export function tallyOf(report: unknown): Tally {
  if (!isRecord(report)) return none;
  if (isRecord(report.stats)) {
    const { stats } = report;
    const errors = Array.isArray(report.errors) ? report.errors.length : 0;
    return {
      passed: count(stats.expected),
      failed: count(stats.unexpected) + count(stats.flaky) + errors,
      skipped: count(stats.skipped),
    };
  }
  const files = Array.isArray(report.testResults) ? report.testResults : [];
  const unloaded = files.filter((file) => isRecord(file) && file.status === "failed" && isEmpty(file));
  return {
    passed: count(report.numPassedTests),
    failed: count(report.numFailedTests) + unloaded.length,
    skipped: count(report.numPendingTests) + count(report.numTodoTests),
  };
}

function isEmpty(file: Record<string, unknown>): boolean {
  return !Array.isArray(file.assertionResults) || file.assertionResults.length === 0;
}

function count(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
