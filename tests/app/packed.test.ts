import { afterEach, expect, test, vi } from "vitest";
import { unpack } from "../../src/app/packed.ts";
import { pack } from "../../src/build/inline.ts";

afterEach(() => vi.unstubAllGlobals());

test("the offline file gives every text as it was packed, a script as an address, and names what it lacks", async () => {
  vi.stubGlobal("addEventListener", () => undefined);
  const remove = vi.fn();
  const texts = { "data/plans/a.txt": "第九章\u2028</script>\r\n", "answerer-1.js": "onmessage = null" };
  const block = { textContent: pack(new Map(Object.entries(texts))), remove } as unknown as Element;
  const { text, script } = await unpack(block);
  expect(text("data/plans/a.txt")).toBe(texts["data/plans/a.txt"]);
  expect(() => text("data/b.json")).toThrow("data/b.json");
  const url = script("file:///U%20%E7%9B%98/answerer-1.js");
  expect(await (await fetch(url)).text()).toBe(texts["answerer-1.js"]);
  expect(script("file:///U%20%E7%9B%98/answerer-1.js")).toBe(url);
  expect(remove).toHaveBeenCalled();
});
