import { findChromium } from "./chromium.ts";
import { perform } from "./perform.ts";
import { passing } from "./steps.ts";
import { none, type Tally } from "./tally.ts";

/** Runs the browser tests in a Chromium that it finds or gets, and gives their tally. */
export function browser(): Tally {
  let chromium: string;
  try {
    chromium = findChromium();
  } catch (error) {
    console.log(`browser              failed  ${error instanceof Error ? error.message : String(error)}`);
    return { ...none, failed: 1 };
  }
  const report = passing("browser.json");
  return perform({
    name: "browser",
    program: "@playwright/test/cli.js",
    args: ["test", "-c", "tests/browser/playwright.config.ts", "--reporter=dot,json"],
    report,
    env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
}
