import { expect, type Page, test } from "@playwright/test";
import { useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone the sheet stays until the map is touched, and the card leaves the place in sight", async ({
  page,
}) => {
  await page.goto("");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await expectAccessible(page);
  const stage = page.locator("[data-stage]");
  await page.waitForTimeout(600);
  await expect(stage).not.toHaveAttribute("data-painter", /./);
  await page.locator(`.sheet [data-layer="seats"] [data-feature="townships/wufeng"] g`).first().tap();
  await expect(stage).toHaveAttribute("data-painter", "map", { timeout: 40_000 });
  await expect(page.locator("[data-card] h2")).toHaveText("五峰镇");
  const card = await page.locator("[data-card]").boundingBox();
  const place = await page
    .locator(`.sheet [data-layer="seats"] [data-feature="townships/wufeng"] g`)
    .first()
    .boundingBox();
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(card?.y ?? 0);

  // The WebGL map moves as well, to what lies furthest south.
  await page.evaluate(() => (location.hash = "#pick=townships/gaozhai"));
  await expect(page.locator("[data-card] h2")).toHaveText("高寨街道");
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { map } = document.querySelector("[data-gl]") as unknown as {
          map: { project: (at: unknown) => { y: number } };
        };
        const { features } = await (await fetch("data/layers/seats.geojson")).json();
        const seat = features.find((f: { id: string }) => f.id === "gaozhai");
        const top = document.querySelector("[data-stage]")?.getBoundingClientRect().top ?? 0;
        const card = document.querySelector("[data-card]")?.getBoundingClientRect().top ?? 0;
        return card - top - map.project(seat.geometry.coordinates).y;
      }),
    )
    .toBeGreaterThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});

test("on a phone a clause of the address is in sight under the map", async ({ page }) => {
  await page.goto("#read=hz15/9.3/5&page=text");
  await expect(page.locator('[id="hz15/9.3/5"]')).toBeInViewport();
  await page.getByRole("button", { name: "地图" }).click();
  await expect(page).not.toHaveURL(/page=text/);
});

test("on a phone the legend is made when it is opened or printed", async ({ page }) => {
  const rows = page.locator(".legend li");
  for (const opened of [
    () => page.locator(".legend > summary").tap(),
    () => page.evaluate(() => dispatchEvent(new Event("beforeprint"))),
  ]) {
    await page.goto("about:blank");
    await page.goto("");
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    await expect(page.locator(".legend")).not.toHaveAttribute("open");
    await expect(rows).toHaveCount(0);
    await opened();
    await expect(rows.first()).toBeVisible();
    expect(await rows.count()).toBeGreaterThan(10);
  }
});

test("on a phone a ready view whose layers the built sheet lacks brings the map that has them", async ({
  page,
}) => {
  await page.goto("");
  await page.getByRole("button", { name: "生态与红线" }).click();
  const stage = page.locator("[data-stage]");
  await expect(stage).toHaveAttribute("data-painter", "map", { timeout: 40_000 });
});

/** The mark of a township's seat on the map without WebGL, and what lies between the ready views and the card. */
async function sight(page: Page, township: string) {
  return page.evaluate((id) => {
    const mark = document.querySelector(`.sheet [data-layer="seats"] [data-feature="${id}"] g`);
    const box = mark?.getBoundingClientRect();
    const card = document.querySelector("[data-card]")?.getBoundingClientRect();
    const themes = document.querySelector("[data-themes]")?.getBoundingClientRect();
    if (!box || !card || !themes) return undefined;
    return {
      over: box.top - Math.max(0, themes.bottom),
      under: Math.min(card.top, innerHeight) - box.bottom,
      left: box.left,
      right: innerWidth - box.right,
      card: card.height,
    };
  }, township);
}

async function expectInSight(page: Page, township: string): Promise<void> {
  await expect(async () => {
    const seen = await sight(page, township);
    expect(
      Math.min(seen?.over ?? -1, seen?.under ?? -1, seen?.left ?? -1, seen?.right ?? -1),
    ).toBeGreaterThan(0);
  }).toPass();
}

for (const [width, height] of [
  [390, 844],
  [320, 568],
  // What is left of 1280 × 1024 at 400 %.
  [320, 256],
] as const)
  test(`at ${width} × ${height} the card is drawn up to three heights and never lies over the place that it is about`, async ({
    page,
  }) => {
    await useSheet(page);
    await page.setViewportSize({ width, height });
    // The furthest south, and so the first that the card would hide.
    await page.goto("#pick=townships/gaozhai");
    const card = page.locator("[data-card]");
    const grip = card.locator(".grip");
    await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "sheet");
    await expect(grip).toHaveAttribute("aria-expanded", "true");
    await expectInSight(page, "townships/gaozhai");
    const half = (await sight(page, "townships/gaozhai"))?.card ?? 0;

    await grip.press("ArrowDown");
    await expect(grip).toHaveAttribute("aria-expanded", "false");
    await expect.poll(async () => (await sight(page, "townships/gaozhai"))?.card).toBeLessThan(half);
    await expect(card.locator("h2")).toBeInViewport();
    await expect(card.locator(".sub").first()).toBeInViewport();
    await expectInSight(page, "townships/gaozhai");

    // Another place at the same height.
    await page.evaluate(() => (location.hash = "#pick=townships/jiading"));
    await expect(card.locator("h2")).toHaveText("加定镇");
    await expectInSight(page, "townships/jiading");

    await grip.click();
    await expect.poll(async () => (await sight(page, "townships/jiading"))?.card).toBe(half);
    await expectInSight(page, "townships/jiading");
    await grip.click();
    await expect
      .poll(async () => (await sight(page, "townships/jiading"))?.card)
      .toBeGreaterThan(height - 20);

    // Drawn down by a finger to where it was lowest.
    const box = await grip.boundingBox();
    const [x, y] = [width / 2, (box?.y ?? 0) + 16];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, height - 60, { steps: 4 });
    await page.mouse.up();
    await expect(grip).toHaveAttribute("aria-expanded", "false");
    await expectInSight(page, "townships/jiading");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessible(page);

    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    await expect(page).not.toHaveURL(/pick=/);
  });
