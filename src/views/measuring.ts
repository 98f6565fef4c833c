import { html, nothing, render, type TemplateResult } from "lit-html";
import {
  type Measure,
  type Measured,
  measureKinds,
  mostCorners,
  withCorner,
  withoutCorner,
  type ZonePoint,
} from "../core/measure.ts";
import type { LonLat } from "../core/question.ts";
import type { Language } from "../core/text.ts";
import type { State } from "../store/state.ts";
import { sayDegrees } from "../words/degrees.ts";
import { sayFigures, sayLength } from "../words/measure.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** What the panel measures with. */
export interface MeasuringInput {
  readonly measured: (measure: Measure) => Measured;
  readonly zone: (at: LonLat) => ZonePoint | null;
  /** The points that typed lines name, or why they name none. */
  readonly read: (words: string) => { readonly points: readonly LonLat[] } | { readonly why: string };
  readonly copy: (measure: Measure, language: Language) => void;
  readonly save: (measure: Measure, language: Language) => void;
}

const kinds: Readonly<Record<Measure["kind"], MoreWord>> = {
  distance: "measureKindDistance",
  area: "measureKindArea",
  point: "measureKindPoint",
};

const square: readonly (readonly [MoreWord, number])[] = [
  ["measureSquare", 1],
  ["measureHectare", 1e4],
  ["measureMu", 1e4 / 15],
  ["measureSquareKm", 1e6],
];

const metres = (value: number): string => value.toFixed(1).replace(/\B(?=(\d{3})+(?!\d))/g, "\u2009");

function showTotals({ length, closing, area, crossed }: Measured, language: Language): TemplateResult {
  return html`<dl class="totals" aria-live="polite">
      ${
        area === null
          ? html`<div><dt>${sayMore(language, "measureTotal")}</dt><dd>${sayLength(length)}</dd></div>`
          : html`${square.map(
              ([word, unit]) =>
                html`<div><dt>${sayMore(language, word)}</dt><dd>${sayFigures(area / unit)}</dd></div>`,
            )}
            <div class="edge"><dt>${say(language, "perimeter")}</dt><dd>${sayLength(length + (closing ?? 0))}</dd></div>`
      }
    </dl>
    ${crossed ? html`<p class="fault">${sayMore(language, "measureCrossed")}</p>` : nothing}`;
}

/** The panel that measures: what, by which corners, and how much; the map draws the corners with the same numbers. */
export function createMeasuring(root: HTMLElement, input: MeasuringInput, desk: Desk): Render {
  const { dispatch } = desk;
  let fault = "";
  let last: State | undefined;
  let opener: Element | null = null;
  const put = (measure: Measure | null): void => dispatch({ do: "measure", measure });
  const close = (): void => {
    put(null);
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    if (last?.tool === "measure") dispatch({ do: "wield", tool: null });
    else close();
  });
  const typed = (event: Event, measure: Measure): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const found = input.read(String(new FormData(form).get("corners") ?? ""));
    fault = "why" in found ? found.why : "";
    if ("points" in found) {
      if (measure.points.length + found.points.length > mostCorners)
        fault = sayMore(last?.language ?? "zh", "measureFull", { most: mostCorners });
      else {
        form.reset();
        put(found.points.reduce(withCorner, measure));
      }
    }
    if (last) draw(last);
  };
  const corner = (at: LonLat, i: number, measure: Measure, told: Measured, language: Language) => {
    const [lat, lon] = sayDegrees(at);
    const zone = input.zone(at);
    const sum = told.legs.slice(0, i).reduce((a, b) => a + b, 0);
    return html`<li>
      <p class="spot">${at[1].toFixed(6)}, ${at[0].toFixed(6)}</p>
      <p>${lat} ${lon}</p>
      <p>${
        zone
          ? sayMore(language, "measureZone", {
              zone: zone.zone,
              northing: metres(zone.northing),
              easting: metres(zone.easting),
            })
          : sayMore(language, "measureNoZone")
      }</p>
      ${i > 0 && measure.kind !== "point" ? html`<p class="leg">${sayMore(language, "measureLeg", { leg: sayLength(told.legs[i - 1] ?? 0), sum: sayLength(sum) })}</p>` : nothing}
      <button class="close" aria-label=${sayMore(language, "measureRemove", { n: i + 1 })} @click=${() => put(withoutCorner(measure, i))}>✕</button>
    </li>`;
  };
  const results = (measure: Measure, language: Language): TemplateResult => {
    const { points } = measure;
    const told = input.measured(measure);
    const zones = new Set(points.map((p) => input.zone(p)?.zone));
    return html`${measure.kind === "point" || points.length < 2 ? nothing : showTotals(told, language)}
      <h3>${sayMore(language, "measureCorners")}<span class="count">${points.length}</span></h3>
      <ol class="corners">${points.map((p, i) => corner(p, i, measure, told, language))}</ol>
      ${told.closing === null ? nothing : html`<p class="leg">${sayMore(language, "measureClosing", { leg: sayLength(told.closing) })}</p>`}
      ${zones.size > 1 ? html`<p class="fault">${sayMore(language, "measureZones")}</p>` : nothing}
      <div class="tools-row">
        <button class="button" @click=${() => put(withoutCorner(measure, points.length - 1))}>${sayMore(language, "measureBack")}</button>
        <button class="button" @click=${() => put({ ...measure, points: [] })}>${sayMore(language, "measureEmpty")}</button>
        <button class="button" @click=${() => input.copy(measure, language)}>${sayMore(language, "measureCopy")}</button>
        <button class="button" @click=${() => input.save(measure, language)}>${say(language, "saveCsv")}</button>
      </div>
      <p class="warning">${sayMore(language, "measureWarning")}</p>
      <p class="method">${sayMore(language, "measureMethod")}</p>`;
  };
  const draw = (state: State): void => {
    const { measure, language, tool } = state;
    const fresh = root.hidden && measure !== null;
    root.hidden = measure === null;
    last = state;
    if (!measure) {
      fault = "";
      render("", root);
      return;
    }
    if (fresh) opener = document.activeElement;
    root.setAttribute("aria-label", say(language, "measuring"));
    const pointing = tool === "measure";
    render(
      html`<header>
          <h2 tabindex="-1">${say(language, "measuring")}</h2>
          <button class="close" aria-label=${sayMore(language, "measureClose")} @click=${close}>✕</button>
        </header>
        <div class="tools-row" role="group" aria-label=${say(language, "measuring")}>
          ${measureKinds.map(
            (kind) =>
              html`<button class="button" aria-pressed=${measure.kind === kind} @click=${() => put({ ...measure, kind })}>${sayMore(language, kinds[kind])}</button>`,
          )}
          <button class="button point" aria-pressed=${pointing} @click=${() => dispatch({ do: "wield", tool: pointing ? null : "measure" })}>${sayMore(language, "measurePoint")}</button>
        </div>
        ${pointing && !state.aim ? html`<p class="hint" role="status">${sayMore(language, "measureHint")}</p>` : nothing}
        <form @submit=${(event: Event) => typed(event, measure)}>
          <label>${sayMore(language, "measureType")}<textarea name="corners" rows="2" placeholder=${sayMore(language, "measureTypeHint")} @keydown=${submitOnEnter}></textarea></label>
          <button class="button">${sayMore(language, "measureAdd")}</button>
        </form>
        ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
        ${measure.points.length > 0 ? results(measure, language) : nothing}`,
      root,
    );
    // With the crosshair up the keyboard is on the map.
    if (fresh && !state.aim) root.querySelector("h2")?.focus();
  };
  return (state) => {
    const changed =
      last?.measure !== state.measure ||
      last?.language !== state.language ||
      last?.tool !== state.tool ||
      last?.aim !== state.aim;
    if (changed) draw(state);
    else last = state;
  };
}

/** Enter adds what was typed; with Shift it begins a new line. */
function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form?.requestSubmit();
}
