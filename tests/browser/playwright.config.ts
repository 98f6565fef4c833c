import { defineConfig } from "@playwright/test";
import { flags } from "./flags.ts";

const path = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Journeys end when they are through; only a machine without a graphics card takes its time over them.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: "line",
  use: {
    baseURL: process.env.ATLAS_URL ?? "",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // What a test lays in the way of the network must reach the page; cache.spec.ts lets it be kept.
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: { args: flags.webgl, ...(path ? { executablePath: path } : {}) },
  },
  projects: [{ name: "chromium" }],
  webServer: {
    command: `"${process.execPath}" --import tsx serve.ts`,
    env: { NODE_NO_WARNINGS: "1" },
    wait: { stdout: /serving (?<atlas_url>\S+)/ },
  },
});
