import { expect, test } from "@playwright/test";
import { flags } from "./flags.ts";

test.use({
  launchOptions: {
    args: flags.webless,
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  },
});
test("without WebGL the sheet stays, says so, and pans, zooms and picks", async ({ page }) => {
  await page.goto("");
  const stage = page.locator("[data-stage]");
  await expect(stage).toHaveAttribute("data-painter", "sheet");
  await expect(page.getByRole("alert")).toContainText("WebGL");
  const seat = page.locator(`.sheet [data-layer="seats"] [data-feature="townships/wushi"] g`).first();
  await seat.click();
  await expect(page.locator("[data-card] h2")).toHaveText("五十镇");
  // What is in hand is drawn anew, and between two drawings nothing stands.
  let before = await seat.boundingBox();
  await expect
    .poll(async () => {
      before = await seat.boundingBox();
      return before;
    })
    .not.toBeNull();
  const box = await stage.boundingBox();
  if (!before || !box) throw new Error("nothing is drawn");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y - 40, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => Math.round((await seat.boundingBox())?.x ?? 0))
    .toBe(Math.round(before.x - 90));
  await expect(page).toHaveURL(/map=/);
  const zoom = () => Number(/map=([\d.]+)/.exec(page.url())?.[1]);
  const at = zoom();
  await page.getByRole("button", { name: "放大" }).click();
  await expect.poll(zoom).toBeCloseTo(at + 1, 1);
  await stage.locator(".frame").press("ArrowLeft");
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 400);
  await expect.poll(zoom).toBeLessThan(at + 1);
});
