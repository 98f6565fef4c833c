import { createServer } from "node:http";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { host } from "./host.ts";
import type { Row } from "./time.ts";

/** The least score of each category, out of 100. */
const least = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;
const categories = Object.keys(least) as (keyof typeof least)[];

/** What tells why the performance is what it is. */
const metrics = [
  ["first-contentful-paint", "FCP"],
  ["largest-contentful-paint", "LCP"],
  ["total-blocking-time", "TBT"],
  ["cumulative-layout-shift", "CLS"],
  ["speed-index", "SI"],
] as const;

/** The front page, and one of the pages without scripts. */
const pages = [
  ["front page", ""],
  ["page of a place", "place/danma.html"],
] as const;

/** A port that nobody listens at. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((free) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => free(typeof address === "object" && address ? address.port : 0));
    });
  });
}

type Result = NonNullable<NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"]>;

/** Audits one address as a phone on a slow line, in a browser of its own that reaches this machine only. */
async function audit(executablePath: string, url: string): Promise<Result> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [
      `--remote-debugging-port=${port}`,
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  try {
    const run = await lighthouse(url, {
      port,
      onlyCategories: categories,
      logLevel: "error",
      output: "json",
    });
    if (!run) throw new Error(`Lighthouse gave nothing for ${url}`);
    if (run.lhr.runtimeError) throw new Error(`Lighthouse: ${run.lhr.runtimeError.message}`);
    return run.lhr;
  } finally {
    await browser.close();
  }
}

const scoreOf = (result: Result, category: string): number =>
  Math.round((result.categories[category]?.score ?? 0) * 100);

/** Names of the audits of a category that were not passed, and its score where that is too low. */
function missed(result: Result): string[] {
  return categories
    .filter((category) => scoreOf(result, category) < least[category])
    .map((category) => {
      const failed = (result.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id);
      return `${category} ${scoreOf(result, category)} < ${least[category]} (${failed.join(", ")})`;
    });
}

/**
 * Lighthouse's scores of the front page and of a static page, as a phone on its simulated slow line: the median of
 * three runs by performance. Fails the bench where one is too low.
 */
export async function benchLighthouse(executablePath: string): Promise<Row[]> {
  const { url, close } = await host();
  const rows: Row[] = [];
  try {
    for (const [name, path] of pages) {
      const runs: Result[] = [];
      for (let i = 0; i < 3; i += 1) runs.push(await audit(executablePath, url + path));
      const sorted = runs.toSorted((a, b) => scoreOf(a, "performance") - scoreOf(b, "performance"));
      const middle = sorted[1] as Result;
      const low = missed(middle);
      if (low.length > 0) {
        process.exitCode = 1;
        console.error(`Lighthouse, ${name}: ${low.join("; ")}`);
      }
      rows.push({
        work: `Lighthouse ${middle.lighthouseVersion}, mobile: ${name}`,
        ours: categories.map((category) => scoreOf(middle, category)).join(" · "),
        rival: metrics.map(([id, short]) => `${short} ${middle.audits[id]?.displayValue ?? "?"}`).join(", "),
        ratio: "–",
        must: Object.values(least)
          .map((score) => (score === 100 ? "100" : `≥ ${score}`))
          .join(" · "),
      });
    }
  } finally {
    close();
  }
  return rows;
}
