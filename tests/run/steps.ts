import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One step of the test run: a JavaScript program of a package with its arguments. */
export interface Step {
  readonly name: string;
  /** Path of the program in `node_modules`. */
  readonly program: string;
  readonly args: readonly string[];
  /** Where its JSON report comes to lie, if its tests are counted one by one. */
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The folder of the checkout, in which every step runs. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Gives a path in the system's folder for passing files that no other run uses. */
export function passing(name: string): string {
  return join(tmpdir(), `plan-atlas-${process.pid}-${name}`);
}

const projects = ["tsconfig.json", "src/core", "src/build", "tests"];
const unitReport = passing("unit.json");

/** What is run before the browser, in order. */
export const steps: readonly Step[] = [
  ...projects.map((project) => ({
    name: `types ${project}`,
    program: "typescript/bin/tsc",
    args: ["-p", project],
  })),
  {
    name: "lint",
    program: "@biomejs/biome/bin/biome",
    args: ["check", "--error-on-warnings", "--colors=off"],
  },
  {
    name: "unit",
    program: "vitest/vitest.mjs",
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    report: unitReport,
  },
  { name: "build", program: "vite/bin/vite.js", args: ["build", "--mode", "offline"] },
];
