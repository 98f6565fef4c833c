import type { Geometry } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { askedShapes } from "../store/selectors.ts";
import type { State, Tool } from "../store/state.ts";
import type { Drawing, Drawn } from "./draw.ts";

/** Follows the tool of the state: loads what draws when it is first taken up, and lays it down again. */
export function createTool(
  map: MapLibre,
  accent: (state: State) => string,
  heard: Drawn,
): (state: State) => void {
  let drawing: Promise<Drawing> | undefined;
  let held: Tool | null = null;
  let asked: readonly Geometry[] = [];
  return (state) => {
    // Corners that are put down one by one are drawn by the map itself.
    const tool = state.aim ? "point" : state.tool;
    const shapes = askedShapes(state);
    // While a shape is moved its own question changes with every step; the corners stay under the hand.
    if (tool === held && (tool !== "edit" || shapes === asked || asked.length > 0)) return;
    [held, asked] = [tool, shapes];
    map.getCanvas().style.cursor = tool ? "crosshair" : "";
    if (!tool || tool === "point" || tool === "measure") {
      void drawing?.then((d) => d.lay());
      return;
    }
    drawing ??= import("./draw.ts").then(({ createDrawing }) => createDrawing(map, accent(state), heard));
    void drawing.then((d) => {
      if (held === tool) d.wield(tool, shapes[0] ?? null);
    });
  };
}
