import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import type { Story } from "../../src/core/story.ts";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const stories = JSON.parse(
  readFileSync(new URL("../../dist/data/stories.json", import.meta.url), "utf8"),
) as readonly Story[];
const words = (page: Page) => page.locator(".meeting .words");

for (const language of ["zh", "en"] as const)
  test(`every story is played to its end with a clicker, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    expect(stories.length).toBeGreaterThanOrEqual(5);
    // The map without WebGL is the same map, and needs no graphics card for fifty steps.
    await useSheet(page);
    await page.setViewportSize({ width: 1024, height: 768 });
    await openAtlas(page, `lang=${language}&story=${stories[0]?.id}/1`);
    for (const story of stories) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `lang=${language}&story=${story.id}/1`);
      for (const [i, step] of story.steps.entries()) {
        await expect(words(page).locator("h2")).toHaveText(step.heading[language]);
        if (step.quote)
          await expect(words(page).locator("blockquote")).toHaveText(
            step.quote.words.replaceAll("\t", " │ "),
          );
        await expect(page.locator(".legend summary").first()).toBeVisible();
        expect(await page.locator(".legend li").count()).toBeGreaterThan(0);
        const { clientHeight, scrollHeight } = await words(page).evaluate((e) => ({
          clientHeight: e.clientHeight,
          scrollHeight: e.scrollHeight,
        }));
        expect(scrollHeight, `${story.id} ${i + 1}: the caption is cut off`).toBeLessThanOrEqual(
          clientHeight + 1,
        );
        await page.keyboard.press("PageDown");
      }
      // The last step stays when the clicker is pressed once more.
      await expect(words(page).locator("h2")).toHaveText(story.steps.at(-1)?.heading[language] ?? "");
    }
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.locator("section[data-meeting]")).toBeHidden();
    await expect(page.locator(".bar")).toBeVisible();
  });

test("a speaker leaves a step and one key brings back exactly that step; the second window keeps in step", async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await openAtlas(page);
  await page.keyboard.press("m");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^开讲：一屏三区一心/ }).click();
  await expect(words(page).locator(".number")).toContainText("1 / 10");
  const opening = context.waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await opening;
  await expect(speaker.locator("h2")).toContainText("1 / 10");
  await page.bringToFront();
  await page.keyboard.press("PageDown");
  await expect(speaker.locator("h2")).toContainText("2 / 10");
  await speaker.getByRole("button", { name: "下一步" }).click();
  await expect(words(page).locator(".number")).toContainText("3 / 10");
  await expectAccessible(speaker);
  const step = page.url();
  await page.locator(".legend").getByRole("button", { name: "河流", exact: true }).click();
  await expect(page.locator("[data-card]")).toBeVisible();
  await expect(words(page)).toContainText("已离开这一步");
  await page.keyboard.press("r");
  await expect(page.locator("[data-card]")).toBeHidden();
  await expect(words(page)).not.toContainText("已离开这一步");
  expect(page.url()).toBe(step);
  await page.keyboard.press("b");
  await expect(page.locator(".meeting .dark")).toBeVisible();
  await page.keyboard.press("b");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/story=/);
});

test("a story is written without code, told, saved, and opened again as it was", async ({ page }) => {
  await useSheet(page);
  await openAtlas(page, "view=ecology");
  await page.keyboard.press("m");
  await page.getByRole("button", { name: "写故事" }).click();
  const panel = page.locator("[data-authoring]");
  await panel.getByLabel("题目 · 中文").fill("试讲");
  await panel.getByLabel("题目 · English").fill("A trial");
  await panel.getByRole("button", { name: "把现在的画面加为一步" }).click();
  await panel.getByLabel("标题 · 中文").fill("生态格局");
  await panel.getByLabel("标题 · English").fill("The pattern");
  await panel.getByLabel("正文（三行以内） · 中文").fill("一屏一谷两带。");
  await panel.getByLabel("正文（三行以内） · English").fill("One screen, one valley, two belts.");
  await panel.getByLabel("引用的条款号").fill("hz15/9.3/2");
  await panel.getByLabel("引文（逐字）").fill("一心多點");
  await panel.getByLabel("题目 · 中文").focus();
  await expect(panel.locator(".flaws")).toContainText("与 hz15/9.3/2 的原文不一致");
  await panel.getByLabel("引文（逐字）").fill("“一心多点”城镇空间布局");
  await panel.getByLabel("题目 · 中文").focus();
  await expect(panel.locator(".flaws")).toHaveCount(0);
  await expectAccessible(page);
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "存成 Markdown" }).click();
  const file = await (await saving).path();
  const saved = readFileSync(file, "utf8");
  await panel.getByRole("button", { name: "清空" }).click();
  await expect(panel.getByRole("listitem")).toHaveCount(0);
  await panel.locator("input[type=file]").setInputFiles(file);
  await expect(panel.getByRole("listitem")).toHaveCount(1);
  await panel.getByRole("button", { name: "生态格局：预览" }).click();
  await expect(words(page).locator("h2")).toHaveText("生态格局");
  await page.keyboard.press("Escape");
  const again = page.waitForEvent("download");
  await panel.getByRole("button", { name: "存成 Markdown" }).click();
  expect(readFileSync(await (await again).path(), "utf8")).toBe(saved);
});
