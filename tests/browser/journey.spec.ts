import { expect, test } from "@playwright/test";
import { mapReady, openAtlas, useSheet, viewOf, whereIs } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

test("a planner goes from a township to its sentence, on to another place, and back", async ({ page }) => {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });

  await openAtlas(page);
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
  const danma = await whereIs(page, "townships/danma");
  await page.mouse.click(danma.x, danma.y);
  const card = page.locator("[data-card]");
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("丹麻镇");
  await expect(page).toHaveURL(/#pick=townships\/danma/);
  await expect(card).toContainText("民俗文化与田园观光融合发展的特色镇");
  await expect(card).toContainText("《县“十五五”规划纲要》第九章第三节第5段");
  await expectAccessible(page);

  const quote = card.locator(".quote").filter({ hasText: "第九章第三节第5段" });
  await quote.getByRole("link", { name: "在文本中读这一段" }).click();
  const clause = page.locator('[id="hz15/9.3/5"]');
  await expect(clause).toBeInViewport();
  await expect(clause).toHaveClass(/lit/);

  await clause.getByRole("link", { name: "佑宁寺" }).click();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("佑宁寺");
  await expect(page).toHaveURL(/pick=places\/youning-temple/);

  await page.locator('[data-pin="hz15/9.3/5"]').click();
  await expect(clause).toHaveClass(/held/);
  await expect(card).toContainText("五十镇");
  await expect(card).toContainText("南门峡");

  const before = await viewOf(page);
  await page.reload();
  await mapReady(page);
  await expect(clause).toHaveClass(/held/);
  await expect.poll(() => viewOf(page)).toEqual(before);

  await page.goBack();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("佑宁寺");
  await page.goForward();
  await expect(clause).toHaveClass(/held/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();

  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"))).toEqual([]);
  expect(faults).toEqual([]);
});

test("a text link turns on the layer it needs, says so, and the layer can be put back", async ({ page }) => {
  await useSheet(page);
  await openAtlas(page, "layers=county,pattern,townships,seats&read=hz15/10.1");
  await page.locator('.passage [data-feature="corridors/s101"]').first().click();
  const note = page.locator("[data-notes] p").filter({ hasText: "交通廊道" });
  await expect(note).toHaveCount(1);
  const corridors = page.locator('.legend input[name="corridors"]');
  await expect(corridors).toBeChecked();
  await note.getByRole("button", { name: "还原" }).click();
  await expect(corridors).not.toBeChecked();
});

test("what has no point stands on the shelf and lights its places", async ({ page }) => {
  await useSheet(page);
  await openAtlas(page);
  await page.locator(".shelf summary").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: /互助县便民桥梁工程/ }).click();
  const card = page.locator("[data-card]");
  await expect(card).toContainText("624 万元");
  await expect(card).toContainText("加定镇扎龙沟村门科沟便民桥梁工程");
  await card.getByRole("button", { name: "加定镇", exact: true }).click();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("加定镇");
});

test("the second Tab skips to the text in the reader's language and loses nothing", async ({ page }) => {
  await openAtlas(page, "pick=townships/danma&lang=en");
  const address = page.url();
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to the map");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to the plan text");
  await page.keyboard.press("Enter");
  await expect(page.locator("#text")).toBeFocused();
  expect(page.url()).toBe(address);
  await expect(page.getByRole("region", { name: "Map", exact: true })).toBeVisible();
});

test("a forged address opens the first view", async ({ page }) => {
  await openAtlas(page, "pick=__proto__&clause=%E0%A4%A&read=nowhere/1&layers=x,y&map=99/999/zz&lang=xx");
  await expect(page.locator("[data-card]")).toBeHidden();
  await expect(page.locator(".passage h2")).toContainText("第九章");
});

test("a data file that is missing is named, and the first view stays", async ({ page }) => {
  await page.route("**/data/links.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("");
  await expect(page.getByRole("alert")).toContainText("data/links.json: 404");
  await expect(page.getByRole("button", { name: "再试一次" })).toBeVisible();
  await expect(page.locator(".sheet")).toBeVisible();
  await expect(page.locator(".passage")).toContainText("一屏三区一心");
});
