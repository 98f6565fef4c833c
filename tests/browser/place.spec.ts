import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const village = "台子乡哇麻村";
const sewer = /哇麻村 2025 年美丽宜居村庄整治提升以工代赈示范项目二期（污水管网）/;
const sentence = "新建 DN200 污水管网 5.04 公里，污水检查井 335 座";

test("someone of a village types its initials on a phone, reads what is planned, opens it, and saves the picture", async ({
  page,
}) => {
  await page.goto("");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await page.getByText("菜单", { exact: true }).click();
  await page.getByRole("button", { name: "我的地方" }).click();
  const text = page.locator("[data-passage]");
  await text.getByRole("searchbox").fill("tzxwmc");
  await expectAccessible(page);
  await text.locator("[data-found] a", { hasText: village }).tap();
  await expect(text.getByRole("heading", { name: village })).toBeVisible();
  await expect(page).toHaveURL(/read=place\/v-taizi-wama/);
  const planned = text.locator(".planned");
  await expect(planned).toContainText("水：饮水、污水");
  await expect(planned.locator("blockquote")).toContainText(sentence);
  await expect(planned).toContainText("2025 年底前");
  await expect(planned).toContainText("500 万元");
  await expect(planned).toContainText("只知乡");
  await expectAccessible(page);
  const saved = page.waitForEvent("download");
  await text.getByRole("button", { name: "存为图片" }).click();
  expect((await saved).suggestedFilename()).toBe("atlas-v-taizi-wama.png");
  await planned.getByRole("link", { name: sewer }).click();
  await expect(page.locator("[data-card]")).toContainText(sentence);
  await page.goBack();
  await expect(text.getByRole("heading", { name: village })).toBeVisible();
});

test("the device's position is asked for on a tap only and names the township with its neighbours", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 36.8975, longitude: 101.912 });
  await page.goto("#read=place&page=text");
  const text = page.locator("[data-passage]");
  await text.getByRole("button", { name: "用本机位置" }).click();
  const located = text.locator("[data-located]");
  await expect(located.locator(".what")).toHaveText("台子乡");
  await expect(located).toContainText("不是乡镇界线");
  await expect(located).toContainText("威远镇");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the same village is found from the front page and reads the same", async ({ page }) => {
    await page.goto("");
    await page.locator(".noscript a", { hasText: "地方" }).click();
    await page
      .locator("section.unit", { hasText: "台子乡" })
      .getByRole("link", { name: "哇麻村" })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(village);
    await expect(page.locator(".planned blockquote")).toContainText(sentence);
    await page.getByRole("link", { name: sewer }).click();
    await expect(page.locator("blockquote").first()).toContainText(sentence);
    await page.locator(".source a").first().click();
    await expect(page.locator(":target")).toContainText(sentence);
  });
});

test("pages of every kind are accessible, run under their policy, open the atlas in place, and print on one A4", async ({
  page,
}) => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  for (const path of [
    "place/v-taizi-wama.html",
    "en/place/nanmenxia.html",
    "place/huzhu.html",
    "place/index.html",
    "project/projects-51.html",
    "project/index.html",
    "plan/hz15/box21.html",
    "plan/index.html",
  ]) {
    await page.goto(path);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
  }
  await page.goto("place/weiyuan.html");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.getByRole("link", { name: "在地图上打开" }).click();
  await expect(page.locator("[data-card] h2")).toHaveText("威远镇");
  expect(faults).toEqual([]);
});
