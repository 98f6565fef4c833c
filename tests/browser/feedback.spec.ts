import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

test("a reader who knows where a project is points at it, by key, by coordinates and on the map, and keeps the message; nothing is sent", async ({
  page,
}) => {
  await useSheet(page);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await page.route("**/data/index.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), feedback: "plan@example.org" } });
  });
  await openAtlas(page, "pick=projects/51&measure=distance!36.84,101.95*36.9,102.05");
  const card = page.locator("[data-card]");
  await card.getByRole("button", { name: "我知道它在哪里" }).click();
  const dialog = page.getByRole("dialog", { name: "反馈" });
  const message = dialog.locator(".message");
  await expect(dialog).toContainText("什么都不会自动发出");
  await expect(message).toContainText("（projects/51）");
  await expect(message).toContainText("「51\t互助县台子乡哇麻村");
  await expect(message).toContainText(/数据版本：([0-9a-f]{40}|unknown)/);
  await expect(message).not.toContainText("measure");
  await dialog.getByRole("button", { name: "复制全文" }).click();
  await expect(dialog.getByRole("alert")).toContainText("还没有指出在哪里");
  await dialog.getByLabel("输入坐标").fill("36.9, 101.9");
  await page.keyboard.press("Enter");
  await expect(message).toContainText(
    "北纬 36.90000°，东经 101.90000°（WGS 84，写到小数点后五位；读者输入的坐标）",
  );
  await dialog.getByRole("button", { name: "在图上点" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(".hint")).toContainText("点它所在之处");
  await page.locator("[data-stage]").click({ position: { x: 200, y: 300 } });
  await expect(message).toContainText("在图上取得");
  await expect(page).toHaveURL(/feedback=here!/);
  await dialog.getByLabel("读者的话").fill("检查井在村口。");
  await expectAccessible(page);
  const mail = await dialog.getByRole("link", { name: "写成邮件" }).getAttribute("href");
  expect(mail).toMatch(/^mailto:plan@example\.org\?subject=/);
  expect(decodeURIComponent(mail ?? "")).toContain("检查井在村口。");
  const saved = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "存为 .txt" }).click();
  const text = readFileSync(await (await saved).path(), "utf8");
  expect(text).toBe(await message.textContent());
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page).not.toHaveURL(/feedback/);
  await card.getByRole("button", { name: "这里不对" }).click();
  await expect(dialog.getByLabel("读者的话")).toHaveValue("检查井在村口。");
  expect(sent).toEqual([]);
});

test("a page without scripts leads to the report of a sentence, which tells an English reader what is missing", async ({
  page,
}) => {
  await useSheet(page);
  await page.goto("en/plan/hz15/9.3.html");
  await page.getByRole("link", { name: "Something on this page is wrong" }).click();
  const dialog = page.getByRole("dialog", { name: "Feedback" });
  await expect(dialog.locator(".message")).toContainText("(hz15/9.3)");
  await expect(dialog.getByRole("link", { name: "Write a mail" })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Copy the text" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Nothing is written yet");
  await expect(dialog.getByLabel("The reader's words")).toBeFocused();
  await dialog.getByRole("button", { name: "Close feedback" }).click();
  await page.goto("#clause=hz15/9.3/1&lang=en&feedback=figure");
  const said = await page.locator("[data-card] blockquote").first().textContent();
  await expect(dialog.locator(".message")).toContainText(`「${said?.replaceAll(" │ ", "\t")}」`);
});
