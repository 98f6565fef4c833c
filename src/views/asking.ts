import { html, nothing, render } from "lit-html";
import { askSite } from "../core/asking.ts";
import type { Question } from "../core/question.ts";
import type { State, Tool } from "../store/state.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { say, type Word } from "../words/say.ts";
import { checkable } from "./answer/checkable.ts";
import { createOwn, type OwnInput } from "./own.ts";
import type { Desk, Render } from "./view.ts";

/** What the panel asks with. */
export interface AskingInput {
  readonly put: (question: Question) => void;
  /** Whether shapes can be drawn: only on the WebGL map. */
  readonly draws: () => boolean;
  /** A point that words name, or why they name none. */
  readonly read: (
    words: string,
  ) => { readonly point: readonly [lon: number, lat: number] } | { readonly why: string };
  readonly own: OwnInput;
}

const tools: readonly (readonly [Tool, Word])[] = [
  ["point", "toolPoint"],
  ["polygon", "toolPolygon"],
  ["rectangle", "toolRectangle"],
  ["circle", "toolCircle"],
  ["line", "toolLine"],
  ["freehand", "toolFreehand"],
];

const hints: Readonly<Partial<Record<Tool, MoreWord>>> = { point: "toolHintPoint", edit: "toolHintEdit" };

/** The panel that asks: tools to point and draw with, coordinates, my position, and the questions without a place. */
export function createAskingPanel(
  root: HTMLElement,
  { put, draws, read, own }: AskingInput,
  desk: Desk,
): Render {
  const { dispatch } = desk;
  let fault = "";
  let last: State | undefined;
  const redraw = (): void => {
    if (last) draw(last);
  };
  const fromFile = createOwn(own, (of) => put(askSite(of)), redraw);
  const locate = (state: State): void => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { longitude, latitude, accuracy } = coords;
        put({ ask: "at", of: { site: "point", at: [longitude, latitude], bound: Math.round(accuracy) } });
      },
      ({ message }) => {
        fault = sayMore(state.language, "askMeFailed", { why: message });
        redraw();
      },
      { enableHighAccuracy: true, timeout: 20_000 },
    );
  };
  const typed = (event: Event): void => {
    event.preventDefault();
    const found = read(String(new FormData(event.target as HTMLFormElement).get("words") ?? ""));
    fault = "why" in found ? found.why : "";
    if ("point" in found) put({ ask: "at", of: { site: "point", at: found.point, bound: 0 } });
    redraw();
  };
  const check = (): void => {
    const { subjects, lines } = checkable(desk, "zh");
    const control = lines.map(([id]) => id).filter((id) => id.includes(":"));
    put({ ask: "check", subjects: subjects.map(([id]) => id), lines: control });
  };
  const draw = (state: State): void => {
    const { language, tool } = state;
    const able = draws();
    render(
      html`<details class="ask">
          <summary aria-label=${sayMore(language, "askOnMap")}>${say(language, "askOpen")}</summary>
          <div class="panel">
            <p>${sayMore(language, able ? "askHelp" : "toolNeedsMap")}</p>
            <div class="tools-row">
              ${tools
                .filter(([id]) => able || id !== "freehand")
                .map(
                  ([id, word]) =>
                    html`<button class="button" aria-pressed=${tool === id} @click=${() => dispatch({ do: "wield", tool: tool === id ? null : id })}>${say(language, word)}</button>`,
                )}
            </div>
            <form @submit=${typed}>
              <label>${sayMore(language, "askCoordinates")}<input name="words" type="text" placeholder=${sayMore(language, "askCoordinatesHint")} /></label>
              <button class="button">${say(language, "askPoint")}</button>
            </form>
            ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
            ${fromFile(state.language)}
            <div class="tools-row">
              ${"geolocation" in navigator ? html`<button class="button" @click=${() => locate(state)}>${say(language, "askMe")}</button>` : nothing}
              <button class="button" @click=${check}>${say(language, "askCheck")}</button>
              <button class="button" @click=${() => put({ ask: "table" })}>${say(language, "askTable")}</button>
            </div>
          </div>
        </details>
        ${tool && tool !== "measure" && !state.aim ? html`<p class="hint" role="status">${sayMore(language, state.feedback ? "feedbackHint" : (hints[tool] ?? "toolHintDraw"))}</p>` : nothing}`,
      root,
    );
  };
  return (state) => {
    if (
      last &&
      last.language === state.language &&
      last.tool === state.tool &&
      last.aim === state.aim &&
      last.hand === state.hand
    ) {
      last = state;
      return;
    }
    if (state.hand !== last?.hand) {
      fault = "";
      if (state.hand?.kind === "question") root.querySelector("details")?.removeAttribute("open");
    }
    if (state.tool && state.tool !== last?.tool) root.querySelector("details")?.removeAttribute("open");
    last = state;
    draw(state);
  };
}
