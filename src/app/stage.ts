import { type Bounds, type Camera, fitCamera, moveCamera } from "../core/camera.ts";
import type { Index } from "../core/index.ts";
import { litFeatures } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Basemaps } from "./basemaps.ts";
import type { Failed } from "./late.ts";
import type { Page } from "./page.ts";
import { makePainters, type Painters, type Pointing } from "./painters.ts";
import type { Scene } from "./scene.ts";

/** The map as the rest of the app sees it, whoever draws it. */
export interface Stage {
  readonly render: (state: State) => void;
  readonly reveal: (bounds: Bounds) => void;
  /** Reveals what was taken in hand; under the card of a phone `uncover.ts` does it, once the card has its height. */
  readonly hold: (bounds: Bounds) => void;
  readonly zoom: (steps: number) => void;
  readonly camera: (state: State) => Camera;
  /** Whether shapes can be drawn on it. */
  readonly draws: () => boolean;
  /** Looks there at once, and tells. */
  readonly steer: (camera: Camera) => void;
  /** Starts the living map where it is not there yet, and puts the keyboard on it. */
  readonly focus: () => Promise<void>;
  /** The camera that shows all of `bounds`, clear of what lies over the map. */
  readonly frame: (bounds: Bounds) => Camera;
  /** Starts the living map where it is not there yet; `moving` hears where it looks while it moves. */
  readonly live: (moving: ((camera: Camera) => void) | null) => Promise<Living>;
}

interface Painter {
  readonly render: (state: State) => void;
  readonly reveal: (bounds: Bounds) => void;
  readonly zoom: (steps: number) => void;
  readonly place: (camera: Camera) => void;
  readonly camera: () => Camera;
}

/** The living map, for another that stands beside it. */
export interface Living extends Pick<Painter, "place" | "camera"> {
  readonly draws: "map" | "sheet";
  readonly painters: Painters;
}

/** Pixels left, right, above and below that lie under something else. */
type Room = [number, number, number, number];

const phone = (): boolean => matchMedia("(max-width: 760px)").matches;

/** Keeps the built sheet true to the state until a living map takes over: layers, and what is lit. */
function stillSheet(page: Page, index: Index): Painter["render"] {
  return (state) => {
    const lit = litFeatures(state, index);
    const subjects = new Set([...lit].map((id) => index.features.get(id)?.subject));
    for (const group of page.sheet.querySelectorAll<SVGElement>("[data-layer]"))
      group.toggleAttribute("hidden", !state.shown.includes(group.dataset.layer ?? ""));
    for (const mark of page.sheet.querySelectorAll<SVGElement>("[data-feature]"))
      mark.classList.toggle("lit", subjects.has(mark.dataset.feature));
  };
}

/** Whether the built sheet can show a state: in Chinese, in the usual ways, with layers that it holds, and nothing measured. */
function isBuilt({ sheet }: Page, state: State): boolean {
  const { language, variants, looks, order, shown, basemap, measure, aim } = state;
  const built = new Set([...sheet.querySelectorAll<SVGElement>("[data-layer]")].map((g) => g.dataset.layer));
  return (
    language === "zh" &&
    !basemap &&
    !measure?.points.length &&
    !aim &&
    order.length === 0 &&
    Object.keys({ ...variants, ...looks }).length === 0 &&
    shown.every((id) => built.has(id))
  );
}

/**
 * The stage: first the built sheet; MapLibre when the page is idle (on a phone at the first touch of the map, when
 * something is taken in hand, when the address asks for a camera, or when the built sheet cannot show the state);
 * without WebGL the living sheet.
 */
export function createStage(
  page: Page,
  index: Index,
  { loop, layers }: Scene,
  basemaps: Basemaps,
  pick: (subject: string) => void,
  ask: Pointing,
  failed: Failed,
): Stage {
  const { atlas } = index.catalogue;
  const still = stillSheet(page, index);
  let started: Promise<void> | undefined;
  const frame = (bounds: Bounds, width: number, height: number): Camera => {
    const style = getComputedStyle(page.stage);
    const room = (side: string): number => Number.parseFloat(style.getPropertyValue(side)) || 0;
    const [inset, aside, above, below] = ["--inset", "--aside", "--above", "--below"].map(room) as Room;
    const camera = fitCamera(bounds, width - inset - aside, height - above - below);
    return moveCamera(camera, [(inset - aside) / 2, (above - below) / 2], 0, [0, 0]);
  };
  const home = (width: number, height: number): Camera => frame(atlas.frame, width, height);

  const painters = makePainters(index, loop, basemaps, home, pick, ask);
  let watcher: ((camera: Camera) => void) | null = null;
  const painting = { layers, moving: (camera: Camera) => watcher?.(camera) };
  const useSheet = (): Promise<Painter> => painters.sheet(page.sheet, painting, loop.state());
  const useMap = async (): Promise<Painter> => {
    const view = await painters.map(page.gl, painting, loop.state());
    page.gl.classList.add("ready");
    page.sheet.setAttribute("aria-hidden", "true");
    return view;
  };
  const cameraOf = (state: State): Camera =>
    state.camera ?? home(page.stage.clientWidth || 1, page.stage.clientHeight || 1);
  let painter: Painter = {
    render: still,
    reveal: () => void start(),
    zoom: () => void start(),
    place: () => undefined,
    camera: () => cameraOf(loop.state()),
  };
  const put = (next: Painter): void => {
    painter = next;
    page.stage.dataset.painter = page.gl.classList.contains("ready") ? "map" : "sheet";
    painter.render(loop.state());
  };
  const unable = (cause: Error): void => {
    console.warn("the WebGL map could not start", cause);
    page.gl.replaceChildren();
    const { language } = loop.state();
    if (cause.name === "GPUInitializationError") failed(say(language, "noWebgl"));
    else
      failed(say(language, "mapFailed", { why: cause.message }), () => void useMap().then(put).catch(unable));
  };
  const start = (): Promise<void> => {
    started ??= useMap()
      .catch((cause: Error) => {
        basemaps.unable();
        unable(cause);
        return useSheet();
      })
      .then(put);
    return started;
  };

  painters.bindSheet(page.sheet, page.stage);
  page.sheet.addEventListener("dblclick", () => {
    if (loop.state().tool === "measure") loop.dispatch({ do: "wield", tool: null });
  });
  const { camera, hand } = loop.state();
  if (camera || hand || !phone()) {
    const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
    idle(() => void start());
  } else page.stage.addEventListener("pointerdown", () => void start(), { once: true });

  return {
    render: (state) => {
      if (!started && !isBuilt(page, state)) void start();
      painter.render(state);
    },
    reveal: (bounds) => painter.reveal(bounds),
    hold: (bounds) => {
      if (phone() && !document.documentElement.hasAttribute("data-embed")) void start();
      else painter.reveal(bounds);
    },
    zoom: (steps) => painter.zoom(steps),
    draws: () => page.stage.dataset.painter !== "sheet",
    live: async (moving) => {
      watcher = moving;
      await start();
      const draws = page.gl.classList.contains("ready") ? "map" : "sheet";
      return { place: painter.place, camera: painter.camera, draws, painters };
    },
    steer: (to) => {
      painter.place(to);
      loop.dispatch({ do: "move", camera: to });
    },
    focus: async () => {
      await start();
      (page.gl.querySelector<HTMLElement>("canvas") ?? page.sheet).focus();
    },
    frame: (bounds) => frame(bounds, page.stage.clientWidth || 1, page.stage.clientHeight || 1),
    camera: cameraOf,
  };
}
