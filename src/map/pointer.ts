import type { MapLayerMouseEvent, Map as MapLibre } from "maplibre-gl";
import type { Dispatch } from "../store/command.ts";
import type { State } from "../store/state.ts";
import { subjectsUnder } from "./under.ts";

/** What the pointer does on the map. */
export interface PointerInput {
  /** Takes a feature in hand by the id of its subject. */
  readonly pick: (subject: string) => void;
  /** Asks what applies at a place, or puts a corner of what is measured there. */
  readonly point: (lon: number, lat: number) => void;
  readonly dispatch: Dispatch;
  /** Ids of layers that a click goes through. */
  readonly unpickable: readonly string[];
}

/**
 * Clicks take what lies under them, one after the other, or point where a question is asked about; the right button
 * asks at once; moving over something previews it.
 */
export function bindPointer(map: MapLibre, input: PointerInput, shown: () => State): void {
  const { dispatch } = input;
  const under = (event: MapLayerMouseEvent): readonly string[] => subjectsUnder(map, event, input.unpickable);
  map.on("click", (event) => {
    const { lng, lat } = event.lngLat;
    const { tool, aim } = shown();
    if (tool === "point" || tool === "measure" || aim) return input.point(lng, lat);
    if (tool) return;
    const found = under(event as MapLayerMouseEvent);
    const held = found.indexOf(shown().hand?.id ?? "");
    const next = found[(held + 1) % Math.max(1, found.length)];
    if (next) input.pick(next);
    else dispatch({ do: "clear" });
  });
  map.on("dblclick", (event) => {
    const { tool, aim } = shown();
    if (tool === "measure" || aim) event.preventDefault();
    if (tool === "measure") dispatch({ do: "wield", tool: null });
  });
  map.on("contextmenu", ({ lngLat }) => {
    if (!shown().tool) input.point(lngLat.lng, lngLat.lat);
  });
  map.on("mousemove", (event) => {
    if (shown().tool) return;
    const [top] = under(event as MapLayerMouseEvent);
    map.getCanvas().style.cursor = top ? "pointer" : "";
    dispatch({ do: "preview", hand: top ? { kind: "feature", id: top } : null });
  });
  map.on("mouseout", () => dispatch({ do: "preview", hand: null }));
}
