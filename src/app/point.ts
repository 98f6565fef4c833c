import { type CoordinateIssue, readCoordinates } from "../query/coordinates.ts";
import { say, type Word } from "../words/say.ts";
import type { Loop } from "./loop.ts";

const words: Readonly<Record<CoordinateIssue, Word>> = {
  unreadable: "coordsUnreadable",
  incomplete: "coordsIncomplete",
  ambiguous: "coordsAmbiguous",
  conflict: "coordsConflict",
  range: "coordsRange",
};

/** Reads typed coordinates, and says in the reader's language why they are no point. */
export function readPoint(
  loop: Loop,
): (text: string) => { readonly point: readonly [number, number] } | { readonly why: string } {
  return (text) => {
    const typed = readCoordinates(text);
    if ("point" in typed) return { point: [typed.point.lon, typed.point.lat] };
    const could = typed.candidates.map(({ lon, lat }) => `${lat}, ${lon}`).join(" / ");
    return { why: say(loop.state().language, words[typed.issue], { could }) };
  };
}
