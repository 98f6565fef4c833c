import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { mapReady, openAtlas } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const made = fileURLToPath(new URL("../../dist/atlas.html", import.meta.url));
const parcel = fileURLToPath(new URL("../fixtures/good/site-gcj02-gbk.zip", import.meta.url));
const list = fileURLToPath(new URL("../../dist/data/index.json", import.meta.url));

/** The offline file as it lies on a stick, by the address that a double click opens. */
let folder: string;
let address: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-atlas-offline-"));
  const stick = join(folder, "U 盘 演示");
  mkdirSync(stick);
  copyFileSync(made, join(stick, "一张图 离线.html"));
  address = pathToFileURL(join(stick, "一张图 离线.html")).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that a page asks for beside itself, and everything that goes wrong on it. */
function watch(page: Page): { readonly asked: string[]; readonly faults: string[] } {
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) asked.push(url);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { asked, faults };
}

/** How many runs of letters a document of PDF has. */
function lettersIn(pdf: Buffer): number {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => index + mark.length);
  return streams
    .map((from) => {
      try {
        return inflateSync(pdf.subarray(from), { finishFlush: 2 }).toString("latin1");
      } catch {
        return "";
      }
    })
    .reduce((sum, stream) => sum + (stream.match(/\bT[jJ]\b/g)?.length ?? 0), 0);
}

test("the offline file opens from a stick without a network, draws, finds, answers, takes a file, tells a story, speaks English, prints and asks for nothing", async ({
  page,
  context,
}) => {
  expect(statSync(made).size).toBeLessThan(6_000_000);
  const { asked, faults } = watch(page);
  await context.setOffline(true);
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  await page.goto(`${address}#ask=within!feature:townships/danma!intersect!0!0`);
  await mapReady(page);
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
  const drawn = () =>
    page.evaluate(() => {
      const { map } = document.querySelector("[data-gl]") as unknown as {
        map: { queryRenderedFeatures: () => unknown[] };
      };
      return map.queryRenderedFeatures().length;
    });
  expect(await drawn()).toBeGreaterThan(100);
  const card = page.locator("[data-card]");
  await expect(card.locator(".reply")).toContainText("需核实", { timeout: 30_000 });

  await page.getByRole("searchbox").fill("丹麻");
  await page.locator("[data-results] ol a").first().click();
  await expect(page.locator(".clause.held")).toBeVisible();
  await expect(page).toHaveURL(/#clause=/);

  const menu = page.locator("[data-menu]");
  await menu.locator("summary").click();
  await expect(menu.getByRole("button", { name: /^离线版，\d{4}-\d\d-\d\d 的版本$/ })).toBeDisabled();
  await expectAccessible(page);
  await menu.getByRole("button", { name: "放入自己的数据" }).click();
  const panel = page.locator("dialog[data-bring]");
  await panel.locator("input[type=file]").setInputFiles(parcel);
  await panel.getByLabel("文件的坐标系").selectOption("GCJ-02");
  await panel.getByRole("button", { name: "放到图上" }).click();
  await expect(page.locator(".legend")).toContainText("场地");

  await page.goto(`${address}#entry=corridors:motorway`);
  const saving = page.waitForEvent("download");
  await card.getByRole("link", { name: "corridors.geojson" }).click();
  const { features } = JSON.parse(readFileSync(await (await saving).path(), "utf8"));
  expect(features.length).toBeGreaterThan(0);

  await page.goto(`${address}#story=one-core/1`);
  const told = page.locator(".meeting .words");
  await expect(told.locator("h2")).toHaveText("一句话：一心多点");
  await expect(told.locator("blockquote")).toContainText("一心多点");
  await page.keyboard.press("PageDown");
  await expect(told.locator(".number")).toContainText("2 / 11");
  await page.keyboard.press("Escape");
  await expect(page.locator(".bar")).toBeVisible();

  await page.getByRole("button", { name: "Switch to English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(menu.locator("summary")).toHaveText("Menu");
  expect(lettersIn(await page.pdf({ format: "A4" }))).toBeGreaterThan(100);

  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
});

test("the menu of the site offers the offline file with its size and date", async ({ page }) => {
  const { offline } = JSON.parse(readFileSync(list, "utf8"));
  expect(offline.bytes).toBe(statSync(made).size);
  await openAtlas(page);
  await page.locator("[data-menu] summary").click();
  const saving = page.waitForEvent("download");
  const size = (offline.bytes / 1e6).toFixed(1);
  await page.getByRole("button", { name: `下载离线版（${size} MB，${offline.date}）` }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^互助规划一张图-\d{4}-\d\d-\d\d\.html$/);
  expect(readFileSync(await saved.path()).equals(readFileSync(made))).toBe(true);
});

test("a report from the file names what it is about, the state of the data and the view, but no file of the reader's", async ({
  page,
}) => {
  const { asked, faults } = watch(page);
  await page.goto(`${address}#pick=townships/danma&feedback=name`);
  const message = page.getByRole("dialog", { name: "反馈" }).locator(".message");
  await expect(message).toContainText("丹麻镇（townships/danma）", { timeout: 40_000 });
  await expect(message).toContainText("画面地址：#pick=townships/danma");
  await expect(message).toContainText(/数据版本：([0-9a-f]{40}|unknown)/);
  await expect(message).not.toContainText("file:");
  expect({ asked, faults }).toEqual({ asked: [], faults: [] });
});
