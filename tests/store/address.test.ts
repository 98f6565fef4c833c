import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAddress, writeAddress } from "../../src/store/address.ts";
import { readChart, writeChart } from "../../src/store/chart.ts";
import type { State } from "../../src/store/state.ts";
import { known, opening, states } from "../fixtures/states.ts";

fc.configureGlobal({ seed: 15 });

const read = (hash: string): State => readAddress(hash, opening(), known);
const write = (state: State): string => writeAddress(state, opening(), known.views);

/** What an address keeps of a state: no preview, no tool, no answer, layers as a set, the camera to what a screen can show. */
const kept = ({ shown, lifted, camera, ...rest }: State) => ({
  ...rest,
  preview: null,
  answering: null,
  tool: null,
  shown: [...shown].sort(),
  lifted: [...lifted].sort(),
  camera: camera && {
    zoom: Number(camera.zoom.toFixed(2)) + 0,
    lat: Number(camera.lat.toFixed(5)) + 0,
    lon: Number(camera.lon.toFixed(5)) + 0,
  },
});

describe("The state as an address", () => {
  test("a first visit has an empty address", () => {
    expect(write(opening())).toBe("");
    expect(read("")).toEqual(opening());
    expect(read("#")).toEqual(opening());
  });

  test("an address can be read by people", () => {
    const state: State = {
      ...opening(),
      hand: { kind: "feature", id: "seats/qinghe" },
      reading: "yz/1.1/1",
      shown: ["land", "seats"],
      search: { words: "水 厂", docs: ["yz"], theme: "water", place: null, open: true },
      camera: { lon: 100.5, lat: 30.123456, zoom: 9.875 },
      basemap: "sky",
      language: "en",
      page: "text",
    };
    expect(write(state)).toBe(
      "pick=seats/qinghe&read=yz/1.1/1&q=%E6%B0%B4%20%E5%8E%82&docs=yz&about=water&hits=open&layers=land,seats&map=9.88/30.12346/100.50000&base=sky&lang=en&page=text",
    );
  });

  test("a clause in hand opens the text at it", () => {
    expect(read("#clause=yz/1.1/1")).toMatchObject({
      hand: { kind: "clause", id: "yz/1.1/1" },
      reading: "yz/1.1/1",
    });
  });

  test("a state that is written can be read again, whatever it is", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(kept(read(`#${write(state)}`))).toEqual(kept(state));
      }),
    );
  });

  test("what is read and written again is the same address", () => {
    fc.assert(
      fc.property(states, (state) => {
        const once = write(read(write(state)));
        expect(write(read(once))).toBe(once);
      }),
    );
  });

  test("a map without any layer is a choice and is kept", () => {
    expect(read(`#${write({ ...opening(), shown: [] })}`).shown).toEqual([]);
  });
});

describe("A question in the address", () => {
  const asking = (id: string): State => ({ ...opening(), hand: { kind: "question", id } });

  test("can be read by people, latitude before longitude", () => {
    const state = asking("within!circle:30.50000,100.40000~2000!intersect!0!0");
    expect(write(state)).toBe("ask=within!circle:30.50000,100.40000~2000!intersect!0!0");
    expect(read(`#${write(state)}`)).toEqual(state);
  });

  test("about a feature or a clause is kept as long as that exists", () => {
    for (const id of ["near!feature:seats/qinghe!5", "at!clause:yz/1.1/1"])
      expect(read(`#ask=${id}`)).toEqual(asking(id));
    expect(read("#ask=near!feature:seats/nobody!5")).toEqual(opening());
  });

  test("stands behind what is picked, where a forged address names both", () => {
    expect(read("#ask=table&clause=yz/1/1").hand).toEqual({ kind: "clause", id: "yz/1/1" });
    expect(read("#ask=table&entry=zones:valley").hand).toEqual({ kind: "question", id: "table" });
  });

  test("carries neither its answer nor the tool with which it was drawn", () => {
    const { answering, tool } = read(
      write({
        ...asking("table"),
        tool: "edit",
        answering: { question: "table", progress: 0.5, last: null, failed: null },
      }),
    );
    expect([answering, tool]).toEqual([null, null]);
  });
});

describe("A ready view in the address", () => {
  test("is its name, as long as nothing of it is changed", () => {
    const state: State = {
      ...opening(),
      view: "costs",
      shown: ["land", "projects"],
      variants: { projects: "amount" },
    };
    expect(write(state)).toBe("view=costs");
    expect(read("#view=costs")).toEqual(state);
  });

  test("is its name and what is added to it by a pick", () => {
    const state: State = {
      ...opening(),
      view: "towns",
      shown: ["land", "seats", "projects"],
      lifted: ["projects"],
    };
    expect(write(state)).toBe("view=towns&layers=land,seats,projects&lifted=projects");
    expect(read(`#${write(state)}`)).toEqual(state);
  });

  test("gives way to layers and ways of drawing that the address names beside it", () => {
    const { shown, variants, view } = read("#view=costs&layers=land&as=");
    expect([shown, variants, view]).toEqual([["land"], {}, "costs"]);
    expect(read("#view=costs&as=projects:position").variants).toEqual({ projects: "position" });
  });

  test("ways of drawing that no layer has are left out, those beside them kept", () => {
    expect(read("#as=projects:amount,zones:amount,rivers:x,projects").variants).toEqual({
      projects: "amount",
    });
  });

  test("an entry of the legend in hand is written as such and read again", () => {
    const state: State = { ...opening(), hand: { kind: "entry", id: "zones:valley" } };
    expect(write(state)).toBe("entry=zones:valley");
    expect(read("#entry=zones:valley")).toEqual(state);
  });

  test("what is picked counts before an entry, where a forged address names both", () => {
    expect(read("#entry=zones:valley&pick=seats/qinghe").hand).toEqual({
      kind: "feature",
      id: "seats/qinghe",
    });
  });
});

describe("A forged or outdated address", () => {
  const sound = (state: State): void => {
    const { kind, id } = state.hand ?? { kind: null, id: "" };
    const has = {
      feature: known.hasFeature,
      clause: known.hasClause,
      entry: known.hasEntry,
      question: known.hasQuestion,
    };
    expect(kind === null || has[kind](id)).toBe(true);
    expect(state.view === null || known.views.some((v) => v.id === state.view)).toBe(true);
    expect(Object.entries(state.variants).filter(([layer, way]) => !known.hasWay(layer, way))).toEqual([]);
    expect(known.hasText(state.reading)).toBe(true);
    expect(state.shown.filter((id) => !known.layers.includes(id))).toEqual([]);
    expect(new Set(state.shown).size).toBe(state.shown.length);
    expect(state.lifted.filter((id) => !state.shown.includes(id))).toEqual([]);
    for (const value of Object.values(state.camera ?? {})) expect(Number.isFinite(value)).toBe(true);
    expect(["zh", "en"]).toContain(state.language);
    expect(["auto", "light", "dark", "projector"]).toContain(state.theme);
    expect(["map", "text"]).toContain(state.page);
    expect(readChart(state.chart ? writeChart(state.chart) : "")).toEqual(state.chart);
    expect([null, ...known.basemaps]).toContain(state.basemap);
  };

  test.each([
    "pick=seats/nobody",
    "clause=yz/99/1",
    "clause=seats/qinghe",
    "pick=yz/1/1",
    "read=%E0%A4%A",
    "read=../../etc",
    "map=9/91/100",
    "map=9/30/181",
    "map=25/30/100",
    "map=-1/30/100",
    "map=1e999/30/100",
    "map=NaN/NaN/NaN",
    "map=9/30",
    "map=9//100",
    "map=",
    "lang=tlh",
    "theme=neon",
    "page=back",
    "base=nowhere",
    "base=__proto__",
    "__proto__=x&constructor=y",
    "pick=__proto__&clause=constructor&read=toString",
    "&&&===&=&%",
    "lifted=projects",
    "chart=",
    "chart=pies",
    "chart=__proto__!form.bars",
    "entry=zones:rivers",
    "entry=zones",
    "entry=__proto__",
    "entry=seats/qinghe",
    "pick=zones:valley",
    "ask=",
    "ask=at!feature:seats/nobody",
    "ask=compare!feature:seats/qinghe!clause:yz/99/1",
    "ask=at!point:91,100",
    "ask=table!",
    "ask=seats/qinghe",
    "ask=__proto__",
    "pick=table",
    "entry=table",
    "view=nowhere",
    "view=__proto__",
    "view=",
    "as=projects:upside-down",
    "as=zones:amount",
    "as=__proto__:constructor",
    "as=",
    "as=:::,,:",
    "docs=yz&about=water&hits=open",
    "q=",
    "<script>alert(1)</script>",
  ])("%s opens what a first visit opens", (hash) => {
    expect(read(`#${hash}`)).toEqual(opening());
  });

  test("layers that do not exist, or stand twice, are left out", () => {
    expect(read("#layers=seats,rivers,seats,__proto__,land").shown).toEqual(["seats", "land"]);
  });

  test("a search is cut to what an address may carry, and what it names beside its words must exist", () => {
    const { search } = read(`#q=${"x".repeat(1000)}&docs=xx,yz,yz&about=war&at=__proto__&hits=shut`);
    expect(search).toEqual({ words: "x".repeat(200), docs: ["yz"], theme: null, place: null, open: false });
  });

  test("one bad part does not spoil the others", () => {
    expect(read("#pick=%ZZ&map=9/30/100.5&lang=en&theme=neon")).toEqual({
      ...opening(),
      camera: { zoom: 9, lat: 30, lon: 100.5 },
      language: "en",
    });
  });

  test("never throws and never gives a state that cannot be shown", () => {
    const key = fc.constantFrom(
      "pick",
      "clause",
      "read",
      "layers",
      "lifted",
      "map",
      "lang",
      "theme",
      "page",
      "base",
      "chart",
      "view",
      "as",
      "entry",
      "ask",
      "__proto__",
    );
    const value = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom(
        "%",
        "%E4%B8",
        "1e308/1e308/1e308",
        "x".repeat(1e5),
        ",".repeat(1e4),
        "seats/qinghe",
        "zones:valley",
        "projects:amount",
        "towns",
        "groups!form.pie",
        "matrix!of.seats!of.",
        "table",
        "at!feature:seats/qinghe",
        "at!feature:seats/nobody",
        `within!area:${"1,2*".repeat(1e4)}1,2!intersect!0!0`,
      ),
      fc.double().map((n) => `${n}/${n}/${n}`),
    );
    const forged = fc
      .array(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 40 }),
          fc.tuple(key, value).map(([k, v]) => `${k}=${v}`),
        ),
      )
      .map((parts) => parts.join("&"));
    fc.assert(fc.property(forged, (hash) => sound(read(hash))));
  });
});
