import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const charts = (page: Page) => page.locator("[data-charts]");
const marks = (page: Page) => charts(page).locator(".mark");

/** Opens the atlas without WebGL: the map is then the living sheet, whose marks can be looked into. */
async function openSheet(page: Page, hash = ""): Promise<void> {
  await useSheet(page);
  await openAtlas(page, hash);
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "sheet");
}

/** What the map draws at the seat of a township: a ring is added while it is lit. */
const seat = (page: Page, id: string) => () =>
  page.locator(`.sheet [data-layer="seats"] [data-feature="${id}"]`).first().innerHTML();

async function download(page: Page, name: string): Promise<Buffer> {
  const loading = page.waitForEvent("download");
  await charts(page).getByRole("button", { name, exact: true }).click();
  const file = await loading;
  expect(file.suggestedFilename()).toBe(`atlas-townships.${name.toLowerCase()}`);
  return readFileSync(await file.path());
}

test("a planner takes the money by township as a chart into a document, and every bar leads to its rows", async ({
  page,
}) => {
  await openSheet(page);
  await page.locator("[data-menu]").getByText("菜单").click();
  await page.locator("[data-menu]").getByRole("button", { name: "图表" }).click();
  await expect(charts(page).locator(".chart-notes")).toContainText("61 行合计 535,100.6 万元");
  await expectAccessible(page);
  await charts(page).getByRole("button", { name: "各乡镇金额" }).click();
  await expect(page).toHaveURL(/chart=townships/);
  // What stands in several townships or none has bars of its own; with them nothing of the sum is lost.
  await charts(page).getByText("同一内容的数据表").click();
  const cells = await charts(page).locator("tbody td:nth-child(2)").allTextContents();
  const sums = cells.map((cell) => Number(cell.replaceAll(",", "")));
  expect(sums.reduce((sum, one) => sum + Math.round(one * 10), 0)).toBe(5_351_006);
  expect(await marks(page).count()).toBe(sums.length);
  await charts(page)
    .getByText(/^筛选：/)
    .first()
    .click();
  await charts(page).getByLabel("含有").fill("整治");
  await expect(page).toHaveURL(/table=projects!w\./);
  await expect(charts(page).getByText("筛选：试点项目 · 含有 整治").first()).toBeVisible();
  const first = charts(page).getByRole("button", { name: /^台子乡：1,000 万元 · 2 项/ });
  const drawn = seat(page, "townships/taizi");
  const before = await drawn();
  await first.hover();
  await expect(first).toHaveClass(/lit/);
  await expect.poll(drawn).not.toBe(before);
  await page.mouse.move(5, 5);
  await expect.poll(drawn).toBe(before);
  await first.focus();
  await page.keyboard.press("End");
  await expect(marks(page).last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(marks(page).first()).toBeFocused();
  await expectAccessible(page);
  const svg = (await download(page, "SVG")).toString("utf8");
  const told = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    const root = read.documentElement;
    return {
      tag: root.tagName,
      width: Number(root.getAttribute("width")),
      height: Number(root.getAttribute("height")),
      text: root.textContent,
    };
  }, svg);
  expect(told.tag).toBe("svg");
  for (const words of [
    "各乡镇金额",
    "台子乡",
    "1,000 万元",
    "含有 整治",
    "新型城镇化综合试点方案》（2025-07-31）",
  ])
    expect(told.text).toContain(words);
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).not.toMatch(/var\(|class=|data-mark|tabindex/);
  const png = await download(page, "PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * told.width, 2 * told.height]);
  await first.click();
  const table = page.locator("[data-drawer]");
  await expect(table.locator(".total")).toContainText(/^2 行，写明金额的 2 行合计 1,000 万元/);
  await expect(charts(page)).toBeHidden();
  await expect(table).toBeFocused();
  await page.keyboard.press("Escape");
  await table.getByRole("button", { name: "图表" }).click();
  await expect(marks(page)).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(table.locator(".total")).toContainText(/^2 行/);
});

test("charts of time, indicators and places read the passage behind a mark, and what is in hand marks them", async ({
  page,
}) => {
  await openSheet(page, "chart=matrix&pick=townships/danma");
  await expect(charts(page).getByRole("button", { name: /^丹麻镇，县“十五五”规划纲要/ })).toBeVisible();
  await expectAccessible(page);
  const jiading = charts(page).getByRole("button", { name: /^加定镇，县“十五五”规划纲要/ });
  await jiading.click();
  await expect(page.locator("[data-card]")).toContainText("加定镇");
  await expect(page.locator(".passage")).toContainText("加定");
  await charts(page).getByRole("button", { name: "指标：基期到目标" }).click();
  const forest = charts(page).getByRole("button", {
    name: /^森林覆盖率（% · 约束性）：基期 2025 19\.96 → 目标 2030 20\.06/,
  });
  await forest.click();
  await expect(forest).toHaveClass(/lit/);
  await charts(page).getByRole("button", { name: "项目时序" }).click();
  await expect(charts(page).locator(".chart-notes")).toContainText("未载明时间的 464 项");
  await charts(page)
    .getByRole("button", { name: /^2026年，/ })
    .click();
  await expect(page.locator("[data-drawer] .total")).toContainText(/^4 行/);
});
