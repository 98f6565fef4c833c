import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { toPixel } from "../../src/core/camera.ts";
import { openAtlas } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

interface Theme {
  readonly id: string;
  readonly title: { readonly zh: string };
  readonly layers: readonly string[];
  readonly caption: { readonly words: string };
}
interface Seat {
  readonly properties: { readonly name: string };
  readonly geometry: { readonly coordinates: readonly [number, number] };
}
const data = (name: string): unknown => JSON.parse(readFileSync(`geodata/${name}`, "utf8"));
const themes = data("themes.json") as readonly Theme[];
const seats = (data("seats/features.geojson") as { readonly features: readonly Seat[] }).features;

/** Asks the map itself what it drew: how many features of each layer, and the names of a source's symbols. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    type Drawn = { readonly source: string; readonly properties: { readonly name?: string } };
    const holder = document.querySelector("[data-gl]") as unknown as {
      readonly map: { queryRenderedFeatures(): readonly Drawn[] };
    };
    let found: readonly Drawn[] = [];
    try {
      found = holder.map.queryRenderedFeatures();
    } catch {
      // While tiles are being made anew there is nothing to ask yet.
    }
    const counts: Record<string, number> = {};
    for (const f of found) {
      const layer = f.source.split(".")[0] ?? "";
      counts[layer] = (counts[layer] ?? 0) + 1;
    }
    const names = found.filter((f) => f.source === "seats.words").map((f) => f.properties.name ?? "");
    return { counts, names: [...new Set(names)] };
  });

/** The colour of the page at a place that a camera of the address shows, and the middle of a legend's swatch. */
async function colourAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const png = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (shot) => {
    const image = new Image();
    image.src = `data:image/png;base64,${shot}`;
    await image.decode();
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, png);
}

async function place(page: Page, zoom: number, centre: readonly [number, number]) {
  const box = await page.locator("[data-stage]").boundingBox();
  if (!box) throw new Error("no stage");
  const camera = { lon: centre[0], lat: centre[1], zoom };
  return (lon: number, lat: number): readonly [number, number] => {
    const [x, y] = toPixel(camera, box.width, box.height, lon, lat);
    return [box.x + x, box.y + y];
  };
}

test.describe("at 1:250,000", () => {
  test.use({ viewport: { width: 1920, height: 1080 } });
  test("every layer of every ready view is drawn, with all nineteen names of the townships", async ({
    page,
  }) => {
    await openAtlas(page, "map=9.87/36.83/102.23");
    await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
    for (const theme of themes) {
      await page.locator(".themes").getByRole("button", { name: theme.title.zh, exact: true }).click();
      await expect
        .poll(
          async () => {
            const { counts, names } = await drawn(page);
            return [names.length, theme.layers.filter((id) => !(id in counts))];
          },
          { message: theme.id },
        )
        .toEqual([19, []]);
      await expect(page.locator(".caption")).toContainText(theme.caption.words.replace("\t", " │ "));
    }
  });
});

test("close up, at 1:50,000, each township's name is drawn at its seat", async ({ page }) => {
  await openAtlas(page, "view=system&map=12.2/36.84/101.95");
  for (const { properties, geometry } of seats) {
    await page.evaluate((centre) => {
      const holder = document.querySelector("[data-gl]") as unknown as {
        readonly map: { jumpTo(to: { readonly center: readonly number[] }): void };
      };
      holder.map.jumpTo({ center: centre });
    }, geometry.coordinates);
    await expect
      .poll(async () => (await drawn(page)).names, { message: properties.name })
      .toContain(properties.name);
  }
});

for (const painter of ["map", "sheet"] as const)
  test.describe(`drawn by the ${painter}`, () => {
    test("areas, lines and symbols have the colours that their swatches show", async ({ page }) => {
      if (painter === "sheet")
        await page.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        });
      const centre = [101.95, 36.8] as const;
      const hide = ".themes, .caption, .furniture, .shelf, .notes { visibility: hidden !important }";
      const open = async (hash: string) => {
        await openAtlas(page, `${hash}&theme=light&map=11/${centre[1]}/${centre[0]}`);
        await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", painter);
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, hide);
        await page.waitForTimeout(700);
      };
      const swatch = async (title: string) => {
        const box = await page
          .locator(".legend li button")
          .filter({ hasText: title })
          .locator("svg")
          .boundingBox();
        if (!box) throw new Error(`no entry ${title}`);
        return colourAt(page, box.x + box.width / 2, box.y + box.height / 2);
      };
      const near = (a: readonly number[], b: readonly number[]) =>
        expect(Math.max(...a.map((v, i) => Math.abs(v - (b[i] ?? 0)))), `${a} and ${b}`).toBeLessThan(9);

      await open("layers=townships&as=townships:tally");
      let at = await place(page, 11, centre);
      near(await colourAt(page, ...at(101.975, 36.85)), await swatch("12 项以上"));

      await page.goto("about:blank");
      await open("layers=corridors");
      at = await place(page, 11, centre);
      const road = (
        data("corridors/features.geojson") as {
          readonly features: readonly {
            readonly id: string;
            readonly geometry: { readonly coordinates: readonly (readonly [number, number])[] };
          }[];
        }
      ).features.find(({ id }) => id === "s101");
      const spot = road?.geometry.coordinates.find(
        ([lon, lat]) => Math.abs(lat - 36.79) < 0.02 && lon > 101.9,
      );
      if (!spot) throw new Error("the road has no vertex in view");
      near(await colourAt(page, ...at(...spot)), await swatch("高速公路"));

      await page.goto("about:blank");
      await open("layers=projects&as=projects:amount");
      at = await place(page, 11, centre);
      const park = (
        data("projects/features.geojson") as {
          readonly features: readonly {
            readonly id: string;
            readonly geometry: { readonly coordinates: readonly [number, number] } | null;
          }[];
        }
      ).features.find(({ id }) => id === "48");
      if (!park?.geometry) throw new Error("project 48 has no point");
      const [x, y] = at(...park.geometry.coordinates);
      const box = await page
        .locator(".legend li button")
        .filter({ hasText: "1–5 亿元" })
        .locator("svg")
        .boundingBox();
      if (!box) throw new Error("no entry of the amount");
      near(
        await colourAt(page, x - 7, y + 3),
        await colourAt(page, box.x + box.width / 2 - 7, box.y + box.height / 2 + 3),
      );
    });
  });

test("a planner goes through the ready views and back, and lights what an entry of the legend stands for", async ({
  page,
}) => {
  await openAtlas(page);
  const strip = page.locator(".themes");
  await strip.getByRole("button", { name: "生态与红线" }).click();
  await expect(page).toHaveURL(/#view=ecology/);
  await expect(page.locator(".caption")).toContainText("一屏一谷两带");
  await expectAccessible(page);
  await page.locator(".legend li button").filter({ hasText: "永久基本农田" }).click();
  const card = page.locator("[data-card]");
  await expect(card).toContainText("86.74 万亩");
  await expect(card).toContainText("geodata/red-lines/official.geojson");
  await expect(page).toHaveURL(/entry=red-lines:farmland/);
  await expectAccessible(page);
  await card.getByRole("button", { name: /永久基本农田/ }).click();
  await expect(card).toContainText("86.74 万亩永久基本农田保护红线");
  await page.goBack();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText(/永久基本农田 86.74 万亩/);
  await page.goBack();
  await expect(card).toBeHidden();
  await page.goBack();
  await expect(strip.locator("[aria-current]")).toHaveText("总图");
});

test("the legend lists what is in view, and layers drawn in another way keep it in the address", async ({
  page,
}) => {
  await openAtlas(page, "view=ecology&map=12/37.02/101.87");
  const entries = page.locator(".legend li button");
  await expect(entries.filter({ hasText: "水源地" })).toHaveCount(1);
  await expect(entries.filter({ hasText: "两带" })).toHaveCount(0);
  await page.getByRole("button", { name: "全县" }).click();
  await expect(entries.filter({ hasText: "两带" })).toHaveCount(1);
  await page.getByLabel("乡镇示意分区：看法").selectOption("tally");
  await expect(page).toHaveURL(/as=townships:tally/);
  await expect(page.locator(".themes .own")).toBeVisible();
  await expect(entries.filter({ hasText: "12 项以上" })).toHaveCount(1);
});

test("with the keys alone a planner walks through what is in view and takes it", async ({ page }) => {
  await openAtlas(page, "view=farming");
  await page.locator(".gl canvas").focus();
  await page.keyboard.press("n");
  const first = (await page.locator("[data-live]").textContent()) ?? "";
  expect(first).not.toBe("");
  await page.keyboard.press("n");
  await expect(page.locator("[data-live]")).not.toHaveText(first);
  await page.keyboard.press("p");
  await expect(page.locator("[data-live]")).toHaveText(first);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-card] h2")).toHaveText(first);
});
