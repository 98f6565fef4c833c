import type { State } from "../store/state.ts";
import type { Render } from "../views/view.ts";
import { say, type Word } from "../words/say.ts";

/** What is fetched when it is first wanted. */
export interface Later {
  /** What it is called where it failed to come. */
  readonly part: Word;
  readonly failed: (why: string) => void;
}

const tell = ({ part, failed }: Later, language: State["language"], cause: Error): void =>
  failed(say(language, "failed", { part: say(language, part), why: cause.message }));

/** A view that is fetched when a state first wants it; a failure is told and the next try fetches anew. */
export function laterView(
  wants: (state: State) => boolean,
  load: () => Promise<Render>,
  later: Later,
): Render {
  let view: Promise<Render> | undefined;
  let now: State | undefined;
  return (state) => {
    now = state;
    if (!wants(state) && !view) return;
    view ??= load().catch((cause: Error) => {
      view = undefined;
      tell(later, state.language, cause);
      return () => undefined;
    });
    void view.then((render) => now && render(now));
  };
}

/** Something to open that is fetched when it is first opened; a failure is told and the next try fetches anew. */
export function laterOpen(
  load: () => Promise<(state: State) => void>,
  state: () => State,
  later: Later,
): () => void {
  return () =>
    void load().then(
      (open) => open(state()),
      (cause: Error) => tell(later, state().language, cause),
    );
}
