import type { Map as MapLibre, MapSourceDataEvent } from "maplibre-gl";
import type { Trouble } from "../core/basemap.ts";
import { prefix } from "./basemap.ts";

interface Count {
  came: number;
  failed: Error | null;
}

const statusOf = (error: Error & { readonly status?: number }): number | null =>
  error.status || Number(/code: (\d{3})/.exec(error.message)?.[1]) || null;

/**
 * Watches the tiles of basemaps and tells once for each rest of the map: why none came of a source, or null where
 * they came again. A single tile that fails among others is not worth a word.
 */
export function watchBasemap(map: MapLibre, tell: (trouble: Trouble | null) => void): void {
  const counts = new Map<string, Count>();
  const count = (id: string): Count => {
    const known = counts.get(id) ?? { came: 0, failed: null };
    counts.set(id, known);
    return known;
  };
  map.on("error", (event) => {
    const { sourceId, error } = event as unknown as { readonly sourceId?: string; readonly error: Error };
    if (!sourceId?.startsWith(prefix)) return console.error(error);
    count(sourceId).failed = error;
    // An archive that fails before its first tile draws nothing, and the map would come to no new rest.
    map.triggerRepaint();
  });
  map.on("data", (event) => {
    const { sourceId, tile } = event as MapSourceDataEvent;
    if (tile?.state === "loaded" && sourceId?.startsWith(prefix)) count(sourceId).came += 1;
  });
  map.on("idle", () => {
    if (counts.size === 0) return;
    const fruitless = [...counts].find(([id, { came, failed }]) => failed && came === 0 && map.getSource(id));
    const failed = fruitless?.[1].failed;
    tell(failed ? { status: statusOf(failed) } : null);
    counts.clear();
  });
}
