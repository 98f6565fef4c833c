import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const drawer = (page: Page) => page.locator("[data-drawer]");
const rows = (page: Page) => drawer(page).locator(".scroller [role='row']");

test.beforeEach(({ page }) => useSheet(page));

test("a planner sorts, narrows, gathers and sums the projects, takes one, and saves what is shown", async ({
  page,
}) => {
  await openAtlas(page);
  await page.locator("[data-menu]").getByText("菜单").click();
  await page.getByRole("button", { name: "项目与要素表" }).click();
  await expect(drawer(page).locator(".total")).toContainText(/^532 行，写明金额的 61 行合计 535,100\.6 万元/);
  // Only what is in sight is drawn.
  expect(await rows(page).count()).toBeLessThan(40);
  await expectAccessible(page);
  const amount = drawer(page).getByRole("columnheader", { name: "金额" });
  await amount.getByRole("button").click();
  await amount.getByRole("button").click();
  await expect(amount).toHaveAttribute("aria-sort", "descending");
  await expect(rows(page).first()).toContainText("120,000");
  await drawer(page).getByLabel("含有").fill("污水");
  await expect(page).toHaveURL(/table=all!w\./);
  const narrowed = await rows(page).count();
  expect(narrowed).toBeGreaterThan(2);
  await drawer(page).getByRole("combobox", { name: "分组" }).last().selectOption({ label: "出处" });
  await expect(drawer(page).locator(".gathered").first()).toContainText("行");
  const saving = page.waitForEvent("download");
  await drawer(page).getByRole("button", { name: "CSV" }).click();
  const csv = readFileSync(await (await saving).path(), "utf8");
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.trim().split("\r\n").length - 1).toBe(narrowed);
  await rows(page).getByRole("button").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-card]")).toBeVisible();
  await expect(drawer(page).locator(".lit")).not.toHaveCount(0);
  await page.reload();
  await expect(rows(page)).not.toHaveCount(0);
  await page.keyboard.press("Control+z");
  await drawer(page).getByLabel("含有").fill("没有这样的项目");
  await expect(drawer(page)).toContainText("没有符合条件的行");
});

test("the table of a layer opens from its entry in the legend; what is taken on the map is marked in it", async ({
  page,
}) => {
  await openAtlas(page, "entry=seats:township");
  await page.locator("[data-card]").getByRole("button", { name: "在表中看" }).click();
  await expect(drawer(page).locator(".total")).toHaveText("19 行");
  await rows(page).getByRole("button", { name: "丹麻镇" }).click();
  await expect(drawer(page).locator(".lit")).toContainText("丹麻镇");
  await drawer(page).getByRole("button", { name: "收起表格" }).click();
  await expect(drawer(page)).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(drawer(page)).toBeVisible();
});
