import { expect, test } from "@playwright/test";
import { mapReady } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

test("a citizen reads on a phone what a village's page says of a sewer, and opens it on the map; axe finds nothing on a page of every kind", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("place/v-taizi-wama.html");
  await expect(page.locator("h1")).toHaveText("台子乡哇麻村");
  await expect(page.locator("main")).toContainText("污水管网");
  await expect(page.locator("blockquote").first()).not.toBeEmpty();
  for (const path of [
    "place/v-taizi-wama.html",
    "en/place/taizi.html",
    "place/index.html",
    "project/projects-51.html",
    "plan/hz15/9.3.html",
    "about.html",
  ]) {
    await page.goto(path);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
  await page.goto("place/taizi.html");
  await page.getByRole("link", { name: "在地图上打开" }).click();
  await mapReady(page);
  await expect(page.locator("[data-card] h2")).toHaveText("台子乡");
});
