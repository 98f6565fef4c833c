import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "./reports.ts";
import { root, type Step } from "./steps.ts";
import { settle, type Tally } from "./tally.ts";

/** Runs one step, prints its line, and its output where it failed, and gives its tally. */
export function perform(step: Step): Tally {
  const start = performance.now();
  process.stdout.write(`${step.name.padEnd(20)} `);
  const program = join(root, "node_modules", step.program);
  const result = spawnSync(process.execPath, [program, ...step.args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...step.env },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const counted = step.report === undefined ? undefined : readReport(step.report);
  const tally = settle(result.status, counted);
  if (step.report !== undefined) rmSync(step.report, { force: true });

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = counted === undefined ? "" : `  ${counted.passed} passed, ${counted.failed} failed`;
  console.log(`${tally.failed > 0 ? "failed" : "passed"} ${seconds.padStart(6)} s${tests}`);
  if (tally.failed > 0) console.log(output(result));
  return tally;
}

function output({ stdout, stderr, error }: { stdout: string; stderr: string; error?: Error }): string {
  return [stdout, stderr, error?.message ?? ""]
    .map((text) => text.trimEnd())
    .filter((text) => text !== "")
    .join("\n");
}
