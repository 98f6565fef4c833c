import type { Camera } from "../../core/camera.ts";
import type { DrawnLayer } from "../../core/stack.ts";
import type { MapView } from "../../map/view.ts";
import type { SheetView } from "../../sheet/mount.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import type { Stage } from "../stage.ts";

/** The second map: it looks where the first looks and the other way round, and gives its memory back when it is closed. */
export interface Second {
  readonly render: (state: State) => void;
  readonly close: () => void;
}

function element(name: string): HTMLElement {
  const made = document.createElement("div");
  made.className = name;
  return made;
}

/** Opens a second map in `root`, drawn by what draws the first; `failed` hears why there is none. */
export function openSecond(
  root: HTMLElement,
  stage: Stage,
  layers: (state: State) => readonly DrawnLayer[],
  first: State,
  failed: (why: Error) => void,
): Second {
  const [frame, gl] = [element("frame"), element("gl")];
  const waiting = document.createElement("p");
  waiting.setAttribute("role", "status");
  waiting.textContent = say(first.language, "loading");
  root.replaceChildren(frame, gl, waiting);
  let now = first;
  let view: MapView | SheetView | undefined;
  let closed = false;
  const start = async (): Promise<void> => {
    const living = await stage.live((camera) => view?.place(camera));
    const { place, painters, draws } = living;
    if (closed) return;
    const painting = { layers, moving: (camera: Camera) => place(camera), prefix: "beside-" };
    const made =
      draws === "map"
        ? await painters.map(gl, { ...painting, follows: true }, now)
        : await painters.sheet(frame, painting, now);
    if (closed) return made.remove();
    if (draws === "map") gl.classList.add("ready");
    else painters.bindSheet(frame, root);
    view = made;
    view.render(now);
    view.place(living.camera());
    root.dataset.painter = draws;
    waiting.remove();
  };
  start().catch((why: Error) => {
    waiting.remove();
    failed(why);
  });
  return {
    render: (state) => {
      now = state;
      view?.render(state);
    },
    close: () => {
      closed = true;
      void stage.live(null);
      view?.remove();
      root.replaceChildren();
      delete root.dataset.painter;
    },
  };
}
