import type { Beside } from "../core/beside.ts";
import type { Camera } from "../core/camera.ts";
import type { Chart } from "../core/chart.ts";
import type { Feedback } from "../core/feedback.ts";
import type { Look } from "../core/look.ts";
import type { Measure } from "../core/measure.ts";
import type { LonLat } from "../core/question.ts";
import type { Reply } from "../core/reply.ts";
import type { Tabulation } from "../core/tabulation.ts";
import type { Language } from "../core/text.ts";

/** The one thing that the reader holds. */
export interface Hand {
  /** `entry` is an entry of the legend; `question` a spatial question, written as in an address. */
  readonly kind: "feature" | "clause" | "entry" | "question";
  readonly id: string;
}

/** What the pointer or the focus is on: one thing, or several features by their ids with a blank between. */
export type Glimpse = Hand | { readonly kind: "features"; readonly id: string };

/** How far the question in hand is answered; the last answer stays until the new one is there. */
export interface Answering {
  /** The question's text. */
  readonly question: string;
  /** 0 to 1 while it is being answered, null when that is over. */
  readonly progress: number | null;
  /** The last answer, with the question that it answers. */
  readonly last: { readonly question: string; readonly reply: Reply } | null;
  /** Why it could not be answered. */
  readonly failed: string | null;
}

/** What the reader points at or draws next to ask about it; `measure` puts down a corner of what is measured. */
export type Tool = "point" | "polygon" | "rectangle" | "circle" | "line" | "freehand" | "edit" | "measure";

/** What the reader searches for, and among what. */
export interface Search {
  readonly words: string;
  /** Ids of the documents searched; none means all. */
  readonly docs: readonly string[];
  /** Id of a theme, or null for all. */
  readonly theme: string | null;
  /** Id of the feature whose clauses alone are searched, or null for all. */
  readonly place: string | null;
  /** Whether the hits are open; they close when one is taken. */
  readonly open: boolean;
}

/** Where a meeting is in a story. */
export interface Telling {
  /** Id of the story. */
  readonly story: string;
  /** From 0. */
  readonly step: number;
  /** Ids of the features that the step lights. */
  readonly lit: readonly string[];
  /** Whether the screen is dark, so that people look at who speaks. */
  readonly dark: boolean;
  /** Whether the speaker has left what the step shows. */
  readonly away: boolean;
}

export type ThemeChoice = "auto" | "light" | "dark" | "projector";

/** Everything that decides what is on screen. */
export interface State {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly hand: Hand | null;
  readonly answering: Answering | null;
  readonly tool: Tool | null;
  /** Corners put down one by one with the tool in hand; null where the pointer draws freely. */
  readonly aim: readonly LonLat[] | null;
  /** What the pointer or the focus is on; lights up without being taken. */
  readonly preview: Glimpse | null;
  /** Id of the section or clause at which the text is open. */
  readonly reading: string;
  readonly search: Search | null;
  /** The story that is told in a meeting; null outside of one. */
  readonly telling: Telling | null;
  /** The table that is open; null for none. */
  readonly table: Tabulation | null;
  /** What is shown side by side; null for one map. */
  readonly beside: Beside | null;
  /** What is measured; without corners where that has only begun, null where nothing is. */
  readonly measure: Measure | null;
  /** What the reader is about to report; null for nothing. */
  readonly feedback: Feedback | null;
  /** The chart that stands before the table, narrowed by it; null for none. */
  readonly chart: Chart | null;
  /** Ids of the layers that are shown. */
  readonly shown: readonly string[];
  /** How layers are drawn, by their id, where not in the usual way. */
  readonly variants: Readonly<Record<string, string>>;
  /** How layers look, by their id, where a reader changed it. */
  readonly looks: Readonly<Record<string, Look>>;
  /** Ids of layers from bottom to top where a reader stacks them anew; empty for the usual order. */
  readonly order: readonly string[];
  /** Id of the ready view that is shown, until the reader changes its layers; null for none. */
  readonly view: string | null;
  /** Ids of the layers that a text link turned on; they can be put back. */
  readonly lifted: readonly string[];
  /** Null for the whole county. */
  readonly camera: Camera | null;
  /** Id of the basemap under the plan; null for none. */
  readonly basemap: string | null;
  /** Which page is in front where there is room for one only. */
  readonly page: "map" | "text";
}

/** What a first visit opens with. */
export interface Opening {
  readonly reading: string;
  readonly shown: readonly string[];
}

/** The state of a first visit. */
export function openState({ reading, shown }: Opening): State {
  return {
    language: "zh",
    theme: "auto",
    hand: null,
    answering: null,
    tool: null,
    aim: null,
    preview: null,
    search: null,
    telling: null,
    table: null,
    beside: null,
    measure: null,
    feedback: null,
    chart: null,
    reading,
    shown,
    variants: {},
    looks: {},
    order: [],
    view: null,
    lifted: [],
    camera: null,
    basemap: null,
    page: "map",
  };
}
