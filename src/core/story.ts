import type { Camera } from "./camera.ts";
import type { Saying } from "./feature.ts";
import type { Bilingual } from "./text.ts";

/** One step of a story: what is said, and what the map shows while it is said. */
export interface Step {
  readonly heading: Bilingual;
  /** Id of a ready view; null where layers are named one by one. */
  readonly view: string | null;
  /** Ids of the layers that are shown where no view is named. */
  readonly layers: readonly string[];
  /** Ways of drawing by layer, where not the usual ones. */
  readonly as: Readonly<Record<string, string>>;
  /** Id of the feature that the map goes to. */
  readonly place: string | null;
  /** Where the map goes to; the whole county where neither this nor a place is named. */
  readonly camera: Camera | null;
  /** Ids of the features that are lit. */
  readonly lit: readonly string[];
  /** The sentence of a plan that it rests on. */
  readonly quote: Saying | null;
  /** Id of a chart. */
  readonly chart: string | null;
  readonly text: Bilingual;
  readonly notes: Bilingual;
  /** Line of its heading in the file. */
  readonly line: number;
}

/** A story: steps that are shown one after the other in a meeting. */
export interface Story {
  /** Name of its file. */
  readonly id: string;
  readonly title: Bilingual;
  readonly minutes: number;
  readonly steps: readonly Step[];
}

/** What is wrong in the file of a story. */
export interface Mistake {
  /** From 1. */
  readonly line: number;
  readonly message: Bilingual;
}
