import { chromium, type Page } from "@playwright/test";
import { host } from "./host.ts";
import type { Row } from "./time.ts";

/** Opens a page on a slow line (1.6 Mbit/s, 150 ms, CPU ÷ 4) and gives what `read` measures, in milliseconds. */
async function onSlowLine(
  executablePath: string,
  args: readonly string[],
  url: string,
  read: (page: Page) => Promise<number>,
): Promise<number> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...args] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    const line = 1.6e6 / 8;
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: line,
      uploadThroughput: line,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(url, { waitUntil: "commit" });
    return await read(page);
  } finally {
    await browser.close();
  }
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );

const mapDrawn = async (page: Page): Promise<number> => {
  await page.waitForSelector('[data-painter="map"]', { timeout: 180_000 });
  return page.evaluate(() => performance.now());
};

/**
 * When the plan is drawn from the built sheet, median of three, beside when MapLibre has drawn the same view of the
 * same page. The sheet is rasterised without a graphics card; MapLibre needs one, here in software.
 */
export async function benchPaint(executablePath: string): Promise<Row[]> {
  const { url, close } = await host();
  const software = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
  const paints: number[] = [];
  for (let i = 0; i < 3; i += 1)
    paints.push(await onSlowLine(executablePath, ["--disable-gpu"], url, firstPaint));
  const drawn = paints.toSorted((a, b) => a - b)[1] ?? Number.NaN;
  const map = await onSlowLine(executablePath, software, url, mapDrawn);
  close();
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  return [
    {
      work: "first view on a slow line: plan drawn, text readable",
      ours: seconds(drawn),
      rival: `MapLibre, same page: ${seconds(map)}`,
      ratio: `${(map / drawn).toFixed(1)}×`,
      must: "≤ 1.8 s",
    },
  ];
}
