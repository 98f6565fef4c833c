import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { polygonTruth } from "../fixtures/geodesic.ts";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

test("a planner measures by mouse, takes a corner back, types corners, and gets area, coordinates and a file", async ({
  page,
}) => {
  await openAtlas(page);
  await page.locator("[data-menu]").getByText("菜单").click();
  await page.getByRole("button", { name: "量测" }).click();
  const panel = page.getByRole("region", { name: "量测" });
  await expect(panel.getByRole("heading", { name: "量测" })).toBeFocused();
  const map = page.locator("#map");
  const corners = panel.locator(".corners li");
  await map.click({ position: { x: 420, y: 300 } });
  await expect(corners).toHaveCount(1);
  await map.click({ position: { x: 520, y: 330 } });
  await expect(corners).toHaveCount(2);
  await map.click({ position: { x: 480, y: 420 } });
  await expect(corners).toHaveCount(3);
  await expect(panel.locator(".totals dd")).toHaveText(/^[\d.]+ km$/);
  await page.keyboard.press("Control+z");
  await expect(corners).toHaveCount(2);
  // The tool is still in hand; a double click puts down the last corner and lays it down.
  await map.dblclick({ position: { x: 470, y: 430 } });
  await expect(corners).toHaveCount(3);
  await expect(panel.getByRole("button", { name: "在图上点" })).toHaveAttribute("aria-pressed", "false");
  await expectAccessible(page);
  await panel.getByRole("button", { name: "清空" }).click();
  await panel.getByRole("button", { name: "面积" }).click();
  const typing = panel.getByLabel("输入坐标");
  await typing.fill("36.84,101.95\n36.9 102.05\n北纬36°51′00″ 东经102°07′12″\n没有");
  await typing.press("Enter");
  await expect(panel.getByRole("alert")).toContainText("第 4 行");
  await typing.fill("36.84,101.95\n36.9 102.05\n北纬36°51′00″ 东经102°07′12″\n34500000,4072096.3");
  await typing.press("Enter");
  await expect(corners).toHaveCount(4);
  await expect(corners.first()).toContainText("36°50′24.00″N 101°57′00.00″E");
  await expect(corners.first()).toContainText(/34 带.*4\s078\s756\.0.*34\s495\s540\.1/);
  const { area } = polygonTruth([
    [101.95, 36.84],
    [102.05, 36.9],
    [102.12, 36.85],
    [102, 36.78],
  ]);
  const hectares = Number((await panel.locator(".totals dd").nth(1).textContent())?.replaceAll(",", ""));
  expect(Math.abs(hectares * 1e4 - area) / area).toBeLessThan(0.001);
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "CSV" }).click();
  const rows = readFileSync(await (await saving).path(), "utf8")
    .trim()
    .split("\r\n");
  expect(rows).toHaveLength(6);
  expect(rows[1]).toContain("EPSG:4522");
  await panel.getByRole("button", { name: "去掉第 4 点" }).click();
  await expect(page).toHaveURL(/measure=area!36\.84,101\.95\*36\.9,102\.05\*36\.85,102\.12$/);
  await page.reload();
  await expect(corners).toHaveCount(3);
  await panel.getByRole("button", { name: "收起量测" }).press("Escape");
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/measure=/);
});

test("what is on screen is shared by its address and a QR code; an address too long for one says so", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page, "view=transport");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("分享");
  await page.locator("[data-results] .doing").getByRole("button", { name: "分享" }).click();
  const dialog = page.getByRole("dialog", { name: "分享" });
  await expect(dialog.getByRole("textbox", { name: "地址" })).toHaveValue(/#.*view=transport/);
  await expect(dialog.getByRole("img", { name: "此页地址的二维码" })).toBeVisible();
  await expect(dialog).toContainText("不是存档");
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".bar")).toBeHidden();
  await expect(dialog.locator("svg.code")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  const many = Array.from({ length: 60 }, (_, i) => `36.${700000 + i * 3137},101.${910000 + i * 971}`).join(
    "*",
  );
  await page.goto(`#measure=distance!${many}`);
  await page.locator("[data-menu]").getByText("菜单").click();
  await page.getByRole("button", { name: "分享" }).click();
  await expect(dialog).toContainText("扫不出来");
  await expect(dialog.locator("svg.code")).toHaveCount(0);
});
