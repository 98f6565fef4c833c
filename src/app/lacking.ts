import { inLanguage } from "../core/naming.ts";
import { recover } from "../store/recover.ts";
import { say } from "../words/say.ts";
import { stateFromAddress } from "./address.ts";
import type { Tell } from "./desk.ts";
import type { Living } from "./living.ts";
import type { createLoader, Loaded } from "./load.ts";
import type { Loop } from "./loop.ts";

/** Most files that are named. */
const most = 4;

/**
 * Tells which files did not come, until the reader has had them fetched; what they then bring is put in where it
 * belongs, and with it what the address by which the reader came, `came`, had meant of them.
 */
export function tellLacking(
  { lacking }: Loaded,
  load: ReturnType<typeof createLoader>,
  living: Living,
  loop: Loop,
  tell: Tell,
  came: string,
): void {
  if (lacking.length === 0) return;
  const { language } = loop.state();
  const named = lacking.slice(0, most);
  const what = named
    .map(({ title, why }) => `${inLanguage(title, language)} (${why})`)
    .join(language === "zh" ? "、" : "; ");
  const again = (): void =>
    void load().then(
      (loaded) => {
        const fell = stateFromAddress(living.index, came);
        living.mend(loaded.catalogue);
        const meant = stateFromAddress(living.index, came);
        const state = recover(loop.state(), fell, meant);
        // What the reader is about to draw is not laid down for nothing.
        if (state !== loop.state()) loop.dispatch({ do: "recall", state });
        // Nothing of the state changes but that everything is drawn anew.
        loop.dispatch({ do: "bring", layers: [] });
        tellLacking(loaded, load, living, loop, tell, came);
      },
      ({ message }: Error) =>
        tell({
          message: say(language, "failed", { part: say(language, "text"), why: message }),
          retry: again,
        }),
    );
  tell({ message: say(language, "lacking", { what, count: lacking.length }), retry: again });
}
