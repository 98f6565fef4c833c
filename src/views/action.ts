import type { State } from "../store/state.ts";
import type { Word } from "../words/say.ts";

/** Something that a reader can do from the menu, by typing its name, or by a key. */
export interface Action {
  readonly word: Word;
  /** What its word is filled in with. */
  readonly fill?: Readonly<Record<string, string | number>>;
  readonly run: () => void;
  /** The key for it, as it is written beside it and in `aria-keyshortcuts`. */
  readonly keys?: string;
  /** Whether it can be done now; always where absent. */
  readonly able?: (state: State) => boolean;
}
