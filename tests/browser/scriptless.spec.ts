import { expect, test } from "@playwright/test";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the plan is on the map and the chapter can be read", async ({ page }) => {
    await page.goto("");
    await expect(page.locator("h1")).toHaveText("互助规划一张图");
    await expect(page.locator(".sheet text", { hasText: /^威远镇$/ })).toBeVisible();
    await expect(page.locator('[id="hz15/9.2/4"]')).toContainText("“一屏”即北部达坂山山脉生态屏障");
    await expect(page.locator(".noscript")).toContainText("不运行脚本");
  });
});
