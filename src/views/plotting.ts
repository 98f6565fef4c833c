import { html, render } from "lit-html";
import { type Plot, papers, usualScales } from "../core/plot.ts";
import type { Language } from "../core/text.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";

/** What the choice of a print sheet needs. */
export interface PlottingInput {
  readonly language: Language;
  readonly first: Plot;
  /** The scale that shows as much as the screen does. */
  readonly fit: (plot: Plot) => number;
  /** Draws the sheet; gives the millimetres of its scale bar. */
  readonly draw: (plot: Plot, paper: HTMLElement) => number;
  /** Moves what the sheet shows by shares of the map's width and height. */
  readonly move: (plot: Plot, right: number, down: number) => void;
  readonly title: string;
  /** Whether something is in hand that can follow. */
  readonly held: boolean;
  readonly print: () => void;
  readonly close: () => void;
}

/** The choice of a print sheet beside the sheet itself, which moves by drag and keys. */
export function createPlotting(root: HTMLElement, input: PlottingInput): void {
  const { language } = input;
  const more = (...args: Parameters<typeof sayMore> extends [unknown, ...infer R] ? R : never): string =>
    sayMore(language, ...args);
  let plot = input.first;
  let bar = 0;
  const paper = document.createElement("div");
  paper.className = "paper";
  const fitPaper = (): void => {
    const page = paper.querySelector<HTMLElement>(".plot");
    const room = paper.parentElement;
    if (!page || !room) return;
    // Where the choice stands over the sheet, as on a phone, its width alone counts.
    const under = room.offsetTop > 0;
    const tall = under ? Number.POSITIVE_INFINITY : (room.clientHeight - 32) / page.offsetHeight;
    const share = Math.min((room.clientWidth - 32) / page.offsetWidth, tall);
    paper.style.setProperty("--fit", String(share));
    paper.style.setProperty("--wide", `${page.offsetWidth}px`);
    paper.style.setProperty("--tall", `${page.offsetHeight}px`);
  };
  const redraw = (): void => {
    bar = input.draw(plot, paper);
    fitPaper();
    show();
  };
  const set = (change: Partial<Plot>): void => {
    plot = { ...plot, ...change };
    redraw();
  };
  const move = (right: number, down: number): void => {
    input.move(plot, right, down);
    redraw();
  };
  const keyed = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(step[0] / 8, step[1] / 8);
  };
  const drag = (event: PointerEvent): void => {
    const plate = (event.target as Element).closest(".plate");
    const box = plate?.getBoundingClientRect();
    if (!plate || !box || event.button !== 0) return;
    const [x, y] = [event.clientX, event.clientY];
    const map = plate.querySelector("svg");
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    const scale = Number(getComputedStyle(paper).getPropertyValue("--fit")) || 1;
    const moved = (e: PointerEvent): void => {
      if (map) map.style.transform = `translate(${(e.clientX - x) / scale}px, ${(e.clientY - y) / scale}px)`;
    };
    const done = (e: PointerEvent): void => {
      target.removeEventListener("pointermove", moved);
      if (map) map.style.transform = "";
      if (e.type === "pointerup") move((x - e.clientX) / box.width, (y - e.clientY) / box.height);
    };
    target.addEventListener("pointermove", moved);
    target.addEventListener("pointerup", done, { once: true });
    target.addEventListener("pointercancel", done, { once: true });
  };
  const option = (value: string, title: string, chosen: boolean) =>
    html`<option value=${value} ?selected=${chosen}>${title}</option>`;
  const given = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const checked = (event: Event): boolean => (event.target as HTMLInputElement).checked;
  const show = (): void => {
    const fit = input.fit(plot).toLocaleString("en");
    render(
      html`<form class="options" @submit=${(event: Event) => {
        event.preventDefault();
        input.print();
      }}>
          <header>
            <h2 tabindex="-1">${say(language, "printSheet")}</h2>
            <button type="button" class="close" aria-label=${more("sheetClose")} @click=${input.close}>✕</button>
          </header>
          <label>${more("sheetPaper")}<select name="paper" @change=${(e: Event) => set({ paper: given(e) as Plot["paper"] })}>
            ${Object.keys(papers).map((id) => option(id, id.toUpperCase(), id === plot.paper))}
          </select></label>
          <label>${more("sheetTurn")}<select name="turn" @change=${(e: Event) => set({ turned: given(e) === "landscape" })}>
            ${option("landscape", more("sheetLandscape"), plot.turned)}${option("portrait", more("sheetPortrait"), !plot.turned)}
          </select></label>
          <label>${more("sheetScale")}<select name="scale" @change=${(e: Event) => set({ scale: Number(given(e)) || null })}>
            ${option("fit", more("sheetFit", { scale: fit }), plot.scale === null)}
            ${usualScales.map((n) => option(String(n), `1:${n.toLocaleString("en")}`, plot.scale === n))}
          </select></label>
          <label>${more("sheetTitle")}<input name="title" type="text" maxlength="60" placeholder=${input.title} .value=${plot.title} @change=${(e: Event) => set({ title: given(e) })} /></label>
          <label class="tick"><input name="legend" type="checkbox" .checked=${plot.legend} @change=${(e: Event) => set({ legend: checked(e) })} />${more("sheetLegend")}</label>
          ${input.held ? html`<label class="tick"><input name="answer" type="checkbox" .checked=${plot.answer} @change=${(e: Event) => set({ answer: checked(e) })} />${more("sheetAnswer")}</label>` : ""}
          <button class="button go">${more("sheetPrint")}</button>
          <p class="help-of-sheet">${more("sheetTrue", { paper: `${plot.paper.toUpperCase()} ${more(plot.turned ? "sheetLandscape" : "sheetPortrait")}`, bar: bar.toFixed(1) })}</p>
          <p class="help-of-sheet">${more("sheetMove")}</p>
        </form>
        <div class="preview" tabindex="0" role="group" aria-label=${more("sheetPreview")} @keydown=${keyed} @pointerdown=${drag}>${paper}</div>`,
      root,
    );
  };
  show();
  redraw();
  new ResizeObserver(fitPaper).observe(root);
  root.querySelector("h2")?.focus();
}
