import type { Beside } from "../core/beside.ts";
import type { Camera } from "../core/camera.ts";
import type { Chart } from "../core/chart.ts";
import type { Feedback } from "../core/feedback.ts";
import type { Look } from "../core/look.ts";
import type { Measure } from "../core/measure.ts";
import type { LonLat } from "../core/question.ts";
import type { Tabulation } from "../core/tabulation.ts";
import type { Language } from "../core/text.ts";
import type { MapTheme } from "../core/theme.ts";
import type { Answering, Glimpse, Hand, Search, State, Telling, ThemeChoice, Tool } from "./state.ts";

/** What a ready view says of layers, ways of drawing and camera. */
export type View = Pick<MapTheme, "id" | "layers" | "variants"> & { readonly camera: Camera | null };

/** What a reader can do, in the reader's words. */
export type Command =
  /** Take a thing in hand; `layers` are the layers on which it and what it speaks of stand. */
  | { readonly do: "pick"; readonly hand: Hand; readonly layers: readonly string[] }
  /** Open the text at a section or clause; what is in hand stays in hand. */
  | { readonly do: "read"; readonly at: string }
  | { readonly do: "preview"; readonly hand: Glimpse | null }
  /** Put down what is in hand. */
  | { readonly do: "clear" }
  /** Search, or stop searching. */
  | { readonly do: "seek"; readonly search: Search | null }
  /** Open a table, change it, or close it; a chart before it goes. */
  | { readonly do: "tabulate"; readonly table: Tabulation | null }
  /** Show two aspects side by side, change them, or go back to one map. */
  | { readonly do: "compare"; readonly beside: Beside | null }
  /** Measure, change what is measured, or stop measuring. */
  | { readonly do: "measure"; readonly measure: Measure | null }
  /** Begin to report something, change what it is, or stop. */
  | { readonly do: "feedback"; readonly feedback: Feedback | null }
  /** Open a chart, or change it or what narrows it. */
  | { readonly do: "plot"; readonly chart: Chart; readonly table: Tabulation | null }
  | { readonly do: "toggle"; readonly layer: string }
  /** Draw a layer in one of its ways; null for the usual one. */
  | { readonly do: "vary"; readonly layer: string; readonly variant: string | null }
  /** Change how a layer looks; null for the usual look. */
  | { readonly do: "look"; readonly layer: string; readonly look: Look | null }
  /** Stack the layers anew, bottom to top; empty for the usual order. */
  | { readonly do: "order"; readonly layers: readonly string[] }
  /** Give all layers their usual looks and order again. */
  | { readonly do: "unlook" }
  /** Show layers that the reader has just put in. */
  | { readonly do: "bring"; readonly layers: readonly string[] }
  /** Forget a layer of the reader's own. */
  | { readonly do: "drop"; readonly layer: string }
  /** Show a ready view, or the layers of a first visit. */
  | { readonly do: "view"; readonly view: View | null; readonly opening: readonly string[] }
  /** Show a step of a story as it was written. */
  | {
      readonly do: "tell";
      readonly telling: Telling;
      readonly view: Omit<View, "id">;
      readonly chart: Chart | null;
    }
  /** Make the screen dark in a meeting, or light again. */
  | { readonly do: "blank" }
  /** Leave the meeting. */
  | { readonly do: "hush" }
  /** Put back the layers that a link turned on. */
  | { readonly do: "restore" }
  | { readonly do: "move"; readonly camera: Camera | null }
  /** Lay a basemap under the plan, or take it away. */
  | { readonly do: "lay"; readonly basemap: string | null }
  | { readonly do: "speak"; readonly language: Language }
  | { readonly do: "dress"; readonly theme: ThemeChoice }
  | { readonly do: "turn"; readonly page: State["page"] }
  /** Take up a tool that asks about what it draws, or lay it down. */
  | { readonly do: "wield"; readonly tool: Tool | null }
  /** Put corners down one by one with the tool in hand, or draw freely again. */
  | { readonly do: "aim"; readonly corners: readonly LonLat[] | null }
  /** Hear how far a question is answered. */
  | { readonly do: "hear"; readonly answering: Answering }
  /** Go back to a state that was, or forward again. */
  | { readonly do: "recall"; readonly state: State }
  /** Go where an address points. */
  | { readonly do: "arrive"; readonly state: State };

/** Receives commands. */
export type Dispatch = (command: Command) => void;
