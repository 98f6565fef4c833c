import { expect, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";

test("paper shows the map of the state with its legend, a true scale and the sources", async ({ page }) => {
  await openAtlas(page, "view=transport&pick=corridors/s101");
  await page.waitForTimeout(1500);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator('.sheet [data-layer="upper"]')).not.toHaveCount(0);
  await expect(page.locator('.sheet [data-layer="pattern"]')).toHaveCount(0);
  await expect(page.locator(".legend")).toContainText("谋划研究");
  await expect(page.locator(".legend")).toContainText("示意：虚线");
  await expect(page.locator(".credits p").first()).toContainText("OpenStreetMap");
  const scale = await page.locator("[data-furniture]").getAttribute("data-scale");
  const told = Number(/1:([\d,]+)/.exec(scale ?? "")?.[1]?.replaceAll(",", ""));
  // The county is 86 km wide, the frame 98 km, the map 186 mm.
  expect(told).toBeGreaterThan(450_000);
  expect(told).toBeLessThan(650_000);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator('.sheet [data-layer="pattern"]')).not.toHaveCount(0);
});

test("the overview, its legend, scale and sources fit one page of A4 in both languages; an answer goes without the chapter", async ({
  page,
}) => {
  await useSheet(page);
  for (const hash of ["", "lang=en"]) {
    await page.goto("about:blank");
    await openAtlas(page, hash);
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "@media print { .text { display: none !important } .map { break-after: auto !important } }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  }
  await openAtlas(page, "ask=within!feature:townships/danma!intersect!0!0");
  await expect(page.locator("[data-card] .reply")).toBeVisible({ timeout: 30_000 });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".text")).toBeHidden();
  await expect(page.locator("[data-card] .reply")).toBeVisible();
});
