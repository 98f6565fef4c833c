import { describe, expect, test } from "vitest";
import { listPlaces, tableMentions, tablePlaces } from "../../src/build/gazetteer.ts";
import { writeCsv } from "../../src/core/csv.ts";
import type { Place } from "../../src/core/place.ts";
import { catalogue } from "../fixtures/catalogue.ts";
import { freeze } from "../fixtures/freeze.ts";

const village: Place = freeze({
  id: "v-qinghe-xinzhuang",
  code: "999001100200",
  name: "新庄村",
  en: "Xinzhuang Village",
  kind: "village",
  parent: "qinghe",
  names: ["新庄新村"],
  listed: ["新庄"],
  shared: ["新庄村"],
  position: null,
});

describe("The gazetteer as public data", () => {
  test("has every wording of a place, its code where it has one, and null for what is not known", () => {
    expect(listPlaces([village])).toEqual([
      {
        id: "v-qinghe-xinzhuang",
        name: "新庄村",
        en: "Xinzhuang Village",
        kind: "village",
        code: "999001100200",
        parent: "qinghe",
        names: ["新庄新村", "新庄", "新庄村"],
        position: null,
      },
    ]);
    expect(listPlaces(catalogue().places)[0]).toMatchObject({ parent: null, position: { lon: 100.4 } });
    expect(listPlaces(catalogue().places)[0]).not.toHaveProperty("code");
  });

  test("is a table in which what is not known is an empty cell", () => {
    const [head, row] = writeCsv(tablePlaces([village])).split("\r\n");
    expect(head).toBe("\uFEFFid,name,en,kind,code,parent,names,lon,lat,class,bound,source");
    expect(row).toBe(
      "v-qinghe-xinzhuang,新庄村,Xinzhuang Village,village,999001100200,qinghe,新庄新村、新庄、新庄村,,,,,",
    );
  });

  test("shows the words of a mention and the name of its place beside the offsets", () => {
    const mention = { clause: "yz/1/1", start: 2, end: 5, place: "qinghe", kind: "named" } as const;
    const text = catalogue().plans[0]?.clauses.find(({ id }) => id === "yz/1/1")?.text ?? "";
    expect(tableMentions({ ...catalogue(), mentions: [mention] })).toEqual([
      { ...mention, words: text.slice(2, 5), name: "清河镇" },
    ]);
  });
});
