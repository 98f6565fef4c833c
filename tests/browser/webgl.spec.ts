import { expect, test } from "@playwright/test";
import { openAtlas } from "./atlas.ts";

test("the browser of these tests can draw a WebGL 2 map", async ({ page }) => {
  const version = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("webgl2");
    return context?.getParameter(context.VERSION) ?? "none";
  });
  expect(version).toContain("WebGL 2.0");
});

test("the built folder is served under a deep path and an unknown file is not found", async ({ request }) => {
  const page = await request.get("");
  expect(page.status()).toBe(200);
  expect(page.url()).toMatch(/\/some\/where\/atlas\/$/);
  expect((await request.get("none.json")).status()).toBe(404);
  expect((await request.get("/")).status()).toBe(404);
});

test("the map loses its graphics card and comes back with what it showed, and nothing in hand is lost", async ({
  page,
}) => {
  await openAtlas(page, "pick=townships/danma&measure=distance!36.84,101.95*36.9,102.05");
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", "map");
  await page.evaluate(async () => {
    const lost = document.querySelector<HTMLCanvasElement>("[data-gl] canvas");
    const extension = lost?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    const gone = new Promise((heard) => lost?.addEventListener("webglcontextlost", heard, { once: true }));
    extension?.loseContext();
    await gone;
    // It can only be restored when the loss has been heard by all.
    await new Promise((later) => setTimeout(later, 100));
    extension?.restoreContext();
  });
  const drawn = () =>
    page.evaluate(() => {
      const { map } = document.querySelector("[data-gl]") as unknown as {
        map: { queryRenderedFeatures: () => unknown[]; triggerRepaint: () => void };
      };
      map.triggerRepaint();
      return map.queryRenderedFeatures().length;
    });
  await expect.poll(drawn).toBeGreaterThan(100);
  await expect(page.locator("[data-card] h2")).toHaveText("丹麻镇");
  await expect(page.getByRole("region", { name: "量测" }).locator(".corners li")).toHaveCount(2);
});
