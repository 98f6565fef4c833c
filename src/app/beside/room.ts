import "../../../styles/table.css";
import "../../../styles/beside.css";
import "../../../styles/line.css";
import "../../../styles/pair.css";
import "../../../styles/contrast.css";
import type { Side } from "../../core/beside.ts";
import type { Difference } from "../../core/reading.ts";
import type { DrawnLayer } from "../../core/stack.ts";
import { sideLayers, sideState } from "../../store/sides.ts";
import type { State } from "../../store/state.ts";
import { sayAspect } from "../../views/beside/aspect.ts";
import { createBesideBar } from "../../views/beside/bar.ts";
import { createPairLegend } from "../../views/beside/legend.ts";
import { createLine } from "../../views/beside/line.ts";
import { createBesideList } from "../../views/beside/list.ts";
import type { Desk, Render } from "../../views/view.ts";
import { say } from "../../words/say.ts";
import type { Failed } from "../late.ts";
import { type Drawn, drawLayers } from "../layers.ts";
import { type LegendReading, readLegend } from "../legend.ts";
import type { Living } from "../living.ts";
import { fetchData } from "../load.ts";
import type { Loop } from "../loop.ts";
import type { Page } from "../page.ts";
import type { Further } from "../scene.ts";
import type { Stage } from "../stage.ts";
import { saveBeside } from "./save.ts";
import { openSecond, type Second } from "./second.ts";

/** What a comparison is made with; stage and legend come to be after it. */
export interface RoomInput {
  readonly page: Page;
  readonly living: Living;
  readonly drawn: Drawn;
  readonly loop: Loop;
  readonly desk: Desk;
  readonly stage: () => Stage;
  readonly legend: () => LegendReading;
  readonly failed: Failed;
}

/** A comparison on the page. */
export interface Room {
  /** The state as the main map shows it. */
  readonly main: (state: State) => State;
  readonly layers: (state: State) => readonly DrawnLayer[];
  /** The right side, as it goes to paper. */
  readonly further: (state: State) => readonly Further[];
  readonly render: Render;
}

function element(name: string, hidden = true): HTMLElement {
  const made = document.createElement("div");
  made.className = name;
  made.hidden = hidden;
  return made;
}

/** Puts bar, line, second map, legend and list of a comparison on the page; each is there while there is one. */
export function createRoom({ page, living, drawn, loop, desk, stage, legend, failed }: RoomInput): Room {
  const { index, first } = living;
  const bare = drawLayers(first);
  const reading = { ...legend(), index };
  const bareReading = { ...readLegend(first, bare, stage(), page), index: first };
  const bar = element("beside-bar");
  const line = element("beside-line");
  const root = element("stage second");
  const corner = element("corner pair");
  const list = document.createElement("section");
  list.className = "drawer contrast";
  list.hidden = true;
  page.map.prepend(bar, line);
  page.stage.after(root);
  page.legend.after(corner);
  page.drawer.after(list);

  type Told = { readonly all: readonly Difference[] } | { readonly why: string };
  let [told, coming] = [null as Told | null, false];
  const heard = (next: Told): void => {
    [told, coming] = [next, false];
    render(loop.state());
  };
  const fetchDifferences = (): void => {
    if (coming) return;
    [told, coming] = [null, true];
    fetchData("differences.json").then(
      (data) => heard({ all: (data as { differences: readonly Difference[] }).differences }),
      ({ message }: Error) => heard({ why: message }),
    );
  };
  const layersOn = (side: Side) => (state: State) =>
    state.beside?.[side].show === "before"
      ? bare.layers(state)
      : sideLayers(drawn.layers(state), state, index, side);
  const narrow = matchMedia("(max-width: 760px)");
  const swipes = ({ beside }: State): boolean => narrow.matches || beside?.manner === "swipe";
  const views: readonly Render[] = [
    createBesideBar(bar, () => index.catalogue !== first.catalogue, desk),
    createPairLegend(corner, (of) => (of.show === "before" ? bareReading : reading), desk),
    createBesideList(
      list,
      {
        before: first,
        differences: () => told,
        retry: fetchDifferences,
        save: (format) =>
          saveBeside(format, loop.state(), told && "all" in told ? told.all : [], first, desk),
      },
      desk,
    ),
  ];
  const drawLine = createLine(
    line,
    (share) => {
      root.style.clipPath = swipes(loop.state()) ? `inset(0 0 0 ${share}%)` : "";
    },
    desk,
  );
  let second: Second | undefined;
  let manner = "";
  const render: Render = (state) => {
    const { beside, tool, language } = state;
    page.map.toggleAttribute("data-beside", beside !== null);
    page.legend.hidden = beside !== null;
    root.hidden = beside === null;
    if (!beside) {
      second?.close();
      second = undefined;
      for (const view of views) view(state);
      drawLine(state);
      page.map.classList.remove("halves");
      return;
    }
    if (beside.listed && beside.a.show === "doc" && beside.b.show === "doc" && !told) fetchDifferences();
    for (const [side, box] of [
      ["a", page.stage],
      ["b", root],
    ] as const)
      box.dataset.side = `${say(language, side === "a" ? "besideLeft" : "besideRight")} · ${sayAspect(beside[side], state, index)}`;
    const swiping = swipes(state);
    const pointing = tool === "point" || tool === "measure" || state.aim !== null;
    page.map.classList.toggle("halves", !swiping);
    // A shape is drawn on one map: the second lies under it until it is done.
    root.classList.toggle("away", swiping && tool !== null && !pointing);
    for (const view of views) view(state);
    drawLine(state);
    line.hidden = !swiping;
    if (manner !== String(swiping)) root.style.clipPath = swiping ? `inset(0 0 0 ${beside.share}%)` : "";
    manner = String(swiping);
    const right = { ...sideState(state, index, "b"), tool: pointing ? tool : null };
    second ??= openSecond(root, stage(), layersOn("b"), right, ({ message }) =>
      failed(say(language, "failed", { part: say(language, "beside"), why: message })),
    );
    second.render(right);
  };
  narrow.addEventListener("change", () => render(loop.state()));
  render(loop.state());
  return {
    main: (state) => sideState(state, index, "a"),
    layers: layersOn("a"),
    further: (state) => {
      const frame = root.querySelector<HTMLElement>(".frame");
      return state.beside && frame
        ? [{ root: frame, state: sideState(state, index, "b"), layers: layersOn("b") }]
        : [];
    },
    render,
  };
}
