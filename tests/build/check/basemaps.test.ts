import { describe, expect, test } from "vitest";
import { checkBasemaps } from "../../../src/build/check/basemaps.ts";
import { basemaps } from "../../fixtures/county.ts";

const wmts = (layer: string) =>
  `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}`;
const sound = {
  id: "vector",
  title: { zh: "天地图矢量", en: "Tianditu vector" },
  kind: "xyz",
  url: wmts("vec"),
  labels: wmts("cva"),
  hosts: ["0", "1", "2", "3", "4", "5", "6", "7"],
  credit: { zh: "© 天地图", en: "© Tianditu" },
  maxZoom: 18,
  key: true,
};
const told = (data: unknown) =>
  checkBasemaps("list", data).map(({ where, message }) => `${where}: ${message}`);
const faults = (change: Readonly<Record<string, unknown>>) => told([{ ...sound, ...change }]);
const open = { key: undefined, labels: undefined, hosts: undefined };
const at = (url: string, more = {}) => ({ ...open, url, ...more });

describe("The deployer's list of basemaps", () => {
  test("that is sound has no issue, with keys, names on top, archives and a server on this computer", () => {
    expect(told([sound, ...basemaps()])).toEqual([]);
    expect(faults(at("http://127.0.0.1:8080/{z}/{x}/{y}.png"))).toEqual([]);
    expect(faults(at("http://localhost/a.pmtiles", { kind: "pmtiles", maxZoom: undefined }))).toEqual([]);
    expect(told([])).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["an id that an address can carry", { id: "A b" }, "needs an id of small letters, digits and hyphens"],
    ["a title in both languages", { title: { zh: "图" } }, "`title` needs a text in zh and in en"],
    ["a credit in both languages", { credit: undefined }, "`credit` needs a text in zh and in en"],
    ["a kind that is known", { kind: "wms" }, "has the kind wms: one of xyz, pmtiles"],
    ["an address", at(undefined as never), "`url` is missing: write the address of its tiles"],
    ["places for zoom, column and row", at("https://a.test/{z}/{x}.png"), "`url` lacks {y}"],
    [
      "no gap that nobody fills",
      at("https://a.test/{z}/{x}/{y}/{q}"),
      "`url` holds {q}: only {z}, {x}, {y}, {s}, {key} are filled in",
    ],
    [
      "hosts for {s}",
      { hosts: undefined, labels: undefined },
      "`url` holds {s}: list in `hosts` what it stands for",
    ],
    [
      "hosts as a list",
      { ...at("https://a.test/{z}/{x}/{y}"), hosts: "abc" },
      "`hosts` must be a list of what {s} stands for",
    ],
    [
      "encryption",
      at("http://a.test/{z}/{x}/{y}"),
      "`url` begins with http://a.test: https only, http only for this computer itself",
    ],
    [
      "a host that only sounds like this computer to be encrypted too",
      at("http://localhost.evil.test/{z}/{x}/{y}"),
      "`url` begins with http://localhost.evil.test: https only, http only for this computer itself",
    ],
    [
      "a host that opens nothing else in the policy",
      at("https://a.test;script-src/{z}/{x}/{y}"),
      "`url` has the host a.test;script-src: small letters, digits, points, a port",
    ],
    [
      "no more than a host",
      at("https://*/{z}/{x}/{y}"),
      "`url` has the host *: small letters, digits, points, a port",
    ],
    [
      "no secret that everyone could read",
      at("https://a.test/{z}/{x}/{y}?tk=1a2b"),
      "`url` has a key written in it, which everyone could read: write {key} and `key: true`",
    ],
    [
      "to say that it needs a key",
      { key: undefined },
      "`key` must be true where an address holds {key}, and absent elsewhere",
    ],
    [
      "the key to stay with one host",
      { labels: "https://b.test/{z}/{x}/{y}?tk={key}" },
      "`labels` would give the key to another host than `url`",
    ],
    ["the closest zoom", { maxZoom: 99 }, "`maxZoom` must be the closest zoom of its tiles, 1 to 22"],
    [
      "a review number that is there, or none",
      { review: "" },
      "`review` must be the review number as the provider prints it; leave it out where there is none",
    ],
    [
      "keys that are known",
      { maxzoom: 18 },
      "has maxzoom: only id, title, kind, url, hosts, labels, credit, review, maxZoom, key are known",
    ],
  ])("needs %s", (_, change, fault) => {
    const where = `list › ${change.id ?? "vector"}`;
    expect(faults(change)).toEqual([`${where}: ${fault}`]);
  });

  test("needs to be a list, of entries, each with an id of its own", () => {
    expect(told({ vector: sound })).toEqual(["list: must be a list of basemaps"]);
    expect(told([null]).length).toBeGreaterThan(3);
    expect(told([sound, sound])).toEqual(Array(2).fill("list › vector: has an id that another basemap has"));
  });

  test("has names on top of tiles, not of an archive", () => {
    const [, archive] = basemaps();
    expect(told([{ ...archive, labels: "https://files.test/{z}/{x}/{y}" }])).toEqual([
      "list › relief: `labels` lie on tiles of the kind xyz only",
    ]);
  });
});
