import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { admitBasemaps, lockPage, originsOf, withoutPolicy } from "../../src/build/policy.ts";
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

  test("of the offline file runs only the scripts and styles that stand in it, and knows no host", () => {
    const script = "console.log('乡镇')";
    const whole = page
      .replace(/<script.*?<\/script>/, `<style>a{}</style><style>b{}</style>`)
      .replace("</body>", () => `<script type="module">${script}</script></body>`);
    const told = /Content-Security-Policy" content="([^"]*)"/.exec(lockPage(whole))?.[1] ?? "";
    const rules = new Map(
      told.split("; ").map((rule) => {
        const [name = "", ...sources] = rule.split(" ");
        return [name, sources];
      }),
    );
    const hash = createHash("sha256").update(script, "utf8").digest("base64");
    expect(rules.get("script-src")).toEqual([`'sha256-${hash}'`]);
    expect(rules.get("style-src")).toHaveLength(2);
    expect(rules.get("default-src")).toEqual(["'none'"]);
    const sources = [...rules.values()].flat();
    expect(sources.filter((source) => !/^('none'|'sha256-.*'|blob:|data:)$/.test(source))).toEqual([]);
    expect(() => lockPage(withoutPolicy(page))).toThrow("no policy");
  });
});
