import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone the sheet stays until the map is touched, and the card leaves the place in sight", async ({
  page,
}) => {
  await page.goto("");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await expectAccessible(page);
  const stage = page.locator("[data-stage]");
  await page.waitForTimeout(600);
  await expect(stage).not.toHaveAttribute("data-painter", /./);
  await page.locator(`.sheet [data-layer="seats"] [data-feature="townships/wufeng"] g`).first().tap();
  await expect(stage).toHaveAttribute("data-painter", "map", { timeout: 40_000 });
  await expect(page.locator("[data-card] h2")).toHaveText("五峰镇");
  const card = await page.locator("[data-card]").boundingBox();
  const place = await page
    .locator(`.sheet [data-layer="seats"] [data-feature="townships/wufeng"] g`)
    .first()
    .boundingBox();
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(card?.y ?? 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});

test("on a phone a clause of the address is in sight under the map", async ({ page }) => {
  await page.goto("#read=hz15/9.3/5&page=text");
  await expect(page.locator('[id="hz15/9.3/5"]')).toBeInViewport();
  await page.getByRole("button", { name: "地图" }).click();
  await expect(page).not.toHaveURL(/page=text/);
});

test("on a phone a ready view whose layers the built sheet lacks brings the map that has them", async ({
  page,
}) => {
  await page.goto("");
  await page.getByRole("button", { name: "生态与红线" }).click();
  const stage = page.locator("[data-stage]");
  await expect(stage).toHaveAttribute("data-painter", "map", { timeout: 40_000 });
});
