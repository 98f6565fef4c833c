import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { base } from "./site.ts";

/** A page that holds the atlas and writes down what it hears. */
const host = `<!doctype html><html lang="en"><title>A page that holds the atlas</title><h1>Host</h1>
<iframe id="atlas" title="Atlas" src="./?embed#pick=townships/danma" width="640" height="420"></iframe>
<script>
  window.heard = [];
  addEventListener("message", (event) => {
    if (event.source === document.getElementById("atlas").contentWindow) heard.push(event.data);
  });
  window.say = (message) => document.getElementById("atlas").contentWindow.postMessage(message, location.origin);
</script></html>`;

interface Heard {
  readonly atlas: number;
  readonly event: string;
  readonly [key: string]: unknown;
}

const heard = (page: Page, event: string): Promise<Heard | undefined> =>
  page.evaluate(
    (name) => (window as unknown as { heard: Heard[] }).heard.findLast((e) => e.event === name),
    event,
  );
const say = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((m) => (window as unknown as { say: (m: unknown) => void }).say(m), message);

test("a page holds the atlas in a frame, picks and asks by message, hears what happens, and its forged messages are refused", async ({
  page,
}) => {
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: host }));
  await page.goto(`${base}host.html`);
  const frame = page.frameLocator("#atlas");
  await expect.poll(() => heard(page, "ready")).toMatchObject({ atlas: 1, address: "pick=townships/danma" });
  await expect(frame.locator("[data-card] h2")).toHaveText("丹麻镇");
  await expect(frame.locator(".bar h1")).not.toBeInViewport();
  await expect(frame.locator("#text")).toBeHidden();
  const whole = frame.getByRole("link", { name: /中打开$/ });
  await expect(whole).toHaveAttribute("href", /\/atlas\/#pick=townships\/danma$/);

  await say(page, { atlas: 1, id: "one", do: "pick", feature: "townships/wufeng" });
  await expect.poll(() => heard(page, "picked")).toMatchObject({ id: "townships/wufeng", name: "五峰镇" });
  expect(await heard(page, "picked")).toHaveProperty("class");
  await expect.poll(() => heard(page, "done")).toMatchObject({ id: "one", do: "pick" });
  await expect(frame.locator("[data-card] h2")).toHaveText("五峰镇");
  await expect(whole).toHaveAttribute("href", /#pick=townships\/wufeng$/);

  await say(page, { atlas: 1, do: "move", camera: { lon: 102, lat: 36.9, zoom: 10 } });
  await expect.poll(() => heard(page, "moved")).toMatchObject({ lon: 102, lat: 36.9, zoom: 10 });
  await say(page, { atlas: 1, do: "ask", question: "at!point:36.84200,101.95600" });
  await expect.poll(() => heard(page, "answered"), { timeout: 30_000 }).toMatchObject({ ask: "at" });
  expect(await heard(page, "answered")).toHaveProperty("rows.3.layer");

  const forged = [
    ["hello", "malformed"],
    [{ atlas: 1, do: "pick", feature: "townships/<img src=x onerror=alert(1)>" }, "missing"],
    [{ atlas: 1, do: "__proto__" }, "unknown"],
    [{ atlas: 1, do: "view", view: 3 }, "invalid"],
    [{ atlas: 9, do: "hello" }, "version"],
  ] as const;
  for (const [message, code] of forged) {
    await say(page, message);
    await expect.poll(() => heard(page, "error")).toMatchObject({ atlas: 1, code });
  }
  await say(page, { atlas: 1, do: "pick", feature: null });
  await expect(frame.locator("[data-card]")).toBeHidden();
  await say(page, { atlas: 1, do: "language", language: "en" });
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
  await say(page, { atlas: 1, do: "pick", feature: "townships/danma" });
  await expect(frame.locator("[data-card]")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include(["#atlas", "html"]).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`)).toEqual([]);
});
