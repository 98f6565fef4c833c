import { expect, type Page, test } from "@playwright/test";
import { openAtlas, useSheet } from "./atlas.ts";
import { expectAccessible } from "./axe.ts";

test.beforeEach(({ page }) => useSheet(page));

const live = (page: Page) => page.locator("[data-live]");
const card = (page: Page) => page.locator("[data-card]");

/** What the keyboard is on. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: e } = document;
    return e === document.body || !e ? "nowhere" : `${e.tagName} ${e.textContent?.trim().slice(0, 20)}`;
  });

/** Goes to another address of the open page; all but the first visit cost nothing. */
async function visit(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** A desk and a phone, width and height in pixels. */
const screens = [
  [1440, 900],
  [390, 844],
] as const;

test("axe finds nothing in any theme and language, on the atlas and on a page of a place", async ({
  page,
}) => {
  await openAtlas(page, "clause=hz15/9.2/4");
  await page.locator(".contents summary").click();
  for (const language of ["zh", "en"])
    for (const theme of ["light", "dark", "projector"]) {
      await visit(page, `clause=hz15/9.2/4&theme=${theme}&lang=${language}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language === "en" ? "en" : "zh-CN");
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await expectAccessible(page);
    }
  for (const path of ["place/taizi.html", "en/place/taizi.html"])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expectAccessible(page);
    }
});

test("there is an alternative to the map: a reader who never touches it finds, reads and places a feature", async ({
  page,
}) => {
  await openAtlas(page, "table=places");
  const row = page.locator(".drawer").getByRole("button", { name: "佑宁寺" });
  await row.press("Enter");
  await expect(card(page).getByRole("heading", { level: 2 })).toHaveText("佑宁寺");
  await expect(card(page)).toContainText(/佑宁寺（五十镇）|五十镇/);
  await expect(card(page).locator(".quote").first()).not.toBeEmpty();
});

test("every control of the map says that it is one", async ({ page }) => {
  await openAtlas(page);
  const names = () =>
    page
      .locator(".zoom button, .ask > summary")
      .evaluateAll((all) => all.map((e) => e.getAttribute("aria-label")));
  await expect.poll(names).toHaveLength(4);
  for (const name of await names()) expect(name).toContain("地图");
  await visit(page, "lang=en");
  await expect(page.getByRole("navigation", { name: "Map themes" })).toBeVisible();
  for (const name of await names()) expect(name).toMatch(/\bmap\b/);
  await expect(page.locator(".stage .frame svg.sheet")).toHaveAttribute("aria-label", /map/i);
});

test("map, groups of layers and what is announced stand in the accessibility tree", async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator("#map")).toMatchAriaSnapshot(`
    - region "地图":
      - img /地图/
      - navigation "地图主题":
        - button "总图"
  `);
  await expect(page.locator(".legend")).toMatchAriaSnapshot(`
    - group:
      - heading "项目" [level=2]
      - group "试点项目":
        - checkbox /试点项目/ [checked]
      - group "一心多点城镇体系":
        - checkbox /一心多点城镇体系/ [checked]
        - list:
          - listitem:
            - button "一心"
  `);
  await visit(page, "pick=townships/danma");
  await expect(page.locator(".live")).toMatchAriaSnapshot(`- status: /丹麻镇/`);
});

test("what the keyboard reaches on the map is announced politely, and Enter takes it", async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("跳到地图");
  await page.keyboard.press("Enter");
  await expect(page.locator(".stage .frame")).toBeFocused();
  await expect(live(page)).toHaveAttribute("aria-live", "polite");
  await page.keyboard.press("n");
  const first = await live(page).textContent();
  expect(first).not.toBe("");
  await page.keyboard.press("n");
  await expect(live(page)).not.toHaveText(first ?? "");
  await page.keyboard.press("p");
  await expect(live(page)).toHaveText(first ?? "");
  await page.keyboard.press("Enter");
  await expect(live(page)).toContainText(first ?? "");
  await expect(card(page)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/map=/);
});

test("the keyboard's place is never lost: what closes gives it back", async ({ page }) => {
  await openAtlas(page);
  const menu = page.locator("[data-menu]");
  const fromMenu = async (name: string | RegExp): Promise<void> => {
    await menu.locator("summary").press("Enter");
    await menu.getByRole("button", { name }).press("Enter");
  };
  const stands = async (what: string): Promise<void> => {
    await expect.poll(() => focused(page), { message: what }).not.toBe("nowhere");
  };
  for (const [name, opened] of [
    ["快捷键", "dialog.help[open]"],
    ["分享", "dialog[open]"],
    ["打印图幅", "[data-plot] .plotting, dialog[open], .plotting"],
    ["关于与许可", "dialog[open]"],
    ["放入自己的数据", "dialog.bring[open]"],
    ["讲故事", "dialog[open]"],
  ] as const) {
    await fromMenu(name);
    const dialog = page.locator(opened).first();
    await expect(dialog).toBeVisible();
    await stands(`${name} open`);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(menu.locator("summary"), `${name} closed`).toBeFocused();
  }
  for (const [name, close] of [
    [/^图层/, "section[data-layers] .close"],
    ["项目与要素表", ".drawer:not([hidden]) .close"],
    ["图表", "[data-charts] .close"],
    ["量测", ".measuring .close"],
    ["对比", ".beside-bar .close"],
  ] as const) {
    await fromMenu(name);
    await page.locator(close).press("Enter");
    await expect(page.locator(close)).toBeHidden();
    // Measuring may have been opened from the menu or, with the crosshair up already, from the map.
    if (name === "量测") await stands("measuring closed");
    else await expect(menu.locator("summary"), `${name}`).toBeFocused();
  }
  const link = page.locator('.passage [data-feature="townships/danma"]').first();
  await link.press("Enter");
  await card(page).locator(".close").press("Enter");
  await expect(card(page)).toBeHidden();
  await expect(link).toBeFocused();
  await link.press("Enter");
  await card(page).locator(".chips button").first().press("Enter");
  await stands("another in hand");
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeHidden();
  await stands("put down");
});

/** Controls under 24 pixels whose circle of 24 pixels another control comes into, as WCAG 2.5.8 measures it. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const inline = (e: Element): boolean => e.tagName === "A" && getComputedStyle(e).display === "inline";
    const boxes = [
      ...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=separator]"),
    ]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("svg") && !inline(e))
      .map((e) => ({
        e,
        box: (e.matches("[type=checkbox], [type=radio]")
          ? (e.closest("label") ?? e)
          : e
        ).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const free = (small: DOMRect, e: Element): boolean => {
      const [x, y] = [small.x + small.width / 2, small.y + small.height / 2];
      return boxes.every(({ e: other, box }) => {
        if (other === e || other.contains(e) || e.contains(other)) return true;
        const dx = Math.max(box.left - x, 0, x - box.right);
        const dy = Math.max(box.top - y, 0, y - box.bottom);
        return Math.hypot(dx, dy) >= 12;
      });
    };
    return boxes
      .filter(({ e, box }) => (box.width < 24 || box.height < 24) && !free(box, e))
      .map(
        ({ e, box }) =>
          `${e.className || e.tagName} "${e.textContent?.trim().slice(0, 20)}" ${box.width}×${box.height}`,
      );
  });

test("every target is 24 pixels wide and high, on a desk and on a phone", async ({ page }) => {
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    await page.goto("about:blank");
    await page.goto("#pick=townships/danma");
    await expect(card(page)).toBeVisible();
    for (const hash of [
      "pick=townships/danma",
      "table=all",
      "chart=groups",
      "ask=within!feature:townships/danma!intersect!500!0",
      "q=%E4%B8%B9%E9%BA%BB&hits=open",
      "measure=area!36.84,101.95*36.9,102.05*36.85,102.12",
      "beside=doc:hz15!doc:pilot!swipe!50!list",
      "read=place/danma",
    ]) {
      await visit(page, hash);
      await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
      await page.evaluate(() => {
        // What opens over the rest is not open all at once.
        for (const box of document.querySelectorAll<HTMLDetailsElement>(
          ".card details, .text details, .drawer details",
        ))
          box.open = true;
      });
      await expect.poll(() => smallTargets(page), { message: `${width} ${hash}` }).toEqual([]);
    }
  }
});

test("with the text spacing of WCAG 1.4.12 nothing is cut and no control lies on another", async ({
  page,
}) => {
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    await page.goto("about:blank");
    await page.goto("#pick=townships/danma&lang=en");
    await expect(card(page)).toBeVisible();
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }",
      );
      document.adoptedStyleSheets = [spacing];
    });
    const faults = await page.evaluate(() => {
      const seen = [
        ...document.querySelectorAll<HTMLElement>("button, summary, label, h1, h2, h3, p, dt, dd, a, li"),
      ].filter(
        (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("svg, .live, .skip, .themes"),
      );
      const cut = seen.filter((e) => {
        const { overflowX, overflowY } = getComputedStyle(e);
        return (
          (overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) ||
          (overflowY === "hidden" && e.scrollHeight > e.clientHeight + 1)
        );
      });
      const controls = [
        ...document.querySelectorAll(".bar button, .bar summary, .bar input, .zoom button, .ask > summary"),
      ].filter((e) => e.checkVisibility());
      const boxes = controls.map((e) => e.getBoundingClientRect());
      const over = controls.filter((e, i) =>
        boxes.some((b, j) => {
          const a = boxes[i];
          return (
            a &&
            j > i &&
            !e.contains(controls[j] ?? null) &&
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1
          );
        }),
      );
      const wide = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
      return [...cut, ...over]
        .map((e) => `${e.tagName} ${e.className} ${e.textContent?.trim().slice(0, 30)}`)
        .concat(wide);
    });
    expect(faults, String(width)).toEqual([]);
  }
});

test("where the system sets the colours, focus, what is on and the legend's samples can still be seen", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openAtlas(page, "view=ecology");
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((e) => getComputedStyle(e).backgroundColor);
  expect(await ground(".themes [aria-current]")).not.toBe(await ground(".themes button:not([aria-current])"));
  await page.locator(".legend li button").first().press("Enter");
  await expect(page.locator(".legend [aria-pressed=true]")).toHaveCount(1);
  expect(await ground(".legend [aria-pressed=true]")).not.toBe(await ground(".legend [aria-pressed=false]"));
  const outline = await page.locator(":focus").evaluate((e) => getComputedStyle(e).outlineStyle);
  expect(outline).toBe("solid");
  const tints = await page
    .locator(".legend li svg [fill]:not([fill=none]), .legend li svg [stroke]:not([stroke=none])")
    .evaluateAll(
      (all) => new Set(all.map((e) => `${getComputedStyle(e).fill} ${getComputedStyle(e).stroke}`)).size,
    );
  expect(tints).toBeGreaterThan(3);
  await expectAccessible(page);
});

test("who wants less motion sees none", async ({ page }) => {
  await openAtlas(page, "pick=townships/danma");
  await page.getByRole("button", { name: "生态与红线" }).click();
  const moving = await page.evaluate(() => [
    ...document.getAnimations().map((a) => a.playState),
    ...[...document.querySelectorAll("*")]
      .filter(
        (e) =>
          !/^(0s|0s, )*$/.test(getComputedStyle(e).transitionDuration) &&
          getComputedStyle(e).transitionProperty !== "none",
      )
      .map((e) => e.tagName),
  ]);
  expect(moving).toEqual([]);
});

/** What is Chinese on the page and not marked as such, with where it stands. */
const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const han = /\p{Script=Han}/u;
    const marked = (e: Element): boolean =>
      e.closest("[lang]")?.getAttribute("lang")?.startsWith("zh") ?? false;
    const heard = (e: Element): boolean =>
      !e.closest("[hidden], [aria-hidden=true], script, style, noscript") &&
      (e.closest("option, svg") !== null || e.checkVisibility());
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (parent && han.test(node.nodeValue ?? "") && heard(parent) && !marked(parent))
        found.push(`${parent.tagName} ${parent.className}: ${node.nodeValue?.trim().slice(0, 40)}`);
    }
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      for (const e of document.querySelectorAll(`[${name}]`))
        if (han.test(e.getAttribute(name) ?? "") && heard(e) && !marked(e))
          found.push(`${e.tagName} @${name}: ${e.getAttribute(name)}`);
    return found;
  });

test("in the English interface and on English pages everything Chinese is marked as Chinese", async ({
  page,
}) => {
  await openAtlas(page, "lang=en");
  for (const [hash, shown] of [
    ["", ".legend"],
    ["pick=townships/danma", ".card .quote"],
    ["clause=hz15/9.3/5", ".card"],
    ["entry=projects:point", ".card"],
    ["table=all", ".drawer [role=row] button"],
    ["table=all!gather.group", ".drawer .gathered"],
    ["chart=groups", ".chart"],
    ["chart=townships", ".chart"],
    ["chart=phases", ".chart"],
    ["chart=indicators", ".chart"],
    ["chart=matrix", ".chart"],
    ["ask=at!point:36.84,101.95", ".card .reply"],
    ["ask=along!feature:corridors/s101!2000", ".card .reply"],
    ["ask=check!projects!red-lines:ecology", ".card .reply"],
    ["q=%E4%B8%B9%E9%BA%BB&hits=open", ".results"],
    ["read=compare/projects", ".passage .list"],
    ["read=compare/indicators", ".passage table"],
    ["read=compare/levels", ".passage .difference"],
    ["read=compare/differences", ".passage .difference"],
    ["read=place/danma", ".passage"],
    ["beside=doc:hz15!doc:pilot!swipe!50!list", ".contrast table"],
    ["measure=area!36.84,101.95*36.9,102.05*36.85,102.12", ".measuring .totals"],
    ["story=one-core/3", "section[data-meeting]"],
  ] as const) {
    await visit(page, `lang=en&${hash}`);
    await expect(page.locator(shown).first(), hash).toBeVisible();
    expect(await unmarked(page), hash).toEqual([]);
  }
  await visit(page, "lang=en");
  for (const name of ["Layers", "Add your own data", "Share", "About and licences", "Keyboard shortcuts"]) {
    await page.locator("[data-menu] summary").press("Enter");
    expect(await unmarked(page), "menu").toEqual([]);
    await page.locator("[data-menu]").getByRole("button", { name }).press("Enter");
    await expect(page.locator("dialog[open], section[data-layers]:not([hidden])").first()).toBeVisible();
    expect(await unmarked(page), name).toEqual([]);
    await page.keyboard.press("Escape");
  }
  for (const path of [
    "en/place/danma.html",
    "en/place/index.html",
    "en/place/v-taizi-wama.html",
    "about.html",
  ]) {
    await page.goto(path);
    expect(await unmarked(page), path).toEqual([]);
  }
});
