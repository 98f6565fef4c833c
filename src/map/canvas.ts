import type { Map as MapLibre } from "maplibre-gl";
import type { Language } from "../core/text.ts";
import { say } from "../words/say.ts";

/** Says what the map's canvas is to those who listen to it. */
export function nameCanvas(map: MapLibre, language: Language): void {
  const canvas = map.getCanvas();
  canvas.setAttribute("aria-label", say(language, "map"));
  canvas.setAttribute("aria-description", say(language, "mapHelp"));
  canvas.setAttribute("role", "application");
}
