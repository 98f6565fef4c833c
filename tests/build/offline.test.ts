import { describe, expect, test } from "vitest";
import { tellOffline } from "../../src/build/offline.ts";

const listing = JSON.stringify({ schema: 1, basemaps: [{ id: "sky" }], files: {} });

describe("The list of the public data", () => {
  test("tells of the offline file and keeps the basemaps on the site", () => {
    const offline = { file: "atlas.html", bytes: 4_000_000, date: "2026-01-31" };
    expect(JSON.parse(tellOffline(listing, offline))).toEqual({ ...JSON.parse(listing), offline });
  });

  test("in the offline file tells when it was made and offers no basemap", () => {
    expect(JSON.parse(tellOffline(listing, { date: "2026-01-31" }))).toEqual({
      schema: 1,
      files: {},
      offline: { date: "2026-01-31" },
    });
  });
});
