import { expect, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

test.beforeEach(({ page }) => useSheet(page));

test("a planner undoes and redoes what was done, by keys and from the menu", async ({ page }) => {
  await openAtlas(page, "pick=townships/danma");
  const card = page.locator("[data-card]");
  const menu = page.locator("[data-menu]");
  await page.getByRole("button", { name: "生态与红线" }).click();
  await expect(page).toHaveURL(/view=ecology/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(card).toContainText("丹麻镇");
  await page.keyboard.press("Control+z");
  await expect(page).not.toHaveURL(/view=ecology/);
  await menu.getByText("菜单").click();
  await expectAccessible(page);
  await expect(menu.getByRole("button", { name: "撤销" })).toBeDisabled();
  await menu.getByRole("button", { name: "重做" }).click();
  await expect(page).toHaveURL(/view=ecology/);
  await expect(menu.getByText("菜单")).toBeFocused();
  await page.keyboard.press("Control+Shift+z");
  await expect(card).toBeHidden();
});

test("the question mark lists the keys, Esc closes the list and loses nothing", async ({ page }) => {
  await openAtlas(page, "pick=townships/danma");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "快捷键" });
  await expect(help).toBeVisible();
  await expect(help.locator("dl > div")).toHaveCount(17);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(page.locator("[data-card]")).toContainText("丹麻镇");
});

test("single letters can be turned off, which this device remembers; keys with Ctrl stay", async ({
  page,
}) => {
  await openAtlas(page, "pick=townships/danma");
  const help = page.getByRole("dialog", { name: "快捷键" });
  const letters = help.getByRole("checkbox", { name: "单个字母与符号作快捷键" });
  await page.keyboard.press("?");
  await letters.press("Space");
  await expect(letters).not.toBeChecked();
  await page.keyboard.press("Escape");
  await page.reload();
  await openAtlas(page, "pick=townships/danma");
  for (const key of ["?", "l", "t"]) await page.locator("body").press(key);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("section[data-layers]")).toBeHidden();
  await expect(help).toBeHidden();
  await page.locator("[data-menu] summary").click();
  await page.locator("[data-menu]").getByRole("button", { name: "快捷键" }).click();
  await expect(letters).not.toBeChecked();
  await letters.press("Space");
  await page.keyboard.press("Escape");
  await page.locator("body").press("l");
  await expect(page.locator("section[data-layers]")).toBeVisible();
});

test("with Ctrl K a planner shows a layer and does what is typed, by the keys alone", async ({ page }) => {
  await openAtlas(page);
  const results = page.locator("[data-results]");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("廊道");
  await expect(results.locator(".doing")).toContainText("隐藏图层：交通廊道");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("投影配色");
  await expect(results.locator(".doing li")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(results.getByRole("button", { name: "投影配色" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "projector");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("丹麻");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-card]")).toContainText("丹麻镇");
});

test("panes are made wider by drag and keys, close and come back, and the layout is remembered", async ({
  page,
}) => {
  await openAtlas(page, "pick=townships/danma");
  const text = page.locator("#text");
  const width = async (): Promise<number> => (await text.boundingBox())?.width ?? 0;
  const line = page.getByRole("separator", { name: "文本页宽度" });
  const before = await width();
  const { x = 0, y = 0 } = (await line.boundingBox()) ?? {};
  await page.mouse.move(x + 4, y + 300);
  await page.mouse.down();
  await page.mouse.move(x + 104, y + 300, { steps: 4 });
  await page.mouse.up();
  expect(Math.abs((await width()) - before - 100)).toBeLessThan(6);
  await line.focus();
  await page.keyboard.press("ArrowLeft");
  expect(Math.abs((await width()) - before - 76)).toBeLessThan(6);
  const kept = await width();
  await page.reload();
  await expect.poll(width).toBe(kept);
  const card = page.getByRole("separator", { name: "侧栏宽度" });
  await card.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(card).toHaveAttribute("aria-valuenow", "384");
  await page.goto("#pick=townships/danma&table=all");
  const drawer = page.locator("[data-drawer]");
  const height = async (): Promise<number> => (await drawer.boundingBox())?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(100);
  const low = await height();
  await page.getByRole("separator", { name: "表与图的高度" }).press("ArrowUp");
  expect(Math.abs((await height()) - low - 24)).toBeLessThan(2);
  await expectAccessible(page);
  await drawer.getByRole("button", { name: "收起表格" }).click();
  await page.keyboard.press("t");
  await expect(text).toBeHidden();
  await page.locator("[data-card] figure a").first().click();
  await expect(text).toBeVisible();
  await page.keyboard.press("t");
  await page.getByRole("searchbox").fill("丹麻");
  await expect(page.locator("[data-results]")).toBeVisible();
});

test("after a crash the atlas offers what it showed, and not after it was closed", async ({
  page,
  context,
}) => {
  await openAtlas(page, "pick=townships/danma");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("plan-atlas:open"))).toContain("danma");
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await openAtlas(next);
  const notes = next.locator("[data-notes]");
  await expect(notes).toContainText("上次没有正常关闭");
  await expectAccessible(next);
  await notes.getByRole("button", { name: "回到当时" }).click();
  await expect(next.locator("[data-card]")).toContainText("丹麻镇");
  await expect(notes).not.toContainText("上次没有正常关闭");
  await next.close();
  const last = await context.newPage();
  await openAtlas(last);
  await expect(last.locator("[data-notes]")).not.toContainText("上次没有正常关闭");
});

test("an entry of the legend tells where its data comes from, how sure it is, and gives the file where it may", async ({
  page,
}) => {
  await openAtlas(page, "entry=corridors:motorway");
  const card = page.locator("[data-card]");
  await expect(card).toContainText("OpenStreetMap，2026");
  const file = card.getByRole("link", { name: "corridors.geojson" });
  const loading = page.waitForEvent("download");
  await file.click();
  expect((await loading).suggestedFilename()).toBe("corridors.geojson");
  await page.goto("#entry=county:county");
  await expect(card).toContainText("不提供下载");
});
