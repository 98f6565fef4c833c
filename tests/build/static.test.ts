import { describe, expect, test } from "vitest";
import { readSite, writeSitemap } from "../../src/build/static.ts";

describe("Where the site will lie", () => {
  test("is not known where nothing says so", () => {
    expect(readSite(undefined)).toBeNull();
    expect(readSite("")).toBeNull();
  });

  test("ends with a slash", () => {
    expect(readSite("https://plan.test/atlas")).toBe("https://plan.test/atlas/");
    expect(readSite("https://plan.test/atlas/")).toBe("https://plan.test/atlas/");
  });

  test.each(["plan.test", "ftp://plan.test", "https://plan.test/?a=1", "https://plan.test/#a"])(
    "stops the build where it is %s",
    (text) => {
      expect(() => readSite(text)).toThrow("SITE_URL");
    },
  );

  test("stands before every page in the sitemap, and nothing but pages is in it", () => {
    const map = writeSitemap(["place/a.html", "map/a.svg"], "https://plan.test/atlas/");
    expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map((m) => m[1])).toEqual([
      "https://plan.test/atlas/",
      "https://plan.test/atlas/place/a.html",
    ]);
  });
});
