import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { admitBasemaps, originsOf, withoutPolicy } from "../../src/build/policy.ts";
import { basemaps } from "../fixtures/county.ts";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const added = " https://t0.tiles.test https://t1.tiles.test https://files.test";

describe("The security policy of the page", () => {
  test("lets nothing of others in where no basemap is allowed", () => {
    expect(admitBasemaps(page, [])).toBe(page);
    expect(page).not.toContain("https:");
  });

  test("lets in the origins of basemaps, each once, for connections and pictures only", () => {
    expect(originsOf(basemaps())).toEqual(added.trim().split(" "));
    const admitted = admitBasemaps(page, basemaps());
    expect(admitted).toContain(`connect-src 'self'${added};`);
    expect(admitted).toContain(`img-src 'self' data:${added};`);
    expect(admitted.replaceAll(added, "")).toBe(page);
  });

  test("is missed where a basemap is to be let in, rather than passed over", () => {
    expect(() => admitBasemaps(withoutPolicy(page), basemaps())).toThrow("its policy has no connect-src");
  });

  test("can be left out", () => {
    expect(withoutPolicy(page)).not.toContain("Content-Security-Policy");
    expect(withoutPolicy(page)).toContain("<title>");
  });
});
