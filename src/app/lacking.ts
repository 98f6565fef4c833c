import { inLanguage } from "../core/naming.ts";
import { say } from "../words/say.ts";
import type { Tell } from "./desk.ts";
import type { Living } from "./living.ts";
import type { createLoader, Loaded } from "./load.ts";
import type { Loop } from "./loop.ts";

/** Most files that are named. */
const most = 4;

/** Tells which files did not come, until the reader has had them fetched; what they then bring is put in where it belongs. */
export function tellLacking(
  { lacking }: Loaded,
  load: ReturnType<typeof createLoader>,
  living: Living,
  loop: Loop,
  tell: Tell,
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
        living.mend(loaded.catalogue);
        // Nothing of the state changes but that everything is drawn anew.
        loop.dispatch({ do: "bring", layers: [] });
        tellLacking(loaded, load, living, loop, tell);
      },
      ({ message }: Error) =>
        tell({
          message: say(language, "failed", { part: say(language, "text"), why: message }),
          retry: again,
        }),
    );
  tell({ message: say(language, "lacking", { what, count: lacking.length }), retry: again });
}
