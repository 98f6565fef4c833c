import { describe, expect, test } from "vitest";
import { offerOffline } from "../../src/app/offline.ts";
import type { Offline } from "../../src/core/catalogue.ts";
import { say } from "../../src/words/say.ts";
import { atlas } from "../fixtures/county.ts";

const told = (offline: Offline): string[] =>
  offerOffline({ atlas: atlas(), offline }).map(({ word, fill }) => say("zh", word, fill));

describe("The menu", () => {
  test("offers the offline file with its size and date where it was made", () => {
    expect(told({ file: "atlas.html", bytes: 3_822_327, date: "2026-01-31" })).toEqual([
      "下载离线版（3.8 MB，2026-01-31）",
    ]);
  });

  test("in the offline file only says of which day it is", () => {
    const [said] = offerOffline({ atlas: atlas(), offline: { date: "2026-01-31" } });
    expect(told({ date: "2026-01-31" })).toEqual(["离线版，2026-01-31 的版本"]);
    expect(said?.able?.({} as never)).toBe(false);
  });

  test("does not speak of it where there is none", () => {
    expect(offerOffline({ atlas: atlas() })).toEqual([]);
  });
});
