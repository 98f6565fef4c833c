import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const card = (page: Page) => page.locator("[data-card]");
const answered = async (page: Page) => {
  await expect(card(page).locator(".reply")).toBeVisible({ timeout: 30_000 });
  await expect(card(page).locator(".asking")).toHaveCount(0, { timeout: 30_000 });
};

/** What an answer says, without what changes with the screen. */
const said = async (page: Page) => (await card(page).locator(".reply").textContent())?.replace(/\s+/g, " ");

test("a planner asks what lies in a township, grows it, and comes back to the same answer by its address", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page, "pick=townships/danma");
  await card(page).getByRole("button", { name: "这一块里有什么" }).click();
  await answered(page);
  await expect(page).toHaveURL(/ask=within!feature:townships\/danma!intersect!0!0/);
  await expect(card(page).locator(".totals").first()).toContainText(/km² · [\d,]+ 公顷 · [\d,]+ 亩/);
  await expect(card(page)).toContainText("写明金额");
  await expect(card(page)).toContainText("适用的条文");
  await expectAccessible(page);
  const first = await said(page);
  await page.reload();
  await answered(page);
  expect(await said(page)).toBe(first);
  await card(page).getByLabel("外扩").first().fill("2");
  await card(page).getByRole("combobox", { name: "外扩" }).selectOption({ label: "公里" });
  await card(page).getByRole("button", { name: "重算" }).click();
  await expect(page).toHaveURL(/!intersect!2000!0/);
  await answered(page);
  await expect.poll(() => said(page)).not.toBe(first);
  await page.goBack();
  await expect.poll(() => said(page), { timeout: 20_000 }).toBe(first);
  await page.goBack();
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText("丹麻镇");
});

test("a citizen types coordinates: what can be read both ways is told, what is clear is answered", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page);
  await page.locator(".ask > summary").click();
  const words = page.getByLabel("输入坐标");
  await words.fill("36.842");
  await words.press("Enter");
  await expect(page.locator(".ask .fault")).toContainText("只有一个数");
  await words.fill("36, 40");
  await words.press("Enter");
  await expect(page.locator(".ask .fault")).toContainText("两种读法都可能");
  await expectAccessible(page);
  await words.fill("北纬36°50′31″ 东经101°57′22″");
  await words.press("Enter");
  await answered(page);
  await expect(page).toHaveURL(/ask=at!point:36\.84194,101\.95611/);
  await expect(card(page)).toContainText("威远镇");
  await expect(card(page).locator(".verdict.certain")).not.toHaveCount(0);
  await expect(card(page)).toContainText("附近");
  await expectAccessible(page);
});

test("a search leads to a question at once: from a place, from a passage and from coordinates", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page);
  const seek = page.getByRole("searchbox");
  const results = page.locator("[data-results]");
  await seek.fill("岔尔沟门");
  await expect(results.locator(".named li")).toContainText("在丹麻镇，位置仅知于此");
  await seek.fill("丹麻镇");
  await expectAccessible(page);
  await results.locator(".named li").first().getByRole("button", { name: "这一块里有什么" }).click();
  await answered(page);
  await expect(page).toHaveURL(/ask=within!feature:townships\/danma!/);
  await seek.focus();
  await results.getByRole("button", { name: "这里有什么" }).first().click();
  await answered(page);
  await expect(page).toHaveURL(/ask=within!clause:/);
  await seek.fill("36, 40");
  await expect(results.locator(".typed")).toHaveCount(2);
  await seek.fill("36°50′31″N 101°57′22″E");
  await results.getByRole("button", { name: "这里适用什么" }).click();
  await answered(page);
  await expect(page).toHaveURL(/ask=at!point:36\.84194,101\.95611/);
});

test("a planner asks about a shape of a file of their own: its datum is asked, what is wrong is told", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page);
  await page.locator(".ask > summary").click();
  await page.getByText("用自己文件里的形状").click();
  const own = page.locator(".ask .own");
  const ring = [
    [34496000, 4076000],
    [34500000, 4076000],
    [34500000, 4080000],
    [34496000, 4080000],
    [34496000, 4076000],
  ];
  const features = [
    { type: "Feature", properties: { 名称: "规划地块" }, geometry: { type: "Polygon", coordinates: [ring] } },
    { type: "Feature", properties: { 名称: "空块<img src=x>" }, geometry: null },
  ];
  const text = JSON.stringify({ type: "FeatureCollection", features });
  await own.getByLabel("文件", { exact: true }).setInputFiles({
    name: "地块.geojson",
    mimeType: "application/geo+json",
    buffer: Buffer.from(text),
  });
  await expect(own.locator(".shapes")).toHaveCount(0);
  await own.getByLabel("文件的坐标系").selectOption("WGS84");
  await expect(own).toContainText("是米而不是度");
  await own.getByLabel("文件的坐标系").selectOption("EPSG:4522");
  await expect(own).toContainText("2 · 空块<img src=x>：没有几何");
  await expectAccessible(page);
  await own.getByRole("button", { name: "规划地块" }).click();
  await answered(page);
  await expect(page).toHaveURL(/ask=within!area:/);
  await expect(card(page).locator(".totals").first()).toContainText(/^.*1[56](\.\d+)? km²/);
  const first = await said(page);
  await page.reload();
  await answered(page);
  expect(await said(page)).toBe(first);
});

test("the right button asks at a place of the map, and a tool asks where the next click goes", async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
  await page.mouse.click(1000, 500, { button: "right" });
  await expect(page).toHaveURL(/ask=at!point:/);
  await answered(page);
  const before = page.url();
  await page.locator(".ask > summary").click();
  await page.getByRole("button", { name: "点一处" }).click();
  await expect(page.locator(".hint")).toContainText("点一处");
  await page.keyboard.press("Escape");
  await expect(page.locator(".hint")).toHaveCount(0);
  await page.locator(".ask > summary").click();
  await page.getByRole("button", { name: "点一处" }).click();
  await page.mouse.click(800, 450);
  await expect.poll(() => page.url()).not.toBe(before);
  await answered(page);
});

test("a planner draws an area, moves a corner, and the answer follows without filling the way back", async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
  await page.locator(".ask > summary").click();
  await page.getByRole("button", { name: "矩形" }).click();
  await page.waitForTimeout(1200);
  await page.mouse.click(820, 420);
  await page.mouse.move(900, 500);
  await page.mouse.click(980, 560);
  await expect(page).toHaveURL(/ask=within!area:/, { timeout: 20_000 });
  await answered(page);
  const drawn = page.url();
  const entries = await page.evaluate(() => history.length);
  await card(page).getByRole("button", { name: "改形状" }).click();
  await expect(page.locator(".hint")).toContainText("拖动顶点");
  await page.waitForTimeout(1200);
  const corner = await page.evaluate(() => {
    const [lat, lon] = (/area:([\d.]+),([\d.]+)/.exec(decodeURIComponent(location.hash)) ?? [])
      .slice(1)
      .map(Number);
    const holder = document.querySelector("[data-gl]") as unknown as {
      readonly map: { project(at: readonly [number, number]): { readonly x: number; readonly y: number } };
    };
    const box = document.querySelector("[data-gl]")?.getBoundingClientRect();
    const { x, y } = holder.map.project([lon ?? 0, lat ?? 0]);
    return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
  });
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x - 40, corner.y - 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => page.url(), { timeout: 20_000 }).not.toBe(drawn);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await answered(page);
  await page.keyboard.press("Escape");
  await expect(page.locator(".hint")).toHaveCount(0);
});

test("the check of all projects never says all clear: possible at best against a diagram, no data without a shape", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page);
  await page.locator(".ask > summary").click();
  await page.getByRole("button", { name: "项目与控制线检查" }).click();
  await answered(page);
  const matrix = card(page).locator(".matrix");
  await expect(matrix.locator("thead th")).toHaveCount(6);
  await expect(matrix.locator("tbody tr")).not.toHaveCount(0);
  expect(await matrix.locator(".verdict.certain, .verdict.none").count()).toBe(0);
  const farmland = matrix.locator("tbody tr td:nth-child(4) .verdict");
  expect(new Set(await farmland.allTextContents())).toEqual(new Set(["无数据"]));
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await card(page).getByRole("button", { name: "CSV" }).click();
  const path = await (await download).path();
  const [head = "", ...rows] = readFileSync(path, "utf8").split("\r\n");
  expect(head).toContain("subject,name,line,verdict,reason");
  expect(rows.length).toBeGreaterThan(500);
});

test("a question that takes long shows that it runs, can be stopped and asked again", async ({ page }) => {
  await useSheet(page);
  let release = (): void => undefined;
  const held = new Promise<void>((go) => {
    release = go;
  });
  await page.route("**/answerer-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await openAtlas(page, "pick=townships/danma");
  await card(page).getByRole("button", { name: "这一块里有什么" }).click();
  await expect(card(page).getByRole("progressbar")).toBeVisible();
  await card(page).getByRole("button", { name: "停下" }).click();
  await expect(card(page).locator(".asking")).toHaveCount(0);
  release();
  await page.goBack();
  await answered(page);
});

test("all townships stand in one table, and two of them side by side", async ({ page }) => {
  await useSheet(page);
  await openAtlas(page, "ask=table");
  await answered(page);
  await expect(card(page).locator(".matrix tbody tr")).toHaveCount(19);
  await openAtlas(page, "ask=compare!feature:townships/danma!feature:townships/wushi");
  await answered(page);
  await expect(card(page).locator(".matrix thead th")).toHaveText(["丹麻镇", "五十镇"]);
});

test("along a line everything stands by its kilometre; a passage is asked about where it speaks of", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page, "pick=corridors/s101");
  await card(page).getByRole("button", { name: "沿线有什么" }).click();
  await answered(page);
  await expect(card(page).locator("svg.along")).toBeVisible();
  await expect(card(page).locator(".kilometres li").first()).toContainText(/0 m–/);
  await openAtlas(page, "clause=hz15/6.1/4");
  await card(page).getByRole("button", { name: "这段所说的范围里有什么" }).click();
  await answered(page);
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText("这段所说的范围里有什么");
  await expect(card(page)).toContainText("加定镇");
});
