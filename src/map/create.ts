import {
  addProtocol,
  type GeoJSONSource,
  Map as MapLibre,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Laid } from "../core/basemap.ts";
import type { Camera } from "../core/camera.ts";
import { askedShapes } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { fetchArchive } from "./archive.ts";
import { nameCanvas } from "./canvas.ts";
import { drawImage, imageRatio } from "./images.ts";
import { litData, litLayers } from "./lit.ts";
import { bindPointer } from "./pointer.ts";
import { compileStyle } from "./style.ts";
import { createTool } from "./tool.ts";
import type { MapInput, MapView } from "./view.ts";
import { watchBasemap } from "./watch.ts";

const still = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Starts MapLibre in `root`; throws where there is no WebGL; resolves when the first state is drawn. */
export async function createMap(root: HTMLElement, input: MapInput, first: State): Promise<MapView> {
  setWorkerUrl(input.script(workerUrl));
  addProtocol("pmtiles", fetchArchive);
  const { bounds, dispatch } = input;
  const cameraOf = (state: State): Camera => state.camera ?? input.home(root.clientWidth, root.clientHeight);
  const lit = (state: State) =>
    litData(
      input.layers(state).filter((l) => state.shown.includes(l.id)),
      input.lit(state),
      input.scale(state),
      askedShapes(state),
    );
  // Nothing is laid before the first state is drawn: a host that never answers would keep the map from starting.
  let laid: Laid | null = null;
  const styleOf = (state: State): StyleSpecification => {
    const colour = input.colour(state);
    const style = compileStyle({
      layers: input.layers(state),
      shown: state.shown,
      language: state.language,
      colour,
      lat: (bounds[1] + bounds[3]) / 2,
      scale: input.scale(state),
      basemap: laid,
    });
    return {
      ...style,
      sources: {
        ...style.sources,
        lit: { type: "geojson", data: lit(state) } as const,
      },
      layers: [...style.layers, ...litLayers(colour("accent"), colour("halo"))],
    };
  };
  const start = cameraOf(first);
  const map = new MapLibre({
    container: root,
    style: styleOf(first),
    center: [start.lon, start.lat],
    zoom: start.zoom,
    minZoom: Math.min(start.zoom, input.home(root.clientWidth, root.clientHeight).zoom) - 0.7,
    maxZoom: 15,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    localIdeographFontFamily:
      "Source Han Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",
    fadeDuration: still() ? 0 : 160,
  });
  // For the console and the browser tests, which ask the map itself what it drew.
  Object.assign(root, { map });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setMissingStyleImageResolver((id) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: imageRatio });
  });

  let shown = first;
  let ground = input.colour(first)("paper");
  bindPointer(map, input, () => shown);
  let asked = false;
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { lon: lng, lat, zoom: map.getZoom() };
  };
  map.on("moveend", ({ originalEvent }) => {
    if (!originalEvent && !asked) return;
    asked = false;
    dispatch({ do: "move", camera: camera() });
  });
  let placing = false;
  map.on("move", () => {
    if (!placing) input.moving?.(camera());
  });
  map.on("resize", () => {
    const { lon, lat, zoom } = cameraOf(shown);
    map.setMinZoom(Math.min(map.getMinZoom(), input.home(root.clientWidth, root.clientHeight).zoom - 0.7));
    if (shown.camera === null && root.clientHeight > 0) map.jumpTo({ center: [lon, lat], zoom });
  });

  const tool = createTool(map, (state) => input.colour(state)("accent"), {
    // The click that ends a drawing also reaches the map: it must still find the tool in hand.
    finished: (geometry, drawn) => setTimeout(() => input.drawn(geometry, drawn)),
    moved: (geometry) => input.drawn(geometry, "edit"),
  });
  const go = (camera: Camera, duration: number): void => {
    map.easeTo({ center: [camera.lon, camera.lat], zoom: camera.zoom, duration: still() ? 0 : duration });
  };
  const render = (state: State): void => {
    const before = shown;
    shown = state;
    const dressed =
      ground !== input.colour(state)("paper") ||
      before.language !== state.language ||
      before.shown !== state.shown ||
      before.variants !== state.variants ||
      before.looks !== state.looks ||
      before.order !== state.order ||
      (before.telling === null) !== (state.telling === null) ||
      laid !== input.laid(state);
    if (dressed) {
      ground = input.colour(state)("paper");
      laid = input.laid(state);
      map.setStyle(styleOf(state), { diff: true });
      nameCanvas(map, state.language);
    } else if (
      before.hand !== state.hand ||
      before.preview !== state.preview ||
      before.measure !== state.measure ||
      before.aim !== state.aim ||
      before.telling !== state.telling
    )
      map.getSource<GeoJSONSource>("lit")?.setData(lit(state));
    tool(state);
    if (before.camera !== state.camera && !input.follows) {
      const to = cameraOf(state);
      const at = map.getCenter();
      const near =
        Math.abs(at.lng - to.lon) < 1e-4 &&
        Math.abs(at.lat - to.lat) < 1e-4 &&
        Math.abs(map.getZoom() - to.zoom) < 0.01;
      if (!near) go(to, 700);
    }
  };
  await new Promise<void>((drawn, failed) => {
    map.once("idle", () => drawn());
    map.once("error", ({ error }) => failed(error));
  });
  nameCanvas(map, first.language);
  watchBasemap(map, (trouble) => laid && input.troubled(laid, trouble));
  return {
    render,
    reveal: ([west, south, east, north]) => {
      const view = map.getBounds();
      const inside = view.contains([west, south]) && view.contains([east, north]);
      asked = !inside;
      if (!inside)
        map.fitBounds([west, south, east, north], {
          padding: 80,
          maxZoom: Math.max(11, map.getZoom()),
          duration: still() ? 0 : 700,
        });
    },
    zoom: (steps) => {
      asked = true;
      map.zoomTo(map.getZoom() + steps, { duration: still() ? 0 : 200 });
    },
    place: ({ lon, lat, zoom }) => {
      placing = true;
      map.jumpTo({ center: [lon, lat], zoom });
      placing = false;
    },
    camera,
    remove: () => map.remove(),
  };
}
