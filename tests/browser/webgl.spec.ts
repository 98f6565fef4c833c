import { expect, test } from "@playwright/test";

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
