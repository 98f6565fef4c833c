import { readFileSync } from "node:fs";
import { expect, type Page, type Route, test } from "@playwright/test";
import { openAtlas } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";
import { flags } from "./flags.ts";

// Where the map does not matter it is the one without WebGL, which starts at once.
test.use({
  launchOptions: {
    args: flags.webless,
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  },
});

interface Listing {
  readonly layers: readonly { readonly file: string }[];
  readonly plans: readonly { readonly file: string; readonly title: { readonly zh: string } }[];
}
const { layers, plans }: Listing = JSON.parse(
  readFileSync(new URL("../../dist/data/index.json", import.meta.url), "utf8"),
);

const forms: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  unreached: (route) => route.abort(),
  missing: (route) => route.fulfill({ status: 404, body: "not found" }),
  broken: (route) => route.fulfill({ status: 500, body: "" }),
  truncated: async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ status: 200, body: text.slice(0, text.length / 2) });
  },
  strange: (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html>" }),
  empty: (route) => route.fulfill({ status: 200, body: "null" }),
  slow: async (route) => {
    await new Promise((later) => setTimeout(later, 1500));
    await route.continue();
  },
};
const names = Object.keys(forms).filter((name) => name !== "slow");
const formOf = (i: number) => forms[names[i % names.length] ?? ""] ?? forms.missing;

const notes = (page: Page) => page.locator("[data-notes]");
const faulty = (page: Page, part: RegExp | string) => notes(page).locator(".fault").filter({ hasText: part });
const retry = "再试一次";

for (const [i, name] of ["index", "links", "projects", "places"].entries())
  test(`without data/${name}.json, on which all leans, the built page stays readable, names the file and tries again`, async ({
    page,
  }) => {
    for (const form of [formOf(i), formOf(i + 3)]) {
      await page.route(`**/data/${name}.json`, (route) => form?.(route));
      await page.goto("");
      await expect(page.getByRole("alert")).toContainText(`data/${name}.json`);
      await expect(page.locator(".passage h2").first()).toBeVisible();
      await expect(page.locator(".sheet [data-feature='townships/wushi'] g").first()).toBeVisible();
      await page.unroute(`**/data/${name}.json`);
    }
    await page.getByRole("button", { name: retry }).click();
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    await expect(page.getByRole("alert").filter({ hasText: "data/" })).toHaveCount(0);
  });

test("every layer, every plan and the bands fail, each in another way: the rest goes on, and one press brings them all in without a loss", async ({
  page,
}) => {
  const files = [...layers, ...plans].map(({ file }) => file).concat("bands.json");
  for (const [i, file] of files.entries()) await page.route(`**/data/${file}`, (route) => formOf(i)?.(route));
  await openAtlas(page, "measure=distance!36.84,101.95*36.9,102.05&ask=at!point:36.84200,101.95600");
  const note = faulty(page, "没有取到");
  await expect(note).toContainText(`没有取到 ${files.length} 项`);
  await expect(note).toContainText(`data/${files[0]}`);
  await expectAccessible(page);
  // What cannot be known without the layers is said to be without data, never to be nothing.
  const card = page.locator("[data-card]");
  await expect(card.locator(".reply")).toBeVisible();
  await expect(card.locator(".verdict.certain, .verdict.none")).toHaveCount(0);
  await page.unrouteAll();
  await note.getByRole("button", { name: retry }).click();
  await expect(note).toHaveCount(0);
  await expect(page.locator(".sheet [data-feature='townships/wushi'] g").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "量测" }).locator(".corners li")).toHaveCount(2);
  await expect(page).toHaveURL(/measure=distance!36\.84,101\.95\*36\.9,102\.05/);
  // The answer is given anew from what is there now.
  await expect(card.locator(".verdict.certain").first()).toBeVisible();
  await page.locator("[data-tabs] a[data-plan='pilot']").click();
  await expect(page.locator(".passage [data-clause^='pilot/']").first()).toBeVisible();
  await page.getByRole("searchbox").fill("一屏三区一心");
  await expect(page.locator("[data-results]")).toContainText("试点方案");
});

test("an address into a plan that did not come stays as it was, and means what it says once the plan is there", async ({
  page,
}) => {
  const hash = "clause=pilot/1/1";
  await page.route("**/data/plans/pilot.json", (route) => forms.broken?.(route));
  await openAtlas(page, hash);
  const card = page.locator("[data-card]");
  const note = faulty(page, "没有取到");
  await expect(note).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#${hash}$`));
  // What the reader does meanwhile is not taken back.
  await page.getByRole("button", { name: "放大地图" }).click();
  await expect(page).toHaveURL(/#map=/);
  await page.unrouteAll();
  await note.getByRole("button", { name: retry }).click();
  await expect(note).toHaveCount(0);
  await expect(card.locator("blockquote, .quote").first()).toBeVisible();
  await expect(page.locator(".passage [data-clause='pilot/1/1']")).toBeVisible();
  await expect(page).toHaveURL(/clause=pilot\/1\/1.*&map=/);
});

test("files that come late come all the same, and what is fetched when it is opened says in its place that it failed and tries again", async ({
  page,
}) => {
  for (const name of ["links.json", "layers/seats.geojson", "plans/pilot.json"])
    await page.route(`**/data/${name}`, (route) => forms.slow?.(route));
  await openAtlas(page, "read=compare/differences");
  await expect(page.locator(".passage h2").first()).toBeVisible();
  const files = ["same", "indicators", "levels", "differences"];
  for (const [i, name] of files.entries()) {
    const study = name === "same" ? "projects" : name;
    await page.route(`**/data/${name}.json`, (route) => formOf(i)?.(route));
    await page
      .locator(`[data-tabs] a[data-read="compare/${study === "differences" ? "levels" : study}"]`)
      .click();
    await page.locator(`[data-tabs] a[data-read="compare/${study}"]`).click();
    const told = page.locator(".passage").getByRole("alert");
    await expect(told).toContainText(`data/${name}.json`);
    await page.unroute(`**/data/${name}.json`);
    await page.locator(".passage").getByRole("button", { name: retry }).click();
    await expect(told).toHaveCount(0);
    await expect(page.locator(".passage h2").first()).toBeVisible();
  }
  await page.route("**/data/stories.json", (route) => forms.truncated?.(route));
  await page.keyboard.press("Escape");
  await page.locator("body").press("m");
  await expect(faulty(page, "data/stories.json")).toHaveCount(1);
  await page.unroute("**/data/stories.json");
  await faulty(page, "data/stories.json").getByRole("button", { name: retry }).click();
  await expect(page.locator("dialog[data-stories][open]")).toBeVisible();
});

test("the line breaks in the middle: text, map and what is measured go on, and what was not there yet comes when the line is back", async ({
  page,
  context,
}) => {
  await openAtlas(page, "pick=townships/danma&measure=distance!36.84,101.95*36.9,102.05");
  await expect(page.locator("[data-card] h2")).toHaveText("丹麻镇");
  const corners = page.getByRole("region", { name: "量测" }).locator(".corners li");
  await expect(corners).toHaveCount(2);
  await context.setOffline(true);
  await page.locator(`.sheet [data-layer="seats"] [data-feature="townships/wufeng"] g`).first().click();
  await expect(page.locator("[data-card] h2")).toHaveText("五峰镇");
  await page.evaluate(() => {
    location.hash = `${location.hash}&table=all`;
  });
  const note = faulty(page, "项目与要素表");
  await expect(note).toHaveCount(1);
  // It is told once, however much the reader does meanwhile.
  await page.locator("[data-card] .close").first().click();
  await page.getByRole("button", { name: "放大地图" }).click();
  await expect(note).toHaveCount(1);
  await expect(corners).toHaveCount(2);
  await context.setOffline(false);
  await note.getByRole("button", { name: retry }).click();
  await expect(
    page.locator("[data-drawer] table, [data-drawer] [role='table'], [data-drawer] [role='grid']").first(),
  ).toBeVisible();
  await expect(note).toHaveCount(0);
  // Its styles failed with it, and come with it.
  await expect(page.locator("[data-drawer]")).toHaveCSS("display", "flex");
});

const storages: Readonly<Record<string, () => void>> = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  blocked: () => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
  },
};
for (const [name, spoil] of Object.entries(storages))
  test(`a device whose storage is ${name} keeps nothing: what the reader makes stays on screen, and is told to be saved as a file`, async ({
    page,
  }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.addInitScript(spoil);
    await openAtlas(page, "pick=townships/danma&measure=distance!36.84,101.95*36.9,102.05");
    const card = page.locator("[data-card] h2");
    await expect(card).toHaveText("丹麻镇");
    // What the device would remember of the desk is in force all the same.
    await page.locator("body").press("t");
    await expect(page.locator("[data-passage]")).toBeHidden();
    await page.locator("body").press("t");
    await expect(page.locator("[data-passage]")).toBeVisible();
    await page.locator("body").press("m");
    await page.getByRole("button", { name: "写故事" }).click();
    const authoring = page.locator("[data-authoring]");
    await authoring.getByRole("button", { name: "把现在的画面加为一步" }).click();
    await expect(faulty(page, "请存成文件")).toHaveCount(1);
    await expect(authoring.locator("li").first()).toBeVisible();
    await expect(page.getByRole("region", { name: "量测" }).locator(".corners li")).toHaveCount(2);
    await expect(card).toHaveText("丹麻镇");
    expect(errors).toEqual([]);
  });

test("a worker that is killed is found out, the question is asked anew and answered", async ({ page }) => {
  await page.clock.install();
  await openAtlas(page, "ask=at!point:36.84200,101.95600");
  const card = page.locator("[data-card]");
  await expect(card.locator(".reply")).toBeVisible({ timeout: 30_000 });
  for (const worker of page.workers()) await worker.evaluate(() => globalThis.close());
  await page.evaluate(() => {
    location.hash = "ask=within!feature:townships/danma!intersect!0!0";
  });
  await expect(card.getByRole("progressbar")).toBeVisible();
  await page.clock.fastForward(21_000);
  await expect(card.getByRole("alert")).toContainText("没有答出来");
  await card.getByRole("button", { name: retry }).click();
  await expect(card.locator(".asking, .fault")).toHaveCount(0, { timeout: 30_000 });
  await expect(card.locator(".totals").first()).toContainText("km²");
});
