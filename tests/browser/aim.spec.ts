import { expect, type Page, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const live = (page: Page) => page.locator("[data-live]");
const plate = (page: Page) => page.getByRole("group", { name: /用准星在地图上画/ });

/** Takes up a tool as somebody without a mouse does. */
async function wield(page: Page, tool: string): Promise<void> {
  await page.locator(".ask > summary").press("Enter");
  await page.locator(".ask").getByRole("button", { name: tool, exact: true }).press("Enter");
  await expect(plate(page)).toBeVisible();
}

for (const painter of ["map", "sheet"] as const)
  test(`without a mouse an area is drawn on the ${painter}, corner by corner, every step told, and answered`, async ({
    page,
  }) => {
    if (painter === "sheet") await useSheet(page);
    await openAtlas(page, "map=11.00/36.84000/101.95000");
    await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", painter);
    await wield(page, "多边形");
    await expect(live(page)).toContainText("多边形：准星在地图正中，北纬 36.84000°，东经 101.95000°");
    await expect(page.locator(painter === "map" ? ".stage canvas" : ".stage .frame")).toBeFocused();
    await expect(page.locator(".aim .cross")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(live(page)).toHaveText("第 1 角：北纬 36.84000°，东经 101.95000°");
    await page.keyboard.press("ArrowRight");
    await expect(live(page)).toHaveText(/^准星：北纬 36\.84000°，东经 101\.97747°$/);
    await page.keyboard.press(" ");
    await page.keyboard.press("Control+Enter");
    await expect(live(page)).toHaveText("还不能完成：多边形至少要 3 角");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Enter");
    await expect(plate(page)).toContainText("3 角");
    await page.keyboard.press("Backspace");
    await expect(live(page)).toHaveText("收回第 3 角，还有 2 角");
    for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expectAccessible(page);
    // Once more on the spot closes the shape.
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/ask=within!area:36\.84000,101\.95000\*36\.84000,101\.97747\*/);
    await expect(plate(page)).toBeHidden();
    await expect(page.locator(painter === "map" ? ".stage canvas" : ".stage .frame")).toBeFocused();
    await expect(page.locator("[data-card] .reply")).toBeVisible();
  });

test("without a mouse a place is asked about, a way measured, a shape changed, and what was begun given up", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page, "map=11.00/36.84000/101.95000");
  await wield(page, "圆");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(live(page)).toHaveText("已放弃：圆");
  await expect(page.locator(".ask > summary")).toBeFocused();
  await wield(page, "点一处");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/ask=at!point:36\.86/);
  await expect(live(page)).toContainText("问这里适用什么：北纬 36.86");
  await wield(page, "圆");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/ask=within!area:(?:[\d.,]+\*){71}/);
  await wield(page, "沿线");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/ask=along!line:[\d.,]+\*[\d.,]+!/);
  await page.locator("[data-card]").getByRole("button", { name: "改形状" }).press("Enter");
  await expect(plate(page)).toContainText("2 角");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/ask=along!line:[\d.,]+\*[\d.,]+\*[\d.,]+!/);
  await page.locator("[data-menu] summary").press("Enter");
  await page.locator("[data-menu]").getByRole("button", { name: "量测" }).press("Enter");
  await expect(live(page)).toContainText("量测：准星在地图正中");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page.locator(".measuring .corners li")).toHaveCount(2);
  await page.keyboard.press("Backspace");
  await expect(page.locator(".measuring .corners li")).toHaveCount(1);
  await expect(live(page)).toHaveText("收回第 2 角，还有 1 角");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-menu] summary")).toBeFocused();
});

test("without WebGL corners are put down by clicks as well, and a double click finishes", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page, "map=11.00/36.84000/101.95000");
  await page.locator(".ask > summary").click();
  await page.locator(".ask").getByRole("button", { name: "多边形" }).click();
  await expect(plate(page)).toBeVisible();
  const map = page.locator("#map");
  await map.click({ position: { x: 420, y: 300 } });
  await map.click({ position: { x: 560, y: 320 } });
  await expect(plate(page)).toContainText("2 角");
  await map.dblclick({ position: { x: 500, y: 420 } });
  await expect(page).toHaveURL(/ask=within!area:/);
});
