import type { Geometry } from "geojson";
import { type Camera, fromPixel } from "../core/camera.ts";
import type { Index } from "../core/index.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { MapView } from "../map/view.ts";
import type { SheetView } from "../sheet/mount.ts";
import { litFeatures } from "../store/selectors.ts";
import type { State, Tool } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Basemaps } from "./basemaps.ts";
import type { Loop } from "./loop.ts";
import { scriptUrl } from "./source.ts";
import { colourOf, scaleOf } from "./theme.ts";

/** What pointing at the map and drawing on it asks. */
export interface Pointing {
  readonly point: (lon: number, lat: number) => void;
  readonly drawn: (geometry: Geometry, tool: Tool) => void;
}

/** What one map on the page is drawn with, where there can be two. */
export interface Painting {
  readonly layers: (state: State) => readonly DrawnLayer[];
  readonly moving: (camera: Camera) => void;
  readonly follows?: true;
  readonly prefix?: string;
}

/** What draws the map: each fetches its renderer when it is first wanted. */
export interface Painters {
  /** MapLibre; rejects where there is no WebGL. */
  readonly map: (root: HTMLElement, painting: Painting, first: State) => Promise<MapView>;
  /** The living sheet. */
  readonly sheet: (root: HTMLElement, painting: Painting, first: State) => Promise<SheetView>;
  /** Lets clicks on a sheet pick and point. */
  readonly bindSheet: (root: HTMLElement, stage: HTMLElement) => void;
}

/** Makes what draws the map from the state, wherever on the page. */
export function makePainters(
  index: Index,
  loop: Loop,
  basemaps: Basemaps,
  home: (width: number, height: number) => Camera,
  pick: (subject: string) => void,
  ask: Pointing,
): Painters {
  const { atlas, layers } = index.catalogue;
  const lit = (state: State) => litFeatures(state, index);
  return {
    sheet: async (root, painting, first) => {
      const { mountSheet } = await import("../sheet/mount.ts");
      const title = ({ language }: State): string =>
        say(language, "mapLabel", { title: atlas.title[language], county: atlas.county[language] });
      const colour = (key: string): string => `var(--${key})`;
      const input = { ...painting, home, colour, title, lit, scale: scaleOf, dispatch: loop.dispatch };
      return mountSheet(root, input, first);
    },
    map: async (root, painting, first) => {
      const { createMap } = await import("../map/create.ts");
      return createMap(
        root,
        {
          ...painting,
          bounds: atlas.bounds,
          home,
          colour: colourOf,
          scale: scaleOf,
          lit,
          pick,
          ...ask,
          dispatch: loop.dispatch,
          script: scriptUrl,
          laid: basemaps.laid,
          troubled: basemaps.troubled,
          unpickable: layers.filter((l) => l.kind === "limit").map((l) => l.id),
        },
        first,
      );
    },
    bindSheet: (root, stage) =>
      root.addEventListener("click", (event) => {
        const state = loop.state();
        if (state.tool) {
          const box = stage.getBoundingClientRect();
          const [x, y] = [event.clientX - box.x, event.clientY - box.y];
          const camera = state.camera ?? home(box.width, box.height);
          ask.point(...fromPixel(camera, box.width, box.height, x, y));
          return;
        }
        const subject = (event.target as Element).closest<SVGElement>("[data-feature]")?.dataset.feature;
        const layer = index.layers.get(index.features.get(subject ?? "")?.layer ?? "");
        if (subject && layer?.kind !== "limit") pick(subject);
        else loop.dispatch({ do: "clear" });
      }),
  };
}
