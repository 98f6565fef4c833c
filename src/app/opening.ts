import type { State } from "../store/state.ts";
import { say, type Word } from "../words/say.ts";
import type { Failed } from "./late.ts";

/** Something to open that is fetched when it is first opened; a failure is told and can be tried again. */
export function createOpening(
  load: () => Promise<(state: State) => void>,
  state: () => State,
  part: Word,
  failed: Failed,
): () => void {
  const go = (): void =>
    void load().then(
      (open) => open(state()),
      (cause: Error) => {
        const { language } = state();
        failed(say(language, "failed", { part: say(language, part), why: cause.message }), go);
      },
    );
  return go;
}
