import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { mapReady, openAtlas, useSheet } from "./atlas.ts";
import { deploy } from "./deploy.ts";

test.use({ serviceWorkers: "allow" });

/** Waits until the site is kept and answers this page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((taken) => {
        navigator.serviceWorker.addEventListener("controllerchange", taken, { once: true });
      });
  });
}

const note = (page: Page) => page.locator("[data-notes] p").filter({ hasText: "有新的版本" });

test("after a first visit the site opens without a network, answers a question, and says so of a page that is not kept", async ({
  page,
  context,
}) => {
  await useSheet(page);
  await openAtlas(page, "pick=townships/danma");
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await mapReady(page);
  await expect(page.locator("[data-card] h2")).toHaveText("丹麻镇");
  await page.evaluate(() => {
    location.hash = "ask=at!point:36.84200,101.95600";
  });
  await expect(page.locator("[data-card] .reply")).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => {
    location.hash = "table=all&read=compare/indicators";
  });
  await expect(page.locator("[data-drawer]")).toContainText("项目");
  await expect(page.locator(".passage h2").first()).toBeVisible();
  await expect(page.locator("[data-notes]")).not.toContainText(/没有(读|取)到/);
  await page.goto("place/index.html");
  await expect(page.locator("body")).toContainText("没有网络");
  await page.getByRole("link", { name: "打开一张图" }).click();
  await mapReady(page);
});

test("a new version is told, two tabs are never mixed, and one's own data and the view come over", async ({
  context,
}) => {
  // The next version is built with a basemap, so that its list of data is another.
  const next = await deploy([
    {
      id: "sky",
      kind: "xyz",
      title: { zh: "底图", en: "Basemap" },
      credit: { zh: "无", en: "none" },
      url: "http://localhost:9/{z}/{x}/{y}.png",
      maxZoom: 18,
    },
  ]);
  const folder = mkdtempSync(join(tmpdir(), "plan-atlas-two-"));
  const site = join(folder, "site");
  const root = fileURLToPath(new URL("../../", import.meta.url));
  cpSync(join(root, "dist"), site, { recursive: true });
  const server = spawn(process.execPath, ["--import", "tsx", join(root, "tests/browser/serve.ts")], {
    cwd: root,
    env: { ...process.env, ATLAS_FOLDER: `${site}/` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await new Promise<string>((found) => {
      server.stdout.on("data", (text: Buffer) => {
        const address = /serving (\S+)/.exec(String(text))?.[1];
        if (address) found(address);
      });
    });
    const [first, second] = [await context.newPage(), await context.newPage()];
    const version = (page: Page) => page.locator("[data-files]").getAttribute("data-files");
    for (const page of [first, second]) {
      await useSheet(page);
      await page.goto(`${url}#pick=townships/danma`);
      await mapReady(page);
      await kept(page);
    }
    const before = await version(first);
    await first.locator("[data-menu] summary").click();
    await first.getByRole("button", { name: "放入自己的数据" }).click();
    const panel = first.locator("dialog[data-bring]");
    const point = { type: "Point", coordinates: [101.956, 36.842] };
    const own = {
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: { name: "我的点" }, geometry: point }],
    };
    await panel.locator("input[type=file]").setInputFiles({
      name: "场地.geojson",
      mimeType: "application/geo+json",
      buffer: Buffer.from(JSON.stringify(own)),
    });
    await panel.getByLabel("文件的坐标系").selectOption("WGS84");
    await panel.getByRole("button", { name: "放到图上" }).click();
    await expect(first.locator(".legend")).toContainText("场地");

    renameSync(site, join(folder, "old"));
    cpSync(next.folder, site, { recursive: true });
    await first.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    for (const page of [first, second]) await expect(note(page)).toBeVisible({ timeout: 40_000 });
    // The server has only the next version's files; a page of this one still gets its own, also those it asks for now.
    await first.getByRole("button", { name: "重新打开" }).click();
    await expect.poll(() => version(first).catch(() => before), { timeout: 40_000 }).not.toBe(before);
    await mapReady(first);
    await expect(first.locator(".legend")).toContainText("场地", { timeout: 30_000 });
    await second.evaluate(() => {
      location.hash = "pick=townships/danma&table=all&read=compare/indicators";
    });
    await expect(second.locator("[data-drawer]")).toContainText("项目");
    await expect(second.locator(".passage h2").first()).toBeVisible();
    expect(await version(second)).toBe(before);
    await expect(note(second)).toBeVisible();
    await note(second).getByRole("button", { name: "重新打开" }).click();
    await expect.poll(() => version(second).catch(() => before), { timeout: 40_000 }).not.toBe(before);
    await mapReady(second);
    await expect(second.locator("[data-card] h2")).toHaveText("丹麻镇");
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
    next.remove();
  }
});
