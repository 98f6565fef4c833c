import { expect, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";

test.beforeEach(({ page }) => useSheet(page));

test("an English reader opens Nanmenxia, reads its tourism projects in the plan's own words, and prints the page", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openAtlas(page, "read=place/nanmenxia&lang=en&page=text");
  const text = page.locator("[data-passage]");
  await expect(text.getByRole("heading", { name: /^Nanmenxia Town/ })).toBeVisible();
  const tourism = text.locator(".planned").filter({ has: page.getByRole("heading", { name: /^Tourism/ }) });
  await expect(tourism.first()).toContainText("却藏寺（却藏囊、章家囊）文物保护修缮工程");
  await text.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-paper", "place");
  await page.emulateMedia({ media: "print" });
  await expect(tourism.first()).toBeVisible();
  await expect(page.locator("[data-stage]")).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
