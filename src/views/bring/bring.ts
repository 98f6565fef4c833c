import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Language } from "../../core/text.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import type { Render } from "../view.ts";
import { showBatch } from "./batch.ts";
import { showFlaws } from "./flaws.ts";
import type { BringInput, Job, Kept } from "./job.ts";

const accepted = ".geojson,.json,.kml,.kmz,.gpx,.zip,.csv,.txt,.shp";

/** The panel for the reader's own data: files go in here, and what is in can be taken out again. */
export function createBring(
  root: HTMLDialogElement,
  input: BringInput,
): { readonly render: Render; readonly open: () => void } {
  let last: State | undefined;
  const filesIn = (event: Event): readonly File[] => [...((event.target as HTMLInputElement).files ?? [])];
  const showJob = (job: Job, language: Language): TemplateResult =>
    html`<section class="job">
      <header>
        <h3>${job.file}</h3>
        <button class="button" @click=${() => input.close(job.id)}>${say(language, job.reading ? "cancel" : "bringSkip")}</button>
      </header>
      ${job.reading ? html`<p role="status"><progress></progress> ${say(language, "bringReading")}</p>` : nothing}
      ${job.told.length > 0 ? html`<div role="alert">${showFlaws(job.file, job.told, language)}</div>` : nothing}
      ${job.batches.map((batch, at) => showBatch(job, at, batch, input, language))}
    </section>`;
  const showKept = (kept: readonly Kept[], language: Language): TemplateResult | typeof nothing =>
    kept.length === 0
      ? nothing
      : html`<section class="kept">
          <h3>${say(language, "bringKept")}</h3>
          <ul>
            ${kept.map(
              ({ id, title, file, count }) =>
                html`<li>
                  <span>${title[language]}<small>${file} · ${say(language, "bringFeatures", { count })}</small></span>
                  <button class="button" @click=${() => input.remove(id)}>${say(language, "bringRemove")}</button>
                </li>`,
            )}
          </ul>
          <div class="actions"><button class="button" @click=${() => void input.saveDesk()}>${say(language, "saveDesk")}</button></div>
        </section>`;
  const draw = ({ language }: State): void => {
    root.setAttribute("aria-label", say(language, "bring"));
    const jobs = input.jobs();
    render(
      html`<div>
        <header>
          <h2>${say(language, "bring")}</h2>
          <button class="close" aria-label=${say(language, "close")} @click=${() => root.close()}>✕</button>
        </header>
        <p>${say(language, "bringHelp")}</p>
        <label class="drop"
          >${say(language, "bringDrop")}<input
            type="file"
            multiple
            accept=${accepted}
            @change=${(event: Event) => {
              input.open(filesIn(event));
              (event.target as HTMLInputElement).value = "";
            }}
        /></label>
        ${jobs.map((job) => showJob(job, language))} ${showKept(input.kept(), language)}
      </div>`,
      root,
    );
  };
  return {
    render: (state) => {
      last = state;
      if (root.open) draw(state);
    },
    open: () => {
      if (last) draw(last);
      if (!root.open) root.showModal();
    },
  };
}
