import { expect, test } from "vitest";
import { addressesOf, hostOf } from "../../src/core/basemap.ts";

test("a template gives an address for each host, the key as an address can carry it", () => {
  expect(addressesOf("https://t{s}.test/{z}/{x}/{y}?tk={key}", ["0", "1"], "a&b={z}$&")).toEqual([
    "https://t0.test/{z}/{x}/{y}?tk=a%26b%3D%7Bz%7D%24%26",
    "https://t1.test/{z}/{x}/{y}?tk=a%26b%3D%7Bz%7D%24%26",
  ]);
  expect(addressesOf("https://t.test/a.pmtiles")).toEqual(["https://t.test/a.pmtiles"]);
});

test("a key belongs to the host as the template writes it", () => {
  expect(hostOf("https://t{s}.test:8080/{z}/{x}/{y}")).toBe("t{s}.test:8080");
});
