import "../../styles/aim.css";
import { type Aimed, fewestCorners, finishAim } from "../core/aim.ts";
import { type Camera, moveCamera } from "../core/camera.ts";
import { withoutCorner } from "../core/measure.ts";
import type { LonLat } from "../core/question.ts";
import { aimedAt } from "../store/aimed.ts";
import { askedShapes } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { sayPlace, showAiming, toolWords } from "../views/aiming.ts";
import type { Render } from "../views/view.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import type { Loop } from "./loop.ts";
import type { Page } from "./page.ts";
import type { Pointing } from "./painters.ts";
import type { Stage } from "./stage.ts";

/** What the crosshair works with. */
export interface AimInput {
  readonly page: Page;
  readonly loop: Loop;
  readonly stage: Stage;
  readonly ask: Pointing;
}

/** What took the tool up, and whether by the keyboard. */
export interface Taken {
  readonly by: Element | null;
  readonly keyed: boolean;
}

/** Pixels by which an arrow moves the map under the crosshair, and with Shift. */
const [stride, fine] = [80, 8];

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The corners that a shape in hand is made of, for a tool that changes it. */
function cornersOf(state: State): readonly LonLat[] {
  const [shape] = state.tool === "edit" ? askedShapes({ ...state, measure: null, aim: null }) : [];
  const line =
    shape?.type === "LineString"
      ? shape.coordinates
      : shape?.type === "Polygon"
        ? (shape.coordinates[0] ?? []).slice(0, -1)
        : [];
  return line.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
}

/**
 * The crosshair: with a tool taken up by the keyboard, or where the map cannot draw by itself, the map moves under it,
 * and corners are put down where it stands. Every step is told to those who listen.
 */
export function createAiming({ page, loop, stage, ask }: AimInput, taken: () => Taken): Render {
  const root = document.createElement("div");
  root.className = "aim";
  root.hidden = true;
  page.stage.append(root);
  let last: State["tool"] = null;
  let opener: Element | null = null;

  const lookedAt = (): LonLat => {
    const { lon, lat } = stage.camera(loop.state());
    return [round(lon), round(lat)];
  };
  const madeNow = (): Aimed | null => aimedAt(loop.state());
  const cornersNow = (): readonly LonLat[] => {
    const { tool, measure, aim } = loop.state();
    return tool === "measure" ? (measure?.points ?? []) : (aim ?? []);
  };
  const tell = (word: MoreWord, fill: Readonly<Record<string, string | number>> = {}): void => {
    const { language, tool } = loop.state();
    const name = tool ? say(language, toolWords[tool]) : "";
    page.live.textContent = sayMore(language, word, { tool: name, ...fill });
  };
  const tellPlace = (word: MoreWord, fill: Readonly<Record<string, string | number>> = {}): void =>
    tell(word, { at: sayPlace(lookedAt(), loop.state().language), ...fill });

  const leave = (): void => {
    // What was measured stays.
    if (loop.state().tool === "measure") tell("aimDone", { count: cornersNow().length });
    else tell("aimLeft");
    loop.dispatch({ do: "wield", tool: null });
    const back = opener?.closest("details")?.querySelector("summary") ?? opener;
    if (back instanceof HTMLElement && back.checkVisibility()) back.focus();
    else void stage.focus();
  };
  const finish = () => {
    const { tool, language } = loop.state();
    const [made, corners] = [madeNow(), cornersNow()];
    if (!tool) return;
    const name = say(language, toolWords[tool]);
    const shape = made && finishAim(made, corners);
    if (made && !shape) return tell("aimFew", { least: fewestCorners[made] });
    if (shape) ask.drawn(shape, tool);
    loop.dispatch({ do: "wield", tool: null });
    tell("aimDone", { tool: name, count: corners.length });
    void stage.focus();
  };
  const put = () => {
    const { tool } = loop.state();
    const [at, before] = [lookedAt(), cornersNow()];
    if (tool === "point") tellPlace("aimAsked");
    ask.point(...at);
    const count = cornersNow().length;
    // Once more on the last corner finishes, as a double click does.
    if (tool !== "point" && count === before.length) return finish();
    if (tool !== "point") tellPlace("aimCorner", { count });
  };
  const back = () => {
    const { tool, measure } = loop.state();
    const corners = cornersNow();
    if (corners.length === 0) return tell("aimNone");
    if (tool === "measure" && measure)
      loop.dispatch({ do: "measure", measure: withoutCorner(measure, corners.length - 1) });
    else loop.dispatch({ do: "aim", corners: corners.slice(0, -1) });
    tell("aimTaken", { n: corners.length, count: corners.length - 1 });
  };
  const steer = (delta: readonly [number, number], dz: number): void => {
    const to: Camera = moveCamera(stage.camera(loop.state()), delta, dz, [0, 0]);
    stage.steer({ ...to, zoom: Math.min(15, Math.max(7, to.zoom)) });
    tellPlace("aimAt");
  };
  const act = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    const [x, y] = arrows[key] ?? [0, 0];
    const chord = event.ctrlKey || event.metaKey;
    const by = shiftKey ? fine : stride;
    if (x || y) steer([x * by, y * by], 0);
    else if (key === "Enter" && chord) finish();
    else if (key.toLowerCase() === "z" && chord && loop.state().tool !== "measure") back();
    else if (chord) return false;
    else if (key === "+" || key === "=") steer([0, 0], 1);
    else if (key === "-") steer([0, 0], -1);
    else if (key === "Enter" || key === " ") put();
    else if (key === "Backspace" || key === "Delete") back();
    else return false;
    return true;
  };
  // Before the map hears the key: with the crosshair up it is the crosshair's.
  page.stage.addEventListener(
    "keydown",
    (event) => {
      if (loop.state().aim === null || event.altKey) return;
      root.classList.remove("pointed");
      const leaves = event.key === "Escape";
      if (leaves) leave();
      if (!leaves && (root.contains(event.target as Node) || !act(event))) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  page.stage.addEventListener("pointermove", () => root.classList.add("pointed"));
  page.stage.addEventListener("dblclick", ({ target }) => {
    if (madeNow() && loop.state().aim && !root.contains(target as Node)) finish();
  });
  const begin = (state: State): void => {
    loop.dispatch({ do: "aim", corners: cornersOf(state) });
    tellPlace(state.tool === "point" ? "aimBeginPoint" : "aimBegin");
  };
  page.stage.addEventListener("focusin", ({ target }) => {
    const state = loop.state();
    const keyed = target instanceof Element && target.matches("canvas:focus-visible, .frame:focus-visible");
    if (state.tool && state.aim === null && keyed) begin(state);
  });
  return (state) => {
    const { tool, aim } = state;
    const fresh = tool !== null && tool !== last;
    last = tool;
    if (fresh) {
      const { by, keyed } = taken();
      opener = by;
      root.classList.toggle("pointed", !keyed);
      if (keyed || (!stage.draws() && aimedAt(state))) {
        begin(state);
        if (keyed) void stage.focus();
        return;
      }
    }
    const within = root.contains(document.activeElement);
    root.hidden = aim === null;
    if (aim === null) {
      if (within) void stage.focus();
      return;
    }
    const made = aimedAt(state);
    const corners = cornersNow();
    const two = tool === "rectangle" || tool === "circle";
    if (two && corners.length >= 2) return queueMicrotask(finish);
    showAiming(root, state, { made, at: lookedAt(), corners: corners.length, put, back, finish, leave });
  };
}
