import { expect, type Page } from "@playwright/test";

/** Waits until a living map has taken over from the built sheet. */
export async function mapReady(page: Page): Promise<void> {
  await expect(page.locator("[data-stage]")).toHaveAttribute("data-painter", /map|sheet/, {
    timeout: 40_000,
  });
}

/** Keeps WebGL from the page: the map is then the living sheet, which a machine without a graphics card draws ten times faster. */
export async function useSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
}

/** Opens the atlas at an address and waits for its map. */
export async function openAtlas(page: Page, hash = ""): Promise<void> {
  await page.goto(hash ? `#${hash}` : "");
  await mapReady(page);
}

/** The middle of a feature's mark on the built sheet, in pixels of the page; the map shows it at the same place. */
export async function whereIs(page: Page, subject: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.sheet > g svg[data-feature="${subject}"] g`).first().boundingBox();
  if (!box) throw new Error(`${subject} is not on the sheet`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What a reader sees, in a form that two visits can be compared by. */
export async function viewOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    card: document.querySelector("[data-card]")?.textContent?.replace(/\s+/g, " ").trim(),
    hash: location.hash,
    layers: [...document.querySelectorAll<HTMLInputElement>(".legend input")].map((i) => [i.name, i.checked]),
    lit: [...document.querySelectorAll(".clause.lit, .clause.held")].map((c) => c.id),
    chapter: document.querySelector(".passage h2")?.textContent,
  }));
}
