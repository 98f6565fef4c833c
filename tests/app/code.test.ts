import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { drawCode, longestCode } from "../../src/app/code.ts";
import { localHost } from "../../src/app/host.ts";

/** What a camera reads from the drawn code: its squares as pixels, eight to a square. */
function seen(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const zoom = 8;
  const side = size * zoom;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < zoom; dy++)
      for (let dx = 0; dx < zoom; dx++) {
        const at = ((Number(y) * zoom + dy) * side + Number(x) * zoom + dx) * 4;
        data.fill(0, at, at + 3);
      }
  return decodeQR({ width: side, height: side, data });
}

const page = "https://atlas.example/plan/";

describe("The QR code of an address", () => {
  test.each([
    page,
    `${page}#view=ecology&pick=seats/qinghe&map=9.88/30.12346/100.50000&lang=en`,
    `${page}#measure=area!${Array.from({ length: 30 }, (_, i) => `36.84${i},101.95${i}`).join("*")}`,
    `${page}#q=%E6%B0%B4%E5%8E%82`,
  ])("holds the address: %s", (address) => {
    expect(seen(drawCode(address, "二维码") ?? "")).toBe(address);
  });

  test("of the longest address can still be read, and there is none of a longer one", () => {
    const longest = page.padEnd(longestCode, "x");
    expect(seen(drawCode(longest, "二维码") ?? "")).toBe(longest);
    expect(drawCode(`${longest}x`, "二维码")).toBeNull();
  });

  test("has a name, and nothing in the name becomes markup", () => {
    expect(drawCode(page, '"<b>')).toContain('aria-label="b"');
  });
});

describe("An address", () => {
  test("of this device alone is told from one that others can open", () => {
    const of = (address: string) => localHost(new URL(address));
    expect(of("http://localhost:4173/#view=x")).toBe("localhost:4173");
    expect(of("http://127.0.0.1/")).toBe("127.0.0.1");
    expect(of("http://[::1]:80/")).toBe("[::1]");
    expect(of("file:///C:/atlas/index.html")).toBe("file:");
    expect([of(page), of("http://10.0.0.8/"), of("https://mylocalhost.example/")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
