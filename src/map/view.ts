import type { Laid, Trouble } from "../core/basemap.ts";
import type { Bounds, Camera } from "../core/camera.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Dispatch } from "../store/command.ts";
import type { State } from "../store/state.ts";

/** What the map needs beside the state. */
export interface MapInput {
  /** As the state draws them; the same list while that stays the same. */
  readonly layers: (state: State) => readonly DrawnLayer[];
  readonly bounds: Bounds;
  /** The camera of the whole county for a view of so many pixels. */
  readonly home: (width: number, height: number) => Camera;
  readonly colour: (state: State) => (key: string) => string;
  /** How much larger than usual letters, symbols and lines are drawn. */
  readonly scale: (state: State) => number;
  readonly lit: (state: State) => ReadonlySet<string>;
  /** Takes a feature in hand by the id of its subject. */
  readonly pick: (subject: string) => void;
  readonly dispatch: Dispatch;
  /** Ids of layers that a click goes through. */
  readonly unpickable: readonly string[];
  /** What is laid under the plan; the same object while that stays the same. */
  readonly laid: (state: State) => Laid | null;
  /** Hears why nothing of what is laid came, or null where it came. */
  readonly troubled: (laid: Laid, trouble: Trouble | null) => void;
}

/** A view: draws states until it is removed. */
export interface MapView {
  readonly render: (state: State) => void;
  /** Moves the camera over `bounds` if any of it is out of view. */
  readonly reveal: (bounds: Bounds) => void;
  readonly zoom: (steps: number) => void;
  readonly remove: () => void;
}
