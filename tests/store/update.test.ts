import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeTable } from "../../src/core/tabulation.ts";
import type { Command } from "../../src/store/command.ts";
import type { State } from "../../src/store/state.ts";
import { update } from "../../src/store/update.ts";
import { freeze } from "../fixtures/freeze.ts";
import { opening, states } from "../fixtures/states.ts";

fc.configureGlobal({ seed: 15 });

const given = (state: State, ...commands: readonly Command[]): State =>
  commands.reduce((now, command) => freeze(update(now, command)), freeze(state));
const town: Command = { do: "pick", hand: { kind: "feature", id: "seats/qinghe" }, layers: ["seats"] };
const project: Command = {
  do: "pick",
  hand: { kind: "feature", id: "projects/1" },
  layers: ["projects", "seats"],
};
const passage: Command = { do: "pick", hand: { kind: "clause", id: "yz/table1/1" }, layers: ["projects"] };

describe("What a reader does", () => {
  test("a feature that is picked is in hand; the text stays where it is", () => {
    const state = given(opening(), town);
    expect(state).toEqual({ ...opening(), hand: { kind: "feature", id: "seats/qinghe" } });
  });

  test("a clause that is picked is in hand and the text opens at it", () => {
    expect(given(opening(), passage)).toMatchObject({
      hand: { kind: "clause", id: "yz/table1/1" },
      reading: "yz/table1/1",
    });
  });

  test("what is picked takes the place of what was in hand and ends the preview", () => {
    const state = given(opening(), town, { do: "preview", hand: { kind: "clause", id: "yz/1/1" } }, project);
    expect([state.hand?.id, state.preview]).toEqual(["projects/1", null]);
  });

  test("a pick turns on the layers that are hidden, and restore puts exactly those back", () => {
    const lifted = given(opening(), project);
    expect(lifted.shown).toEqual([...opening().shown, "projects"]);
    expect(lifted.lifted).toEqual(["projects"]);
    expect(given(lifted, { do: "restore" })).toEqual({ ...lifted, shown: opening().shown, lifted: [] });
  });

  test("after any picks, restore leaves the layers that the reader had", () => {
    const layers = fc.subarray(["land", "zones", "seats", "projects"]);
    fc.assert(
      fc.property(states, fc.array(layers, { maxLength: 4 }), (start, picks) => {
        const own = given({ ...start, lifted: [] });
        const picked = picks.map(
          (on): Command => ({ do: "pick", hand: { kind: "feature", id: "a/1" }, layers: on }),
        );
        const lifted = given(own, ...picked);
        expect(picks.flat().every((id) => lifted.shown.includes(id))).toBe(true);
        expect(new Set(lifted.shown).size).toBe(lifted.shown.length);
        expect(given(lifted, { do: "restore" }).shown).toEqual(own.shown);
      }),
    );
  });

  test("a layer that the reader turns off is off for good, and on again it is the reader's own", () => {
    const off = given(opening(), project, { do: "toggle", layer: "projects" });
    expect([off.shown, off.lifted]).toEqual([opening().shown, []]);
    const on = given(off, { do: "toggle", layer: "projects" }, { do: "restore" });
    expect(on.shown).toContain("projects");
  });

  test("toggled twice the same layers are shown", () => {
    fc.assert(
      fc.property(states, fc.constantFrom("land", "zones", "seats", "projects"), (start, layer) => {
        const once = given(start, { do: "toggle", layer });
        expect(once.shown.includes(layer)).toBe(!start.shown.includes(layer));
        const twice = given(once, { do: "toggle", layer });
        expect([...twice.shown].sort()).toEqual([...start.shown].sort());
      }),
    );
  });

  test("reading on keeps what is in hand", () => {
    const state = given(opening(), town, { do: "read", at: "yz/2" });
    expect([state.reading, state.hand?.id]).toEqual(["yz/2", "seats/qinghe"]);
  });

  test("put down, nothing is in hand or under the pointer; lifted layers stay until they are put back", () => {
    const state = given(
      opening(),
      project,
      { do: "preview", hand: { kind: "clause", id: "yz/1/1" } },
      { do: "clear" },
    );
    expect(state).toMatchObject({ hand: null, preview: null, lifted: ["projects"] });
  });

  test("a search is open until a hit is taken or the text is read on; its words stay", () => {
    const search = { words: "水厂", docs: [], theme: null, place: null, open: true };
    const seeking = given(opening(), town, { do: "seek", search });
    expect(seeking.search).toEqual(search);
    for (const next of [passage, town, { do: "read", at: "yz/2" } as const])
      expect(given(seeking, next).search).toEqual({ ...search, open: false });
    expect(given(seeking, { do: "seek", search: null }).search).toBeNull();
  });

  test("to put down closes an open search first, and only then what is in hand", () => {
    const search = { words: "水厂", docs: [], theme: null, place: null, open: true };
    const once = given(opening(), town, { do: "seek", search }, { do: "clear" });
    expect([once.search?.open, once.hand?.id]).toEqual([false, "seats/qinghe"]);
    expect(given(once, { do: "clear" }).hand).toBeNull();
  });

  test("to preview the same thing again, or to put down nothing, changes nothing at all", () => {
    const state = given(opening(), { do: "preview", hand: { kind: "feature", id: "seats/qinghe" } });
    expect(update(state, { do: "preview", hand: { kind: "feature", id: "seats/qinghe" } })).toBe(state);
    const bare = opening();
    expect(update(bare, { do: "clear" })).toBe(bare);
    expect(update(bare, { do: "preview", hand: null })).toBe(bare);
  });

  test.each<[Command, Partial<State>]>([
    [{ do: "move", camera: { lon: 1, lat: 2, zoom: 3 } }, { camera: { lon: 1, lat: 2, zoom: 3 } }],
    [{ do: "lay", basemap: "sky" }, { basemap: "sky" }],
    [{ do: "speak", language: "en" }, { language: "en" }],
    [{ do: "dress", theme: "dark" }, { theme: "dark" }],
    [{ do: "turn", page: "text" }, { page: "text" }],
  ])("$do changes one thing and leaves the rest", (command, change) => {
    const held = given(opening(), project);
    expect(given(held, command)).toEqual({ ...held, ...change });
  });

  test("to arrive is to be in the state of the address; only the last answer stays until there is a new one", () => {
    fc.assert(
      fc.property(states, states, (from, { answering: _, tool: __, ...named }) => {
        const to = { ...named, answering: null, tool: null };
        expect(given(from, { do: "arrive", state: to })).toEqual({ ...to, answering: from.answering });
      }),
    );
  });
});

describe("Asking with a tool", () => {
  const question: Command = { do: "pick", hand: { kind: "question", id: "table" }, layers: [] };
  const wield = (tool: State["tool"]): Command => ({ do: "wield", tool });
  const search = { words: "水厂", docs: [], theme: null, place: null, open: true };

  test("a tool that is taken up is in hand beside the thing in hand, and is laid down again", () => {
    const drawing = given(opening(), town, wield("circle"));
    expect(drawing).toEqual({ ...given(opening(), town), tool: "circle" });
    expect(given(drawing, wield(null))).toEqual(given(opening(), town));
  });

  test("to take up the tool that is in hand changes nothing at all", () => {
    const drawing = given(opening(), wield("line"));
    expect(update(drawing, wield("line"))).toBe(drawing);
    const bare = opening();
    expect(update(bare, wield(null))).toBe(bare);
  });

  test("to put down lays the tool down first, then closes the search, and only then what is in hand", () => {
    const clear: Command = { do: "clear" };
    const start = given(opening(), town, { do: "seek", search }, wield("polygon"));
    const steps = [start, given(start, clear), given(start, clear, clear), given(start, clear, clear, clear)];
    expect(steps.map((s) => [s.tool, s.search?.open, s.hand?.id ?? null])).toEqual([
      ["polygon", true, "seats/qinghe"],
      [null, true, "seats/qinghe"],
      [null, false, "seats/qinghe"],
      [null, false, null],
    ]);
  });

  test("the tool is laid down when its question is put, and stays while a shape is moved", () => {
    expect(given(opening(), wield("polygon"), question)).toMatchObject({
      hand: { kind: "question", id: "table" },
      tool: null,
    });
    expect(given(opening(), wield("edit"), question).tool).toBe("edit");
    expect(given(opening(), wield("edit"), town).tool).toBeNull();
  });

  test("what is heard of a question changes the answer and nothing else", () => {
    fc.assert(
      fc.property(states, states, (start, { answering }) => {
        fc.pre(answering !== null);
        if (answering) expect(given(start, { do: "hear", answering })).toEqual({ ...start, answering });
      }),
    );
  });

  test("the last answer stays when another question is put, until it is heard of", () => {
    const answering = { question: "table", progress: null, last: null, failed: null };
    const state = given(opening(), question, { do: "hear", answering }, town);
    expect(state.answering).toEqual(answering);
  });
});

describe("Table and charts", () => {
  const chart = { id: "townships", form: null, of: null } as const;
  const table = { ...wholeTable, words: "水" };

  test("a chart stands before the table and is narrowed by it; the table in front puts the chart away", () => {
    const plotted = given(opening(), { do: "plot", chart, table });
    expect([plotted.chart, plotted.table]).toEqual([chart, table]);
    expect(given(plotted, { do: "tabulate", table })).toEqual({ ...opening(), table });
    expect(given(plotted, { do: "tabulate", table: null })).toEqual(opening());
  });

  test("neither takes anything out of the hand or moves the text", () => {
    fc.assert(
      fc.property(states, (any) => {
        // In a meeting a chart leads away from the step; the list of a comparison gives way to it.
        const start = { ...any, telling: null, beside: null };
        const state = given(start, { do: "plot", chart, table: null });
        // A meeting alone takes note that its step was left.
        expect(state).toEqual({ ...start, chart, table: null, telling: state.telling });
      }),
    );
  });
});

describe("Ready views and ways of drawing", () => {
  const camera = { lon: 100.5, lat: 30.5, zoom: 10 };
  const towns: Command = {
    do: "view",
    view: { id: "towns", layers: ["land", "seats"], camera },
    opening: opening().shown,
  };
  const costs: Command = {
    do: "view",
    view: { id: "costs", layers: ["land", "projects"], variants: { projects: "amount" }, camera: null },
    opening: opening().shown,
  };
  const leave: Command = { do: "view", view: null, opening: opening().shown };

  test("a ready view switches layers, ways of drawing and camera together", () => {
    expect(given(opening(), towns)).toMatchObject({
      view: "towns",
      shown: ["land", "seats"],
      variants: {},
      camera,
    });
    expect(given(opening(), towns, costs)).toMatchObject({
      view: "costs",
      shown: ["land", "projects"],
      variants: { projects: "amount" },
      camera: null,
    });
  });

  test("a ready view shows exactly its layers, whatever the reader had shown, lifted or varied before", () => {
    fc.assert(
      fc.property(states, fc.constantFrom(towns, costs), (start, command) => {
        const state = given(start, command);
        const { view } = command as Extract<Command, { do: "view" }>;
        expect(state.shown).toEqual(view?.layers);
        expect(state.variants).toEqual(view?.variants ?? {});
        expect([state.lifted, state.preview, state.search?.open ?? false]).toEqual([[], null, false]);
      }),
    );
  });

  test("a ready view leaves what is in hand, what is read, the language and the theme", () => {
    fc.assert(
      fc.property(states, (start) => {
        const { hand, reading, language, theme } = given(start, towns);
        expect({ hand, reading, language, theme }).toEqual({
          hand: start.hand,
          reading: start.reading,
          language: start.language,
          theme: start.theme,
        });
      }),
    );
  });

  test("to leave a ready view is to see the layers of a first visit again", () => {
    expect(given(opening(), costs, leave)).toEqual(opening());
  });

  test("a layer is drawn in the way that the reader chooses, and in the usual one again", () => {
    const amount: Command = { do: "vary", layer: "projects", variant: "amount" };
    const varied = given(opening(), amount, { do: "vary", layer: "zones", variant: "x" });
    expect(varied.variants).toEqual({ projects: "amount", zones: "x" });
    expect(given(varied, { do: "vary", layer: "projects", variant: null }).variants).toEqual({ zones: "x" });
    expect(varied.shown).toEqual(opening().shown);
  });

  test("who changes the layers of a ready view or how they are drawn has left it, and keeps the rest of it", () => {
    const toggled = given(opening(), costs, { do: "toggle", layer: "seats" });
    expect([toggled.view, toggled.shown]).toEqual([null, ["land", "projects", "seats"]]);
    expect(toggled.variants).toEqual({ projects: "amount" });
    expect(given(opening(), costs, { do: "vary", layer: "projects", variant: null }).view).toBeNull();
  });

  test("a layer that a pick turns on does not end a ready view, and goes again with restore", () => {
    const lifted = given(opening(), towns, project);
    expect([lifted.view, lifted.lifted]).toEqual(["towns", ["projects"]]);
    expect(given(lifted, { do: "restore" })).toMatchObject({ view: "towns", shown: ["land", "seats"] });
  });

  test("an entry of the legend that is picked is in hand, and the text stays where it is", () => {
    const entry: Command = {
      do: "pick",
      hand: { kind: "entry", id: "projects:shelf" },
      layers: ["projects"],
    };
    const state = given(opening(), entry);
    expect(state).toMatchObject({
      hand: { kind: "entry" },
      reading: opening().reading,
      lifted: ["projects"],
    });
  });
});

describe("A meeting", () => {
  const telling = { story: "a", step: 1, lit: ["seats/qinghe"], dark: false, away: false };
  const step: Command = {
    do: "tell",
    telling,
    view: { layers: ["seats"], variants: { seats: "names" }, camera: { lon: 100.4, lat: 30.5, zoom: 10 } },
    chart: null,
  };

  test("shows exactly what a step says, whatever was on screen before, and shows it again after any detour", () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom<Command>(
          { do: "toggle", layer: "land" },
          { do: "move", camera: null },
          { do: "clear" },
        ),
        (start, detour) => {
          const told = given(start, step);
          expect(told).toMatchObject({
            telling,
            shown: ["seats"],
            hand: null,
            table: null,
            search: null,
            looks: {},
            order: [],
          });
          const away = given(told, detour);
          expect(away.telling?.away).toBe(away !== told);
          expect(given(away, step)).toEqual(told);
        },
      ),
    );
  });

  test("is dark when it is asked for, and over when it is left", () => {
    const dark = given(given(opening(), step), { do: "blank" });
    expect(dark.telling?.dark).toBe(true);
    expect(given(dark, { do: "blank" }).telling?.dark).toBe(false);
    expect(given(dark, { do: "hush" }).telling).toBeNull();
    expect(given(opening(), { do: "blank" })).toEqual(opening());
  });
});
