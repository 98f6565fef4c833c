import { expect, type Page, test } from "@playwright/test";
import { addresses } from "../fixtures/bad/addresses.ts";
import { bombs } from "../fixtures/bad/bombs.ts";
import { file } from "../fixtures/bad/file.ts";
import { feature, geojson, point, utf8 } from "../fixtures/bad/write.ts";
import { openAtlas, useSheet, viewOf } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const hostile = '"><img src=x onerror="window.__hacked=1"><script>window.__hacked=1</script>';
const panel = (page: Page) => page.locator("dialog[data-bring]");

/** A file as the page gets it. */
const upload = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** Features in the county with names and values that would run or break something, and one that is nowhere. */
const sound = geojson(
  ...[hostile, "__proto__", '=HYPERLINK("https://evil.test/")', "\u202e点"].map((name, i) =>
    feature(point([101.95 + i / 100, 36.84]), {
      name,
      [hostile]: hostile,
      constructor: "x",
      toString: "javascript:window.__hacked=1",
    }),
  ),
  feature(point([36.84, 101.95]), { name: "反的" }),
  feature(null, { name: hostile }),
).replace('"constructor"', '"__proto__":{"polluted":1},"constructor"');

/** Everything that would show that something ran or was sent. */
function watch(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on("pageerror", ({ message }) => seen.push(`error: ${message}`));
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") seen.push(`request: ${request.url()}`);
  });
  return seen;
}
const hacked = (page: Page) =>
  page.evaluate(() => [(window as { __hacked?: unknown }).__hacked, ({} as { polluted?: unknown }).polluted]);

// Four files and a layer that comes and goes take a while without a graphics card.
test.beforeEach(({ page }) => useSheet(page));

test.setTimeout(120_000);

test("hostile files at once: nothing runs, what is wrong is told with its remedy, what is sound lands on the map and goes again", async ({
  page,
}) => {
  const seen = watch(page);
  await openAtlas(page, "view=ecology");
  const before = await viewOf(page);
  await page.locator("[data-menu] summary").click();
  await page.getByRole("button", { name: "放入自己的数据" }).click();
  const bomb = bombs().find(({ title }) => title.includes("thirty million"));
  await panel(page)
    .locator("input[type=file]")
    .setInputFiles([
      upload(`${hostile}.geojson`.replaceAll("/", ""), utf8(sound)),
      upload("炸弹.zip", bomb?.bytes ?? utf8("")),
      upload("断了.zip", file("utf8.zip").slice(0, 400)),
      upload("假的.geojson", utf8("%PDF-1.7")),
    ]);
  const job = (name: string) => panel(page).locator(".job", { has: page.getByRole("heading", { name }) });
  await expect(job("炸弹.zip")).toContainText("炸弹.zip › a.geojson：压缩包展开后过大或文件过多，没有展开");
  await expect(job("炸弹.zip")).toContainText("请只压缩所需的一个图层");
  await expect(job("断了.zip")).toContainText("断了.zip：压缩包打不开");
  await expect(job("断了.zip")).toContainText("请重新下载或重新压缩为 ZIP");
  await expect(job("假的.geojson")).toContainText("假的.geojson：是 PDF，这里读不了");
  const own = panel(page).locator(".batch");
  await own.getByLabel("文件的坐标系").selectOption("WGS84");
  await expect(own).toContainText("6 个要素中可用 4 个");
  await expect(own).toContainText("› #5 · 反的：[36.84, 101.95] 像是先纬度后经度");
  await expect(own).toContainText("须先经度后纬度，请交换后重新导出");
  await expect(own).toContainText(`#6 · ${hostile}：没有几何`);
  await expectAccessible(page);
  for (const name of ["炸弹.zip", "断了.zip", "假的.geojson"]) {
    await job(name).getByRole("button").first().click();
    await expect(job(name)).toBeHidden();
  }
  expect(await viewOf(page)).toEqual(before);

  await own.getByRole("button", { name: "放到图上" }).click();
  await expect(panel(page)).toBeHidden();
  const legend = page.locator(".legend");
  await expect(legend).toContainText("window.__hacked");
  await legend.getByRole("button", { name: "window.__hacked" }).click();
  const card = page.locator("[data-card]");
  for (const name of [hostile, "__proto__", "点"])
    await expect(card.getByRole("button", { name: `${name} 数字化`, exact: true })).toBeVisible();
  await card.getByRole("button", { name: hostile }).click();
  await expect(card.getByRole("heading", { name: hostile })).toBeVisible();
  await expect(card).toContainText("javascript:window.__hacked=1");
  await expect(card.locator("img, script, iframe, a[href^='javascript']")).toHaveCount(0);
  await page.locator("[data-menu] summary").click();
  await page.getByRole("button", { name: "放入自己的数据" }).click();
  await panel(page).getByRole("button", { name: "移除" }).click();
  await page.keyboard.press("Escape");
  await expect(legend).not.toContainText("window.__hacked");
  expect(await hacked(page)).toEqual([undefined, undefined]);
  expect(seen).toEqual([]);
});

test("forged addresses open what is sound in them, and nothing of them runs", async ({ page }) => {
  const seen = watch(page);
  await openAtlas(page);
  const open = await page.locator("[data-card]").isHidden();
  expect(open).toBe(true);
  const short = addresses.filter(({ hash, opens }) => hash.length < 500 && opens === "");
  expect(short.length).toBeGreaterThan(10);
  for (const { hash, title } of short) {
    await page.evaluate((to) => location.replace(to), hash);
    await expect(page.locator("[data-card]"), title).toBeHidden();
  }
  await page.evaluate(() =>
    location.replace("#pick=seats/danma&look=__proto__~o1&table=<script>&order=constructor"),
  );
  await expect(page.locator("[data-card]").getByRole("heading", { name: "丹麻镇" })).toBeVisible();
  expect(await hacked(page)).toEqual([undefined, undefined]);
  expect(seen).toEqual([]);
});
