import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { openAtlas } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const second = (page: Page) => page.locator(".stage.second");
const list = (page: Page) => page.locator(".drawer.contrast");

/** Where a map looks, to what a screen can show. */
const look = (page: Page, stage: string): Promise<readonly number[]> =>
  page.evaluate((at) => {
    const gl = document.querySelector(`${at} .gl`) as unknown as {
      map?: { getCenter: () => { lng: number; lat: number }; getZoom: () => number };
    };
    const { lng = 0, lat = 0 } = gl.map?.getCenter() ?? {};
    return [lng, lat, gl.map?.getZoom() ?? 0].map((n) => Math.round(n * 1000) / 1000);
  }, stage);

// A smaller window: two maps are drawn without a graphics card.
test.use({ viewport: { width: 1280, height: 820 } });

test("a planner compares what two plans say of a place, on two maps and in words, and takes the comparison along", async ({
  page,
}) => {
  await openAtlas(page, "pick=townships/weiyuan");
  await page.locator("[data-card]").getByRole("button", { name: "对比各文件的说法" }).click();
  await expect(page).toHaveURL(/beside=doc:\w+!doc:\w+!swipe!50!list/);
  await expect(second(page)).toHaveAttribute("data-painter", "map", { timeout: 40_000 });

  // Both maps look at the same ground, also while one of them is dragged, and both say what they show.
  const slider = page.getByRole("slider", { name: "左右分界" });
  await slider.focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", "左 47 %");
  await expect(page).toHaveURL(/swipe!47!list/);
  expect(await second(page).evaluate((e) => e.style.clipPath)).toContain("47%");
  const box = await second(page).boundingBox();
  if (!box) throw new Error("there is no second map");
  const before = await look(page, ".stage.second");
  await page.mouse.move(box.x + box.width * 0.7, box.y + 130);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7 - 60, box.y + 100, { steps: 3 });
  await expect.poll(() => look(page, ".stage.second")).not.toEqual(before);
  expect(await look(page, "[data-stage]")).toEqual(await look(page, ".stage.second"));
  await page.mouse.up();
  await expect(page).toHaveURL(/map=/);

  // In words: both documents about the place in hand, what only one speaks of, and their differences.
  await expect(list(page).locator(".both-say h3")).toHaveText("威远镇");
  await expect(list(page).locator(".both-say section")).toHaveCount(2);
  await expect(list(page).locator(".both-say mark").first()).toHaveText(/威远|县城/);
  await expect(list(page)).toContainText(/只在《.+》/);
  await expect(list(page)).toContainText("两份文件之间登记的差异");
  await expect(page.locator(".corner.pair .legend")).toContainText("左 · 《");
  // One group stands for all: they are rows of one form, and hundreds of them.
  await page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLDetailsElement>(".contrast .group:not(:first-of-type)"))
      group.open = false;
  });
  await expectAccessible(page);
  const saving = page.waitForEvent("download");
  await list(page).getByRole("button", { name: "Markdown" }).click();
  const text = readFileSync(await (await saving).path(), "utf8");
  expect(text).toMatch(/^# 对比：《.+》 ｜ 《.+》/);
  expect(text).toContain("## 威远镇");
  expect(text).toMatch(/> ——《.+》.+（\w+\/.+，\d{4}-\d\d-\d\d）/);

  // A ready view on one side, in halves; undone and closed, the second map is gone.
  await page.locator(".beside-bar select").last().selectOption({ label: "生态与红线" });
  await page.getByRole("button", { name: "并列" }).click();
  await expect(page.locator(".map.halves")).toBeVisible();
  await expect(slider).toBeHidden();
  await expect(page.locator(".corner.pair .legend")).toContainText("右 · 生态与红线");
  await page.getByRole("button", { name: "结束对比" }).click();
  await expect(second(page)).toBeHidden();
  await expect(page.locator(".stage.second canvas")).toHaveCount(0);
  await expect(page.locator("[data-themes]")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(second(page)).toBeVisible();
});
