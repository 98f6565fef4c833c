import { type Basemap, hostOf, type Laid, type Trouble } from "../core/basemap.ts";
import { inLanguage } from "../core/naming.ts";
import type { State } from "../store/state.ts";
import type { Fault } from "../views/notes.ts";
import { say } from "../words/say.ts";
import type { Vault } from "./vault.ts";

/** The basemaps of the deployer as the map, the control and the notes know them. */
export interface Basemaps {
  /** What is laid under the plan in a state; the same object while that stays the same. */
  readonly laid: (state: State) => Laid | null;
  readonly hasKey: (basemap: Basemap) => boolean;
  /** Keeps the reader's key for the host of a basemap; an empty one is forgotten. */
  readonly keep: (basemap: Basemap, key: string) => void;
  readonly troubled: (laid: Laid, trouble: Trouble | null) => void;
  /** What keeps the chosen basemap from being seen, and what to do. */
  readonly faults: (state: State) => readonly Fault[];
  /** Whether the map can hold one. */
  readonly able: () => boolean;
  readonly unable: () => void;
}

/** Answers of tile servers that mean: not with this key, or not from this site. */
const refusals: readonly (number | null)[] = [401, 403, 418];

/** Holds what is fetched for a basemap beside the state: keys, attempts and trouble. Calls `changed` when they change. */
export function createBasemaps(list: readonly Basemap[], vault: Vault, changed: () => void): Basemaps {
  let [able, attempt] = [true, 1];
  let now: Laid | null = null;
  let trouble: Trouble | null = null;
  const keyOf = ({ key, url }: Basemap): string => (key ? vault.get(hostOf(url)) : "");
  const chosen = (state: State) => (able ? list.find(({ id }) => id === state.basemap) : undefined);
  const laid = (state: State): Laid | null => {
    const basemap = chosen(state);
    const key = basemap ? keyOf(basemap) : "";
    const next = basemap && (!basemap.key || key) ? { basemap, key, attempt } : null;
    const same = next?.basemap === now?.basemap && next?.key === now?.key && next?.attempt === now?.attempt;
    if (same) return now;
    trouble = null;
    // Another map, key or try: the map tells what it fetches now from what it fetched before by this number.
    now = next && { ...next, attempt: ++attempt };
    return now;
  };
  const retry = (): void => {
    attempt += 1;
    changed();
  };
  return {
    laid,
    hasKey: (basemap) => keyOf(basemap) !== "",
    keep: (basemap, key) => {
      vault.set(hostOf(basemap.url), key.trim());
      retry();
    },
    troubled: (of, told) => {
      if (of !== now || told?.status === trouble?.status) return;
      trouble = told;
      changed();
    },
    faults: (state) => {
      const { language } = state;
      const basemap = chosen(state);
      if (!basemap) return [];
      const title = inLanguage(basemap.title, language);
      if (!laid(state)) return [{ message: say(language, "basemapNoKey", { title }) }];
      if (!trouble) return [];
      const { status } = trouble;
      const refused = basemap.key && refusals.includes(status);
      const why = status === null ? say(language, "basemapUnreached") : String(status);
      return [
        { message: say(language, refused ? "basemapRefused" : "basemapFailed", { title, why }), retry },
      ];
    },
    able: () => able,
    unable: () => {
      able = false;
    },
  };
}
