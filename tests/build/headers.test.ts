import { describe, expect, test } from "vitest";
import { writeHeaders, writeNginx } from "../../src/build/headers.ts";
import { policyOf } from "../../src/build/policy.ts";
import { readHeaders } from "../browser/headers.ts";

const policy = "default-src 'none'; script-src 'self'";
const name = "Content-Security-Policy";

describe("The headers for a host", () => {
  const at = readHeaders(writeHeaders(policy));

  test("give the page's policy to every page, script and file of data, also to workers", () => {
    for (const path of ["/", "/index.html", "/about.html", "/assets/worker-1a2b.mjs", "/data/index.json"])
      expect(at(path)[name], path).toBe(policy);
  });

  test("leave the offline file to its own policy, which names its scripts by their hashes", () => {
    expect(at("/atlas.html")[name]).toBeUndefined();
    expect(at("/atlas.html")["X-Content-Type-Options"]).toBe("nosniff");
  });

  test("let only what has a hash in its name be kept for ever", () => {
    expect(at("/assets/main-1a2b.js")["Cache-Control"]).toContain("immutable");
    expect(at("/")["Cache-Control"]).toBe("no-cache");
    expect(at("/data/index.json")["Cache-Control"]).toBe("no-cache");
  });

  test("are the same in the sample for nginx, said in every place anew", () => {
    const places = writeNginx(policy).split(/\n {2}location /);
    const of = (where: string) => places.find((place) => place.startsWith(where)) ?? "";
    const sample = (where: string, path: string) =>
      Object.entries(at(path)).filter(
        ([key, value]) => !of(where).includes(`add_header ${key} "${value}" always;`),
      );
    expect(sample("= /index.html", "/index.html")).toEqual([]);
    expect(sample("= /about.html", "/about.html")).toEqual([]);
    expect(sample("/assets/", "/assets/a.js")).toEqual([]);
    expect(sample("~ \\.mjs$", "/assets/a.mjs")).toEqual([]);
    expect(sample("/data/", "/data/index.json")).toEqual([]);
    expect(sample("/ ", "/atlas.html")).toEqual([]);
    expect(of("/ ")).not.toContain(name);
    const braces = (mark: string): number => writeNginx(policy).split(mark).length;
    expect(braces("{")).toBe(braces("}"));
  });

  test("cannot be written for a page without a policy", () => {
    expect(() => policyOf("<html></html>")).toThrow("it has no policy");
  });
});
