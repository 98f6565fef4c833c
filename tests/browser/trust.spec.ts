import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { openAtlas } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");

test("the site is served with its policy, which stops a foreign script, and tells commit and licences in a dialog and on a page of its own", async ({
  page,
}) => {
  const asked: Record<string, string | undefined> = {};
  page.on("response", (response) => {
    asked[new URL(response.url()).pathname.split("/").at(-1) ?? ""] =
      response.headers()["content-security-policy"];
  });
  await openAtlas(page, "view=ecology");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(asked[""]).toBe(policy);
  expect(Object.keys(asked).filter((name) => /\.(m?js|json|geojson)$/.test(name)).length).toBeGreaterThan(20);
  for (const [name, told] of Object.entries(asked))
    if (!/\.(svg|ico)$/.test(name)) expect(told, name).toBe(policy);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.foreign = 'ran'";
    document.body.append(script);
    return document.documentElement.dataset.foreign;
  });
  expect(ran).toBeUndefined();

  await page.locator("[data-menu] summary").click();
  await page.getByRole("button", { name: "关于与许可" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "关于与许可" });
  const { commit } = JSON.parse(readFileSync(join(dist, "data/index.json"), "utf8"));
  await expect(dialog).toContainText(commit);
  await dialog.getByText("maplibre-gl").first().click();
  await expect(dialog.locator("details[open] pre")).toContainText("MapLibre");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/view=ecology/);

  await page.goto("about.html");
  await expect(page.getByRole("heading", { name: "软件包带来的" })).toBeVisible();
  await expectAccessible(page);
});

/** The files of a folder by their path. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

test("a second build of the same commit is the same to the byte, the offline file too", () => {
  const folder = mkdtempSync(join(tmpdir(), "plan-atlas-again-"));
  const program = join(root, "node_modules/vite/bin/vite.js");
  const args = [program, "build", "--mode", "offline", "--outDir", folder, "--logLevel", "warn"];
  const built = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    // Neither the day nor where the machine stands may enter what is built.
    env: { ...process.env, TZ: "Pacific/Kiritimati" },
  });
  expect(built.status, built.stderr).toBe(0);
  const [first, second] = [filesIn(dist), filesIn(folder)];
  rmSync(folder, { recursive: true });
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  expect(
    [...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes)).map(([path]) => path),
  ).toEqual([]);
});
