import { select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import { type Bounds, type Camera, fitCamera, mercator, moveCamera } from "../core/camera.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Dispatch } from "../store/command.ts";
import { askedShapes } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import type { Colour } from "./figure.ts";
import { renderSheet } from "./render.ts";

/** What the living sheet needs beside the state. */
export interface MountInput {
  readonly layers: (state: State) => readonly DrawnLayer[];
  /** The camera of the whole county for a view of so many pixels. */
  readonly home: (width: number, height: number) => Camera;
  readonly colour: Colour;
  readonly title: (state: State) => string;
  readonly scale: (state: State) => number;
  readonly lit: (state: State) => ReadonlySet<string>;
  readonly dispatch: Dispatch;
}

/** A map without WebGL. */
export interface SheetView {
  readonly render: (state: State) => void;
  readonly reveal: (bounds: Bounds) => void;
  readonly zoom: (steps: number) => void;
}

/** Makes the sheet in `root` a map: it redraws for every camera, pans by drag and keys, zooms by wheel and pinch. */
export function mountSheet(root: HTMLElement, input: MountInput, first: State): SheetView {
  const { dispatch } = input;
  root.classList.add("whole");
  root.tabIndex = 0;
  let state = first;
  let drawn: readonly unknown[] = [];
  const size = (): readonly [number, number] => [root.clientWidth || 1, root.clientHeight || 1];
  const camera = (): Camera => state.camera ?? input.home(...size());
  const draw = (): void => {
    const [width, height] = size();
    root.innerHTML = renderSheet({
      layers: input.layers(state).filter((l) => state.shown.includes(l.id)),
      frame: { camera: camera(), width, height },
      language: state.language,
      colour: input.colour,
      title: input.title(state),
      lit: input.lit(state),
      asked: askedShapes(state),
      prefix: "live-",
      scale: input.scale(state),
    });
  };
  const move = (delta: readonly [number, number], dz: number): void => {
    const next = moveCamera(camera(), delta, dz, [0, 0]);
    dispatch({ do: "move", camera: { ...next, zoom: Math.min(15, Math.max(7, next.zoom)) } });
  };

  let from: ZoomTransform = zoomIdentity;
  const gesture = zoom<HTMLElement, unknown>()
    .on("start", ({ transform }) => {
      from = transform;
    })
    .on("zoom", ({ transform }) => {
      const svg = root.firstElementChild as SVGElement | null;
      const k = transform.k / from.k;
      const [x, y] = [transform.x - from.x * k, transform.y - from.y * k];
      if (svg) svg.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      if (svg) svg.style.transformOrigin = "0 0";
    })
    .on("end", ({ transform }) => {
      const k = transform.k / from.k;
      const [x, y] = [transform.x - from.x * k, transform.y - from.y * k];
      if (k === 1 && x === 0 && y === 0) return;
      const [width, height] = size();
      move([x + (k - 1) * (width / 2), y + (k - 1) * (height / 2)], Math.log2(k));
      draw();
    });
  select(root).call(gesture).on("dblclick.zoom", null);
  root.addEventListener("keydown", (event) => {
    const step = 80;
    const by: Readonly<Record<string, readonly [number, number, number]>> = {
      ArrowLeft: [step, 0, 0],
      ArrowRight: [-step, 0, 0],
      ArrowUp: [0, step, 0],
      ArrowDown: [0, -step, 0],
      "+": [0, 0, 1],
      "=": [0, 0, 1],
      "-": [0, 0, -1],
    };
    const go = by[event.key];
    if (!go || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move([go[0], go[1]], go[2]);
  });
  new ResizeObserver(draw).observe(root);
  draw();
  return {
    render: (next) => {
      state = next;
      const key = [
        next.camera,
        next.shown,
        next.variants,
        next.looks,
        next.order,
        next.language,
        next.hand,
        next.preview,
        next.measure,
        next.telling,
        next.theme,
      ];
      if (key.every((value, i) => value === drawn[i])) return;
      drawn = key;
      draw();
    },
    reveal: ([west, south, east, north]) => {
      const [width, height] = size();
      const { lon, lat, zoom: z } = camera();
      const [cx, cy] = mercator(lon, lat);
      const scale = 512 * 2 ** z;
      const inside = [mercator(west, south), mercator(east, north)].every(
        ([x, y]) => Math.abs(x - cx) * scale < width / 2 && Math.abs(y - cy) * scale < height / 2,
      );
      const fit = fitCamera([west, south, east, north], width * 0.6, height * 0.6);
      if (!inside) dispatch({ do: "move", camera: { ...fit, zoom: Math.min(fit.zoom, Math.max(11, z)) } });
    },
    zoom: (steps) => move([0, 0], steps),
  };
}
