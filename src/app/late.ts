import type { State } from "../store/state.ts";
import type { Render } from "../views/view.ts";
import { say, type Word } from "../words/say.ts";

/** Hears why a part of the page could not be fetched, and how it is tried again. */
export type Failed = (why: string, retry?: () => void) => void;

/** Draws a state as soon as what draws it is there. */
export type Late = (state: State) => Promise<void>;

/** A view that is fetched when it is first wanted; a failure is told, and fetched anew is when the reader tries again. */
export function createLate(
  wanted: (state: State) => boolean,
  load: () => Promise<Render>,
  part: Word,
  failed: Failed,
): Late {
  let view: Promise<Render> | undefined;
  let now: State | undefined;
  let broken = false;
  const draw = async (state: State): Promise<void> => {
    now = state;
    if (!view && !wanted(state)) broken = false;
    if (!view && (broken || !wanted(state))) return;
    view ??= load().catch((cause: Error) => {
      view = undefined;
      broken = true;
      const { language } = state;
      failed(say(language, "failed", { part: say(language, part), why: cause.message }), () => {
        broken = false;
        if (now) void draw(now);
      });
      return () => undefined;
    });
    (await view)(now);
  };
  return draw;
}
