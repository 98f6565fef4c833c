import { expect, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

test.beforeEach(({ page }) => useSheet(page));

test("a planner finds a passage by typing, narrows the hits, and takes one", async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("水库");
  const results = page.locator("[data-results]");
  await expect(results.getByRole("link").first()).toBeVisible();
  const all = await results.getByRole("link").count();
  expect(all).toBeGreaterThan(5);
  await expect(results.locator("mark").first()).toHaveText("水库");
  await expectAccessible(page);
  await results.getByLabel("规划文件").selectOption({ label: "县“十五五”规划纲要" });
  await expect.poll(() => results.getByRole("link").count()).toBeLessThan(all);
  await expect(page).toHaveURL(/docs=hz15/);
  await results.getByLabel("筛选").selectOption({ label: "水利" });
  await expect(results.locator(".sum")).toContainText("8 段");
  await results.getByRole("link", { name: /南门峡水库农村供水/ }).click();
  await expect(results).toBeHidden();
  await expect(page.locator('[id="hz15/box21/2"]')).toHaveClass(/held/);
  // The focus goes on with what was taken: back in the search box it would open the hits anew.
  await expect(page.locator("[data-card] h2")).toBeFocused();
  await expect(results).toBeHidden();
  await page.goBack();
  await expect(results).toBeVisible();
});

test("a short form that stands nowhere is answered with what is near, and says so", async ({ page }) => {
  await openAtlas(page);
  await page.getByRole("searchbox").fill("生态红线");
  await expect(page.locator("[data-results] .near")).toContainText("近似");
  await expect(page.locator("[data-results]")).toContainText("生态保护红线");
  await page.getByRole("searchbox").fill("没有这样的词语");
  await expect(page.locator("[data-results]")).toContainText("没有找到");
});

test("a term opens where it stands and closes again", async ({ page }) => {
  await openAtlas(page, "read=hz15/3.1");
  const term = page.locator(".term", { hasText: "一屏一谷两带" }).first();
  await term.click();
  await expect(page.locator(".definition")).toContainText("达坂山生态林恢复功能区屏障");
  await expectAccessible(page);
  await term.click();
  await expect(page.locator(".definition")).toHaveCount(0);
});

test("words that sentences explain open with every explanation and its source", async ({ page }) => {
  await openAtlas(page, "read=hz15/9.3/2");
  await page.locator('[id="hz15/9.3/2"] .term', { hasText: "一心" }).click();
  const note = page.locator(".definition");
  await expect(note).toContainText("强化“一心”即以中心城区为核心");
  await expect(note).toContainText("“一心”为威远镇");
  await expect(note).toContainText("第九章第二节第4段");
});

test("a clause shows the scan's own words, and what is copied carries its citation", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAtlas(page, "clause=hz15/9.3/2");
  const card = page.locator("[data-card]");
  await card.locator(".scan summary").click();
  await expect(card.locator("pre")).toContainText("心多点”城镇空间布局");
  await card.getByRole("button", { name: "复制引文" }).click();
  await expect(page.locator("[data-notes]")).toContainText("已复制");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("「优化城镇空间格局。");
  expect(copied).toContain(
    "」——《互助土族自治县国民经济和社会发展第十五个五年规划纲要》第九章第三节第2段（第71—75页）",
  );
  expect(copied).toContain("#clause=hz15/9.3/2");
  await page.locator('[id="hz15/9.3/2"] b').selectText();
  await page.keyboard.press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^「优化城镇空间格局」——《/);
});

for (const [id, title, words] of [
  ["projects", "项目册", "535101"],
  ["indicators", "规划指标", "常住人口城镇化率"],
  ["levels", "省、市、县各怎么说", "加定"],
  ["differences", "文件之间的不同", "1200户"],
] as const)
  test(`the page ${id} opens, quotes its documents and leads to the clause`, async ({ page }) => {
    await openAtlas(page, `read=compare/${id}`);
    const passage = page.locator("[data-passage]");
    await expect(passage.locator("h2")).toContainText(title);
    for (const list of (await passage.locator("details").all()).slice(0, 3))
      await list.evaluate((box) => box.setAttribute("open", ""));
    await expect(passage).toContainText(words);
    await expectAccessible(page);
    await passage.locator("[data-pin]").first().click();
    await expect(page).toHaveURL(/clause=/);
    await expect(page.locator("[data-card] h2")).toBeVisible();
  });

test("every document opens at its level", async ({ page }) => {
  await openAtlas(page);
  for (const [name, words] of [
    ["省县城城镇化实施方案", "一"],
    ["都市圈2024年任务清单", "一"],
    ["市“十四五”规划纲要", "第一章"],
    ["新型城镇化试点方案", "互助"],
  ] as const) {
    await page.locator(".tabs a", { hasText: name }).click();
    await expect(page.locator(".tabs a[aria-current]")).toHaveText(name);
    await expect(page.locator("[data-passage]")).toContainText(words);
  }
});
