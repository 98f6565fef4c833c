import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { base, serve } from "../browser/site.ts";
import { findChromium } from "../run/chromium.ts";
import { writeIndex } from "./sheet.ts";

/**
 * Writes a picture of every ready view, in every theme, by both renderers, at three sizes, into `gallery/`, with a
 * page that shows them as eyes with other colour vision see them. `npm run gallery -- --views ecology --sizes 390x844`
 * makes some of them only; the others that are there stay.
 */
const { values } = parseArgs({
  options: {
    views: { type: "string" },
    themes: { type: "string", default: "light,dark,projector" },
    painters: { type: "string", default: "map,sheet" },
    sizes: { type: "string", default: "1440x900,1920x1080,390x844" },
    languages: { type: "string", default: "zh" },
  },
});
const list = (text: string | undefined): string[] => text?.split(",").filter(Boolean) ?? [];
const known = (JSON.parse(readFileSync("geodata/themes.json", "utf8")) as { readonly id: string }[]).map(
  ({ id }) => id,
);
const views = values.views ? list(values.views) : ["overview", ...known];
const folder = "gallery";

/** A browser that draws WebGL in software, or one that has none. */
function launch(painter: string, executablePath: string): Promise<Browser> {
  const gl = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
  const none = ["--disable-gpu", "--disable-3d-apis"];
  const quiet = ["--no-sandbox", "--disable-quic", "--disable-background-networking"];
  return chromium.launch({ executablePath, args: [...quiet, ...(painter === "map" ? gl : none)] });
}

async function picture(
  browser: Browser,
  origin: string,
  name: string,
  hash: string,
  size: string,
): Promise<void> {
  const [width = 1440, height = 900] = size.split("x").map(Number);
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${origin}#${hash}`);
  await page.waitForSelector("html[data-ready]");
  // A phone keeps the built sheet until it is touched.
  if (width < 761) await page.locator("[data-stage]").dispatchEvent("pointerdown");
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>("[data-stage]")?.dataset.painter !== undefined,
    undefined,
    { timeout: 90_000 },
  );
  await page.waitForTimeout(900);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
}

mkdirSync(folder, { recursive: true });
const server = createServer(serve).listen(0, "127.0.0.1");
await new Promise((ready) => server.once("listening", ready));
const address = server.address();
if (address === null || typeof address !== "object") throw new Error("the gallery's server has no port");
const origin = `http://127.0.0.1:${address.port}${base}`;
const path = findChromium();
for (const painter of list(values.painters)) {
  const browser = await launch(painter, path);
  for (const size of list(values.sizes))
    for (const language of list(values.languages))
      for (const theme of list(values.themes))
        for (const view of views) {
          const name = [view, theme, painter, size, ...(language === "zh" ? [] : [language])].join("-");
          const parts = [`theme=${theme}`, ...(view === "overview" ? [] : [`view=${view}`])];
          if (language !== "zh") parts.push(`lang=${language}`);
          await picture(browser, origin, name, parts.join("&"), size);
          console.log(`${folder}/${name}.png`);
        }
  await browser.close();
}
server.close();
writeFileSync(`${folder}/index.html`, writeIndex(folder));
console.log(`${folder}/index.html shows them all`);
