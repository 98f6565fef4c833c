import { expect, type Page, test } from "@playwright/test";
import { truth } from "../fixtures/geodesic.ts";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";
import { type PdfPage, readPdf } from "./pdf.ts";

const millimetre = 72 / 25.4;

/** Middles of the crosses of the graticule on paper, in millimetres: two lines of 15 CSS pixels through each other. */
function crossesOn({ strokes }: PdfPage): readonly (readonly [number, number])[] {
  const arm = 15 * 0.75;
  return strokes.flatMap((lines) => {
    const [a, b] = lines;
    if (lines.length !== 2 || !a || !b) return [];
    const long = (i: 0 | 1, [p, q]: typeof a): boolean =>
      Math.abs(Math.abs(q[i] - p[i]) - arm) < 0.05 && Math.abs(q[1 - i] === p[1 - i] ? 0 : 1) === 0;
    if (!long(0, a) || !long(1, b)) return [];
    return [[(a[0][0] + a[1][0]) / 2 / millimetre, (b[0][1] + b[1][1]) / 2 / millimetre] as const];
  });
}

/** Longitude and latitude of the crosses, in the order in which they are drawn. */
const named = (page: Page): Promise<readonly (readonly [number, number])[]> =>
  page.locator(".plot [data-cross]").evaluateAll((all) =>
    all.map((cross) => {
      const [lat = 0, lon = 0] = cross.getAttribute("data-cross")?.split(",").map(Number) ?? [];
      return [lon / 60, lat / 60] as const;
    }),
  );

async function openSheet(page: Page): Promise<void> {
  await page.locator("[data-menu]").getByText("菜单").click();
  await page.getByRole("button", { name: "打印图幅" }).click();
  await expect(page.locator(".plot")).toBeVisible();
}

test("a print sheet is vector, of the chosen paper and true to scale within 0.5 %, measured in the PDF", async ({
  page,
}) => {
  await useSheet(page);
  const layers =
    "county,pattern,townships,ecology,red-lines,rivers,corridors,upper,town-system,places,functions,seats,projects,works";
  await openAtlas(page, `pick=townships/danma&layers=${layers}&map=10.2/36.84000/102.05000`);
  await openSheet(page);
  await expectAccessible(page);
  // The legend does not fit beside the map, and the card follows: no page may make the map smaller than its scale.
  await expect(page.locator(".plot-legend.apart")).toHaveCount(1);
  const cases = [
    ["a4", "landscape", 250_000, [841.89, 595.28]],
    ["a4", "portrait", 100_000, [595.28, 841.89]],
    ["a3", "landscape", 100_000, [1190.55, 841.89]],
    ["a3", "portrait", 250_000, [841.89, 1190.55]],
  ] as const;
  for (const [paper, turn, scale, [wide, high]] of cases) {
    await page.getByRole("combobox", { name: "纸张" }).selectOption(paper);
    await page.getByRole("combobox", { name: "方向" }).selectOption(turn);
    await page.getByRole("combobox", { name: "比例尺" }).selectOption(String(scale));
    const places = await named(page);
    expect(places.length).toBeGreaterThan(1);
    const told = Number(/应为 ([\d.]+) 毫米/.exec((await page.locator(".options").textContent()) ?? "")?.[1]);
    const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
    const [sheet] = pages;
    if (!sheet) throw new Error("the PDF has no page");
    expect(pages.length).toBeGreaterThan(1);
    for (const { width, height } of pages) expect([width, height]).toEqual([sheet.width, sheet.height]);
    expect(Math.abs(sheet.width - wide) + Math.abs(sheet.height - high)).toBeLessThan(1.5);
    expect(sheet.texts).toBeGreaterThan(50);
    expect(sheet.pictures).toBe(0);
    const crosses = crossesOn(sheet);
    expect(crosses).toHaveLength(places.length);
    const errors = places.flatMap((to, i) =>
      places.slice(0, i).map((from, j) => {
        const [[x = 0, y = 0] = [], [u = 0, v = 0] = []] = [crosses[i], crosses[j]];
        const ground = truth([...from], [...to]).distance;
        return Math.abs((Math.hypot(x - u, y - v) / 1000) * scale - ground) / ground;
      }),
    );
    console.log(`${paper} ${turn} 1:${scale}: at most ${(Math.max(...errors) * 100).toFixed(3)} % off`);
    expect(Math.max(...errors)).toBeLessThan(0.005);
    const parts = sheet.filled.filter(([, h]) => Math.abs(h - 5 * 0.75) < 0.02).map(([w]) => w / millimetre);
    expect(Math.abs(parts.reduce((a, b) => a + b, 0) - told) / told).toBeLessThan(0.005);
  }
});

test("the sheet moves by keys, bears title, legend, sources and QR code, and what is in hand follows with its quotations", async ({
  page,
}) => {
  await useSheet(page);
  await openAtlas(page, "pick=townships/danma&measure=distance!36.84,101.95*36.9,102.05");
  const before = await page.locator("[data-stage]").getAttribute("data-painter");
  await openSheet(page);
  const sheet = page.locator(".plot");
  for (const words of [
    "示意图，不作为划界依据",
    "审图号",
    "高斯-克吕格",
    "OpenStreetMap",
    "量测：总长 11.13 km",
    "位置有多准",
  ])
    await expect(sheet).toContainText(words);
  await expect(sheet.getByRole("img", { name: "此页地址的二维码" })).toBeVisible();
  await page.getByRole("textbox", { name: "图名" }).fill("丹麻镇位置图");
  await page.getByRole("textbox", { name: "图名" }).press("Tab");
  await expect(sheet.locator("h3").first()).toHaveText("丹麻镇位置图");
  await page.getByRole("combobox", { name: "比例尺" }).selectOption("100000");
  const places = JSON.stringify(await named(page));
  await page.getByRole("group", { name: "图幅预览" }).press("ArrowRight");
  await page.getByRole("group", { name: "图幅预览" }).press("ArrowRight");
  await expect.poll(async () => JSON.stringify(await named(page))).not.toBe(places);
  const count = async (): Promise<number> => readPdf(await page.pdf({ preferCSSPageSize: true })).length;
  expect(await count()).toBeGreaterThan(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-card] blockquote").first()).toBeVisible();
  await expect(page.locator(".options")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByLabel("后页附").uncheck();
  expect(await count()).toBe(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(".plotting")).toHaveCount(0);
  await expect(page.locator("html")).not.toHaveAttribute("data-plot");
  await expect(page.locator("[data-card]")).toContainText("丹麻镇");
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", before ?? "");
  await expect(page.locator("[data-menu] summary")).toBeFocused();
});
