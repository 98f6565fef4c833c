import type { Telling } from "./state.ts";

/** Where a meeting is in a story, as it stands in an address: `<story>/<step>`, counted from 1. */
export function writeTelling({ story, step }: Telling): string {
  return `${story}/${step + 1}`;
}

/** Reads where a meeting is; whether there is such a story is known once the stories are there. */
export function readTelling(text: string | undefined): Telling | null {
  const [, story = "", step = ""] = /^([a-z0-9-]{1,60})\/(\d{1,3})$/.exec(text ?? "") ?? [];
  return story ? { story, step: Math.max(0, Number(step) - 1), lit: [], dark: false, away: false } : null;
}
