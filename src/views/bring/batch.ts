import { html, nothing, type TemplateResult } from "lit-html";
import type { Language } from "../../core/text.ts";
import { say } from "../../words/say.ts";
import { showFlaws } from "./flaws.ts";
import type { Batch, BringInput, Choice, Job } from "./job.ts";
import { showPreview } from "./preview.ts";

const valueIn = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function stated(batch: Batch, input: BringInput, language: Language): string {
  const known = input.datums.find(({ id }) => id === batch.states);
  if (known) return say(language, "bringStates", { datum: known.title[language] });
  return batch.alien ? say(language, "bringAlien", { words: batch.alien }) : say(language, "bringSilent");
}

function declaring(
  batch: Batch,
  input: BringInput,
  choose: (next: Partial<Choice>) => void,
  language: Language,
): TemplateResult {
  const { choice } = batch;
  return html`<label
      >${say(language, "bringAs")}<select @change=${(e: Event) => choose({ takes: valueIn(e) || null })}>
        <option value="" .selected=${choice.takes === null}>${say(language, "bringAsLayer")}</option>
        <optgroup label=${say(language, "bringAsOfficial")}>
          ${input.takable.map(({ id, title }) => html`<option value=${id} .selected=${choice.takes === id}>${title[language]}</option>`)}
        </optgroup></select
    ></label>
    ${
      choice.takes === null
        ? nothing
        : html`<p class="sub">${say(language, "bringOfficialHelp")}</p>
            <label>${say(language, "bringIssuer")}<input type="text" required .value=${choice.issuer} @input=${(e: Event) => choose({ issuer: valueIn(e) })} /></label>
            <label>${say(language, "bringDate")}<input type="text" required placeholder="2025-06" .value=${choice.date} @input=${(e: Event) => choose({ date: valueIn(e).trim() })} /></label>
            <label
              >${say(language, "bringCompleteness")}<select
                @change=${(e: Event) => {
                  const value = valueIn(e);
                  choose({ completeness: value === "complete" || value === "partial" ? value : null });
                }}
              >
                <option value="" .selected=${choice.completeness === null}>${say(language, "bringChoose")}</option>
                <option value="complete" .selected=${choice.completeness === "complete"}>${say(language, "bringWhole")}</option>
                <option value="partial" .selected=${choice.completeness === "partial"}>${say(language, "bringPart")}</option>
              </select></label
            >`
    }`;
}

/** A table of features out of a file: its datum is asked, what comes of it shown, what is wrong told. */
export function showBatch(
  job: Job,
  at: number,
  batch: Batch,
  input: BringInput,
  language: Language,
): TemplateResult {
  const { choice, outcome, progress, wants } = batch;
  const choose = (next: Partial<Choice>): void => input.choose(job.id, at, { ...choice, ...next });
  if (batch.placed)
    return html`<p class="sub" role="status">${say(language, "bringPlaced", { name: batch.name })}</p>`;
  return html`<section class="batch" aria-label=${batch.name}>
    <h4>${batch.name}<span class="count">${batch.format} · ${say(language, "bringFeatures", { count: batch.count })}</span></h4>
    <div class="two">
      <div class="form">
        <label
          >${say(language, "ownDatum")}<select name="datum" @change=${(e: Event) => choose({ datum: valueIn(e) })}>
            <option value="" .selected=${choice.datum === ""}>${say(language, "ownDatumAsk")}</option>
            ${input.datums.map(({ id, title }) => html`<option value=${id} .selected=${id === choice.datum}>${title[language]}</option>`)}
          </select></label
        >
        <p class="sub">${stated(batch, input, language)}</p>
        <label
          >${say(language, "bringAccuracy")}<input type="number" min="0.1" max="100000" step="any" .value=${String(choice.accuracy)} @change=${(e: Event) => choose({ accuracy: Number(valueIn(e)) })}
        /></label>
        <label
          >${say(language, "bringLabel")}<select @change=${(e: Event) => choose({ label: valueIn(e) || null })}>
            <option value="" .selected=${choice.label === null}>${say(language, "bringLabelAuto")}</option>
            ${batch.heads.map((head) => html`<option value=${head} .selected=${head === choice.label}>${head}</option>`)}
          </select></label
        >
        ${declaring(batch, input, choose, language)}
      </div>
      ${outcome ? showPreview(input.outlines, outcome.shapes, say(language, "bringPreview", { count: outcome.count })) : nothing}
    </div>
    ${
      progress === null
        ? nothing
        : html`<p role="status"><progress max="1" .value=${progress}></progress> ${say(language, "bringConverting")}</p>`
    }
    ${
      outcome && progress === null
        ? html`<p role="status">${say(language, "bringOutcome", { count: outcome.count, all: batch.count })}</p>`
        : nothing
    }
    ${outcome ? showFlaws(job.file, outcome.flaws, language) : nothing}
    <div class="actions">
      <button class="button strong" ?disabled=${wants !== null} @click=${() => input.place(job.id, at)}>${say(language, "bringPlace")}</button>
      ${wants ? html`<span class="sub">${wants[language]}</span>` : nothing}
    </div>
  </section>`;
}
