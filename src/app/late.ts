import type { State } from "../store/state.ts";
import type { Render } from "../views/view.ts";
import { say, type Word } from "../words/say.ts";

/** Hears why a part of the page could not be fetched. */
export type Failed = (why: string) => void;

/** Draws a state as soon as what draws it is there. */
export type Late = (state: State) => Promise<void>;

/** A view that is fetched when it is first wanted; a failure is told and the next try fetches anew. */
export function createLate(
  wanted: (state: State) => boolean,
  load: () => Promise<Render>,
  part: Word,
  failed: Failed,
): Late {
  let view: Promise<Render> | undefined;
  let now: State | undefined;
  return async (state) => {
    now = state;
    if (!view && !wanted(state)) return;
    view ??= load().catch((cause: Error) => {
      view = undefined;
      const { language } = state;
      failed(say(language, "failed", { part: say(language, part), why: cause.message }));
      return () => undefined;
    });
    (await view)(now);
  };
}
