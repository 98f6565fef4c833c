import { expect, test } from "@playwright/test";
import { openAtlas } from "./atlas.ts";

test.use({ viewport: { width: 1200, height: 800 } });

/** Hides what lies over the map, and labels, which the two renderers may place differently. */
const bare = ".corner, .furniture, .shelf, .notes { visibility: hidden } .sheet .label { display: none }";

test("the map takes over from the sheet without a jump: both draw the same picture", async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
  const stage = page.locator("[data-stage]");
  await page.addStyleTag({ content: bare }).catch(() => undefined);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    type Drawn = { readonly id: string; readonly layout?: { readonly "text-field"?: unknown } };
    const { map } = document.querySelector("[data-gl]") as unknown as {
      readonly map: {
        getStyle(): { readonly layers: readonly Drawn[] };
        setPaintProperty(layer: string, name: string, value: number): void;
      };
    };
    for (const { id, layout } of map.getStyle().layers)
      if (layout?.["text-field"]) map.setPaintProperty(id, "text-opacity", 0);
  }, bare);
  await page.waitForTimeout(1000);
  const map = (await stage.screenshot()).toString("base64");
  await page.evaluate(() => document.querySelector("[data-gl]")?.classList.remove("ready"));
  await page.waitForTimeout(400);
  const sheet = (await stage.screenshot()).toString("base64");
  const share = await page.evaluate(
    async ([a, b]) => {
      const pixels = async (data: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const [one, two] = [await pixels(a ?? ""), await pixels(b ?? "")];
      let far = 0;
      for (let i = 0; i < one.length; i += 4) {
        const gap = [0, 1, 2].map((k) => Math.abs((one[i + k] ?? 0) - (two[i + k] ?? 0)));
        if (Math.max(...gap) > 60) far += 1;
      }
      return far / (one.length / 4);
    },
    [map, sheet] as const,
  );
  expect(share).toBeLessThan(0.025);
});

for (const [picture, hash] of [
  ["map.png", "theme=light"],
  ["ecology-dark.png", "view=ecology&theme=dark"],
  ["system-projector.png", "view=system&theme=projector"],
])
  test(`the map looks as it did: ${picture}`, async ({ page }) => {
    await openAtlas(page, hash);
    await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
    await expect(page.locator("[data-stage]")).toHaveScreenshot(picture ?? "", {
      maxDiffPixelRatio: 0.06,
      threshold: 0.3,
    });
  });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the sheet looks as it did", async ({ page }) => {
    await page.goto("");
    await expect(page.locator("[data-stage]")).toHaveScreenshot("sheet.png", {
      maxDiffPixelRatio: 0.06,
      threshold: 0.3,
    });
  });
});
