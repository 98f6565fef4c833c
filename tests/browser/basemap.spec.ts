import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { mapReady } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";
import { type Deployed, deploy } from "./deploy.ts";
import { rightKey, serveTiles, type Tiles } from "./tiles.ts";

test.describe.configure({ mode: "serial" });
test.use({ viewport: { width: 860, height: 600 } });

let tiles: Tiles;
let site: Deployed;
const both = (zh: string, en: string) => ({ zh, en });

test.beforeAll(async () => {
  tiles = await serveTiles([20, 60, 220]);
  const xyz = { kind: "xyz", credit: both("© 蓝色测绘", "© Blue Survey"), maxZoom: 12 };
  const of = (path: string) => `${tiles.origin}/${path}/{z}/{x}/{y}.png`;
  site = await deploy([
    {
      ...xyz,
      id: "flat",
      title: both("蓝底", "Flat"),
      url: of("open"),
      labels: of("open/names"),
      review: "审图号：试0000号",
    },
    { ...xyz, id: "guarded", title: both("有锁", "Guarded"), url: `${of("guarded")}?tk={key}`, key: true },
    { ...xyz, id: "broken", title: both("坏底", "Broken"), url: of("broken") },
    {
      ...xyz,
      id: "archive",
      title: both("档案", "Archive"),
      kind: "pmtiles",
      url: `${tiles.origin}/flat.pmtiles`,
    },
  ]);
});

test.afterAll(() => {
  site.remove();
  tiles.server.close();
});

test.beforeEach(() => {
  tiles.asked.length = 0;
});

const open = async (page: Page, hash = ""): Promise<void> => {
  await page.goto(site.url + (hash && `#${hash}`));
  await mapReady(page);
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
};
const choice = (page: Page): Locator => page.getByRole("combobox", { name: "底图" });

/** The colour of the map where only the pale land of the neighbours was, as a reader sees it. */
async function groundOf(page: Page): Promise<readonly number[]> {
  const { x = 0, y = 0, width = 0 } = (await page.locator("[data-stage]").boundingBox()) ?? {};
  const shot = await page.screenshot({ clip: { x: x + width - 60, y: y + 110, width: 8, height: 8 } });
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const context = new OffscreenCanvas(8, 8).getContext("2d");
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(4, 4, 1, 1).data ?? [])].slice(0, 3);
    },
    [...shot],
  );
}

/** How much bluer than red the ground is. */
const blueness = async (page: Page): Promise<number> => {
  const [red = 0, , blue = 0] = await groundOf(page);
  return blue - red;
};

test("a basemap is fetched when it is chosen, lies where the pale land was and names its provider", async ({
  page,
}) => {
  await open(page);
  expect(await blueness(page)).toBeLessThan(0);
  expect(tiles.asked).toEqual([]);
  await choice(page).selectOption("flat");
  await expect.poll(() => blueness(page)).toBeGreaterThan(60);
  expect(tiles.asked.some((path) => path.startsWith("/open/names/"))).toBe(true);
  await expect(page).toHaveURL(/base=flat/);
  await expect(page.locator("[data-credit]")).toHaveText("底图：© 蓝色测绘 · 审图号：试0000号");
  await expectAccessible(page, [".furniture", "[data-notes]"]);
  await page.getByRole("button", { name: "Switch to English" }).click();
  await expect(page.locator("[data-credit]")).toContainText("© Blue Survey");
  // Back to none by the keys alone.
  await page.getByRole("combobox", { name: "Basemap" }).focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => blueness(page)).toBeLessThan(0);
  await expect(page.locator("[data-credit]")).toHaveCount(0);
  await expect(page.locator(".fault")).toHaveCount(0);
});

test("the key stays on the device; a wrong one is told once and the map goes on", async ({ page }) => {
  await open(page, "base=guarded");
  const fault = page.locator(".fault");
  await expect(fault).toHaveText(/「有锁」要用您自己的密钥/);
  expect(tiles.asked).toEqual([]);
  const field = page.getByLabel("有锁的密钥");
  await field.fill("wrong");
  await field.press("Enter");
  await expect(fault).toHaveText(/「有锁」没有接受密钥（403）/);
  await expect(fault).toHaveCount(1);
  const before = tiles.asked.length;
  expect(before).toBeGreaterThan(0);
  await fault.getByRole("button", { name: "再试一次" }).click();
  await expect.poll(() => tiles.asked.length).toBeGreaterThan(before);
  await expect(fault).toHaveText(/403/);
  await page.getByRole("button", { name: "放大地图" }).click();
  await expect(page).toHaveURL(/map=/);
  await page.getByRole("button", { name: "全县" }).click();
  await expectAccessible(page, [".furniture", "[data-notes]"]);
  await page.getByRole("button", { name: "删除密钥" }).click();
  await expect(field).toBeFocused();
  await field.fill(rightKey);
  await page.getByRole("button", { name: "保存" }).click();
  await expect.poll(() => blueness(page)).toBeGreaterThan(60);
  await expect(fault).toHaveCount(0);
  expect(page.url()).not.toContain("sesame");
  const kept = await page.evaluate(() => Object.entries({ ...localStorage }));
  const holding = kept.filter(([name, value]) => `${name}${value}`.includes("sesame"));
  expect(holding.map(([name, value]) => [name.startsWith("plan-atlas:key:"), value])).toEqual([
    [true, rightKey],
  ]);
  await expect(page.getByText("密钥已存在此设备")).toBeVisible();
});

test("a host that fails is told, and choosing none takes the note away", async ({ page }) => {
  await open(page);
  await choice(page).selectOption("broken");
  await expect(page.locator(".fault")).toHaveText(/「坏底」没有取到（500）/);
  await choice(page).selectOption("");
  await expect(page.locator(".fault")).toHaveCount(0);
  await page.route(`${tiles.origin}/**`, (route) => route.abort());
  await choice(page).selectOption("archive");
  await expect(page.locator(".fault")).toHaveText(/「档案」没有取到（连接不上/);
  await page.unroute(`${tiles.origin}/**`);
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect.poll(() => blueness(page)).toBeGreaterThan(60);
  await expect(page.locator(".fault")).toHaveCount(0);
});

test("without WebGL the control says what it lacks", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`${site.url}#base=flat`);
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "sheet");
  await expect(choice(page)).toBeDisabled();
  await expect(page.getByText("底图需要 WebGL")).toBeVisible();
  await expect(page.locator("[data-credit]")).toHaveCount(0);
  expect(tiles.asked).toEqual([]);
});

test("on a phone the control is large enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.url}#base=guarded`);
  const controls = page.locator(".basemap").locator("select, input, button");
  await expect(controls).toHaveCount(3);
  for (const control of await controls.all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("the site lets in the hosts that its list names and no other; the ordinary site none", async ({
  page,
}) => {
  const policyOf = (folder: string) =>
    /Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(`${folder}/index.html`, "utf8"))?.[1] ??
    "";
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  const [allowed, ordinary] = [policyOf(site.folder), policyOf(dist)];
  expect(ordinary).toContain("connect-src 'self';");
  expect(ordinary).not.toContain("http");
  expect(allowed.replaceAll(` ${tiles.origin}`, "")).toBe(ordinary);
  const data = (folder: string) => JSON.parse(readFileSync(`${folder}/data/index.json`, "utf8"));
  expect(data(site.folder).basemaps.map(({ id }: { readonly id: string }) => id)).toEqual([
    "flat",
    "guarded",
    "broken",
    "archive",
  ]);
  expect(data(dist).basemaps).toBeUndefined();
  await page.goto("#base=flat");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await expect(page.getByRole("combobox", { name: "底图" })).toHaveCount(0);
});
