import { select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import { type Bounds, type Camera, fitCamera, mercator, moveCamera, toPixel } from "../core/camera.ts";
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
  /** Makes the ids of patterns unique in the page; `live-` where absent. */
  readonly prefix?: string;
  /** Hears where the sheet looks while it is dragged. */
  readonly moving?: (camera: Camera) => void;
}

/** A map without WebGL. */
export interface SheetView {
  readonly render: (state: State) => void;
  readonly reveal: (bounds: Bounds) => void;
  readonly zoom: (steps: number) => void;
  /** Looks where another sheet looks, until the next state is drawn. */
  readonly place: (camera: Camera) => void;
  readonly camera: () => Camera;
  readonly remove: () => void;
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
      prefix: input.prefix ?? "live-",
      scale: input.scale(state),
    });
  };
  const move = (delta: readonly [number, number], dz: number): void => {
    const next = moveCamera(camera(), delta, dz, [0, 0]);
    dispatch({ do: "move", camera: { ...next, zoom: Math.min(15, Math.max(7, next.zoom)) } });
  };

  const place = (to: Camera): void => {
    const svg = root.firstElementChild as SVGElement | null;
    if (!svg) return;
    const [width, height] = size();
    const { lon, lat, zoom: z } = camera();
    const k = 2 ** (to.zoom - z);
    const [x, y] = toPixel(to, width, height, lon, lat);
    svg.style.transform = `translate(${x - (k * width) / 2}px, ${y - (k * height) / 2}px) scale(${k})`;
    svg.style.transformOrigin = "0 0";
  };

  let from: ZoomTransform = zoomIdentity;
  /** By how much the gesture has moved and zoomed round the middle. */
  const gone = ({ k: now, x, y }: ZoomTransform): readonly [number, number, number] => {
    const k = now / from.k;
    const [width, height] = size();
    return [x - from.x * k + (k - 1) * (width / 2), y - from.y * k + (k - 1) * (height / 2), Math.log2(k)];
  };
  const gesture = zoom<HTMLElement, unknown>()
    .on("start", ({ transform }) => {
      from = transform;
    })
    .on("zoom", ({ transform }) => {
      const [x, y, dz] = gone(transform);
      const to = moveCamera(camera(), [x, y], dz, [0, 0]);
      place(to);
      input.moving?.(to);
    })
    .on("end", ({ transform }) => {
      const [x, y, dz] = gone(transform);
      if (dz === 0 && x === 0 && y === 0) return;
      move([x, y], dz);
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
  const sized = new ResizeObserver(draw);
  sized.observe(root);
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
        next.aim,
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
    place,
    camera,
    remove: () => {
      sized.disconnect();
      root.replaceChildren();
    },
  };
}
