import { expect, type Page, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";

test.beforeEach(({ page }) => useSheet(page));

/** Presses Tab until a control of this name has the focus, as someone does who has no mouse. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 30; pressed++) {
    await page.keyboard.press("Tab");
    const words = await page
      .locator(":focus")
      .evaluate((e) => (e instanceof HTMLSelectElement ? e.parentElement : e)?.textContent ?? "");
    if (name.test(words)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

test("someone without a mouse opens a township that was shared, and compares it with another", async ({
  page,
}) => {
  await openAtlas(page, "pick=townships/danma");
  const card = page.locator("[data-card]");
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("丹麻镇");
  await tabTo(page, /^跳到手中所选/);
  await page.keyboard.press("Enter");
  await expect(card.getByRole("heading", { level: 2 })).toBeFocused();
  await tabTo(page, /两处对比/);
  await page.keyboard.press("Enter");
  const heads = card.locator(".matrix thead th");
  await expect(heads.first()).toHaveText("丹麻镇");
  const before = (await heads.last().textContent()) ?? "";
  await tabTo(page, /与另一处对比/);
  await page.keyboard.press("ArrowDown");
  await expect(heads.last()).not.toHaveText(before);
  await expect(heads.first()).toHaveText("丹麻镇");
  await expect(page).toHaveURL(/ask=compare/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

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
