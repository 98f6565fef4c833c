import type { Geometry } from "geojson";
import type { Laid, Trouble } from "../core/basemap.ts";
import type { Bounds, Camera } from "../core/camera.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { State, Tool } from "../store/state.ts";
import type { PointerInput } from "./pointer.ts";

/** What the map needs beside the state. */
export interface MapInput extends PointerInput {
  /** As the state draws them; the same list while that stays the same. */
  readonly layers: (state: State) => readonly DrawnLayer[];
  readonly bounds: Bounds;
  /** The camera of the whole county for a view of so many pixels. */
  readonly home: (width: number, height: number) => Camera;
  readonly colour: (state: State) => (key: string) => string;
  /** How much larger than usual letters, symbols and lines are drawn. */
  readonly scale: (state: State) => number;
  readonly lit: (state: State) => ReadonlySet<string>;
  /** Hears where the map looks while it moves by itself or by hand. */
  readonly moving?: (camera: Camera) => void;
  /** True where another map says where to look: states then move nothing. */
  readonly follows?: true;
  /** Asks about what was drawn, or about what it has become while it is moved. */
  readonly drawn: (geometry: Geometry, tool: Tool) => void;
  /** The address from which a worker can run a script, given where the build laid it. */
  readonly script: (url: string) => string;
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
  /** Looks where another map looks; heard by nobody. */
  readonly place: (camera: Camera) => void;
  readonly camera: () => Camera;
  readonly remove: () => void;
}
