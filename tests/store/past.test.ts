import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/store/command.ts";
import { noPast, type Past, redo, remember, undo } from "../../src/store/past.ts";
import type { State } from "../../src/store/state.ts";
import { update } from "../../src/store/update.ts";
import { opening, states } from "../fixtures/states.ts";

fc.configureGlobal({ seed: 15 });

type Desk = { readonly past: Past; readonly state: State };

/** The desk after commands, each `gap` milliseconds after the other. */
function done(
  commands: readonly Command[],
  gap = 5000,
  from: Desk = { past: noPast, state: opening() },
): Desk {
  return commands.reduce<Desk>(({ past, state }, command, i) => {
    const next = update(state, command);
    return { state: next, past: remember(past, state, next, command, i * gap) };
  }, from);
}
const town: Command = { do: "pick", hand: { kind: "feature", id: "seats/qinghe" }, layers: [] };
const move = (lon: number): Command => ({ do: "move", camera: { lon, lat: 30, zoom: 9 } });
const seek = (words: string): Command => ({
  do: "seek",
  search: { words, docs: [], theme: null, place: null, open: true },
});

describe("Undo", () => {
  test("goes back through picks, layers and views one by one, and forward again", () => {
    const desk = done([town, { do: "toggle", layer: "roads" }]);
    const once = undo(desk.past, desk.state);
    expect(once?.state).toEqual(update(opening(), town));
    const twice = once && undo(once.past, once.state);
    expect(twice?.state).toEqual(opening());
    expect(twice && undo(twice.past, twice.state)).toBeNull();
    const forth = twice && redo(twice.past, twice.state);
    expect(forth?.state).toEqual(once?.state);
  });

  test("takes moves and letters that follow each other quickly as one, and slow ones singly", () => {
    expect(done([move(100), move(100.1), move(100.2)], 100).past.before).toHaveLength(1);
    expect(done([move(100), move(100.1), move(100.2)], 5000).past.before).toHaveLength(3);
    expect(done([seek("清"), seek("清河"), seek("清河镇")], 200).past.before).toHaveLength(1);
  });

  test("takes every step of a shape that is being edited as one", () => {
    const asked = (lon: number): Command => ({
      do: "pick",
      hand: { kind: "question", id: `at!point:30.00000,${lon}.00000` },
      layers: [],
    });
    const desk = done([asked(100), { do: "wield", tool: "edit" }, asked(101), asked(102), asked(103)]);
    expect(undo(desk.past, desk.state)?.state.hand).toBeNull();
  });

  test("does not remember what passes by itself: previews, tools, the progress of answers", () => {
    const passing: readonly Command[] = [
      { do: "preview", hand: { kind: "feature", id: "seats/qinghe" } },
      { do: "wield", tool: "polygon" },
      { do: "hear", answering: { question: "table", progress: 0.5, last: null, failed: null } },
    ];
    expect(done(passing).past).toEqual(noPast);
  });

  test("a new change forgets what was gone back from", () => {
    const desk = done([town]);
    const back = undo(desk.past, desk.state);
    if (!back) throw new Error("nothing to undo");
    expect(done([{ do: "toggle", layer: "roads" }], 5000, back).past.after).toEqual([]);
  });

  test("then redo gives any state back, however long the past", () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 12 }), (all) => {
        const end = done(all.map((state) => ({ do: "arrive", state }) as const));
        const steps = end.past.before.length;
        let now: Desk = end;
        for (let i = 0; i < steps; i += 1) now = undo(now.past, now.state) ?? now;
        for (let i = 0; i < steps; i += 1) now = redo(now.past, now.state) ?? now;
        expect(now.state).toEqual(end.state);
        expect(now.past.before).toHaveLength(steps);
      }),
    );
  });

  test("keeps two hundred changes", () => {
    const many = Array.from({ length: 250 }, (_, i) => move(100 + i / 1000));
    expect(done(many).past.before).toHaveLength(200);
  });
});
