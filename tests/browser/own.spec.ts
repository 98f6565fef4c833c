import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/good/${name}`, import.meta.url));
const panel = (page: Page) => page.locator("dialog[data-bring]");

/** Opens the panel by the menu and puts a file in. */
async function bring(page: Page, file?: string): Promise<void> {
  await page.locator("[data-menu] summary").click();
  await page.getByRole("button", { name: "放入自己的数据" }).click();
  await expect(panel(page)).toBeVisible();
  if (file) await panel(page).locator("input[type=file]").setInputFiles(file);
}

test.beforeEach(({ page }) => useSheet(page));

// Two files, a check and two visits take a while without a graphics card.
test.setTimeout(150_000);

test("a developer's GCJ-02 shapefile is put in, checked against official red lines, reported with citations, and the desk kept in a file", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") asked.push(request.url());
  });
  await openAtlas(page);
  await bring(page, fixture("site-gcj02-gbk.zip"));
  const place = panel(page).getByRole("button", { name: "放到图上" });
  await expect(panel(page)).toContainText("场地");
  await expect(panel(page)).toContainText("文件没有说明坐标系");
  await expect(place).toBeDisabled();
  await panel(page).getByLabel("文件的坐标系").selectOption("GCJ-02");
  await expect(panel(page)).toContainText("2 个要素中可用 2 个");
  await expectAccessible(page);
  await place.click();
  await expect(panel(page)).toBeHidden();

  await bring(page, fixture("red-line-zone34.zip"));
  await expect(panel(page)).toContainText("文件自称：CGCS2000 三度带 34 带");
  await panel(page).getByLabel("文件的坐标系").selectOption("EPSG:4522");
  await panel(page).getByLabel("用作").selectOption("red-lines:ecology");
  await expect(place).toBeDisabled();
  await panel(page).getByLabel("发布单位").fill("某县自然资源局");
  await panel(page).getByLabel("数据日期").fill("2025-06");
  await panel(page).getByLabel("是否齐全").selectOption("partial");
  await place.click();
  await expect(panel(page)).toBeHidden();
  await expect(page.locator(".legend")).toContainText("官方矢量：某县自然资源局，2025-06");

  await page.locator(".legend").getByRole("button", { name: "场地" }).click();
  await page.locator("[data-card]").getByRole("button", { name: "南门峡拟建场地" }).click();
  await expect(page.locator("[data-card]")).toContainText("自己的文件：site-gcj02-gbk.zip");
  await page.getByRole("button", { name: "这一层碰到控制线吗" }).click();
  const row = page.locator("[data-card] tr", { hasText: "南门峡拟建场地" });
  await expect(row).toContainText("确定", { timeout: 30_000 });
  await expect(row).toContainText("无数据");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Markdown" }).click();
  const report = readFileSync(await (await saving).path(), "utf8");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("[data-card] .reply blockquote").first()).toBeVisible();
  await expect(page.locator("[data-card] .reply figcaption").first()).toContainText("《");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  expect(report).toContain("官方矢量：某县自然资源局");
  expect(report).toMatch(/> .*生态保护红线[\s\S]*——《/);

  await bring(page);
  const keeping = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: "把桌面存成文件" }).click();
  const desk = await (await keeping).path();
  for (const _ of [1, 2]) await panel(page).getByRole("button", { name: "移除" }).first().click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".legend")).not.toContainText("官方矢量");
  await expect(page.locator(".legend")).not.toContainText("场地");
  // An answer never outlives what it was given from.
  await expect(page.locator("[data-card]")).not.toContainText("确定 1");
  await expect(row).toHaveCount(0);
  await page.reload();
  await openAtlas(page);
  await bring(page, desk);
  await expect(page.locator(".legend")).toContainText("官方矢量：某县自然资源局，2025-06");
  await expect(page.locator(".legend")).toContainText("场地");
  await expect(row).toContainText("确定", { timeout: 30_000 });
  expect(asked).toEqual([]);
});

test("layers are stacked by keys, made paler and filtered, and all of it can be undone", async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press("l");
  const layers = page.locator("[data-layers]");
  await expect(layers.getByRole("listitem")).toHaveCount(14);
  const order = (): Promise<readonly (string | undefined)[]> =>
    layers.getByRole("listitem").evaluateAll((all) => all.map((li) => (li as HTMLElement).dataset.layer));
  const before = await order();
  await layers.locator('[data-layer="projects"] .handle').focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(order).not.toEqual(before);
  await expect(page).toHaveURL(/order=/);
  await layers.locator('[data-layer="projects"]').getByRole("button", { name: "调整" }).click();
  await layers.getByRole("searchbox", { name: "试点项目：只画" }).fill("污水");
  await expect(layers.locator('[data-layer="projects"] output').last()).toHaveText(/^\d+ \/ 61$/);
  const slider = layers.getByRole("slider", { name: "试点项目：不透明度" });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/look=projects~o0~w/);
  await expectAccessible(page);
  await layers.getByRole("button", { name: "恢复原来的样子和次序" }).click();
  await expect.poll(order).toEqual(before);
  await expect(page).not.toHaveURL(/order=|look=/);
  await layers.getByRole("heading").first().click();
  await page.keyboard.press("Control+z");
  await expect(page).toHaveURL(/look=projects~o0~w/);
});
