import { html, type TemplateResult } from "lit-html";
import { type ChartId, charts } from "../../core/chart.ts";
import type { Step } from "../../core/story.ts";
import type { Language } from "../../core/text.ts";
import { say, type Word } from "../../words/say.ts";

type Texts = "heading" | "text" | "notes";

/** What the form of a step works with. */
export interface FormInput {
  readonly change: (next: Partial<Step>) => void;
  /** Takes the view on screen in the place of the step's own. */
  readonly reshoot: () => void;
  /** Quotes the clause in hand; does nothing where none is. */
  readonly quote: () => void;
  /** Whether a clause is in hand. */
  readonly quotes: boolean;
}

const chartWords: Readonly<Record<ChartId, Word>> = {
  groups: "chartGroups",
  townships: "chartTownships",
  phases: "chartPhases",
  indicators: "chartIndicators",
  matrix: "chartMatrix",
};

const valueIn = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

/** The words, quotation, view and chart of a step, to be written by hand. */
export function showForm(step: Step, input: FormInput, language: Language): TemplateResult {
  const field = (of: Texts, word: Word, rows: number): TemplateResult =>
    html`${(["zh", "en"] as const).map(
      (tongue) =>
        html`<label
          >${say(language, word)} · ${tongue === "zh" ? "中文" : "English"}<textarea
            lang=${tongue}
            rows=${rows}
            .value=${step[of][tongue]}
            @change=${(event: Event) => input.change({ [of]: { ...step[of], [tongue]: valueIn(event).replaceAll("|", "") } })}
          ></textarea
        ></label>`,
    )}`;
  const { quote } = step;
  return html`<div class="step-form">
    ${field("heading", "stepHeading", 1)} ${field("text", "stepText", 3)} ${field("notes", "stepNotes", 3)}
    <label>${say(language, "stepClause")}<input type="text" .value=${quote?.clause ?? ""} @change=${(
      event: Event,
    ) => {
      const clause = valueIn(event).trim();
      input.change({ quote: clause ? { clause, words: quote?.words ?? "" } : null });
    }} /></label>
    <label>${say(language, "stepWords")}<textarea lang="zh" rows="2" .value=${quote?.words ?? ""} @change=${(
      event: Event,
    ) =>
      input.change({
        quote: { clause: quote?.clause ?? "", words: valueIn(event).replaceAll("\n", "") },
      })}></textarea></label>
    <div class="actions">
      <button class="button" ?disabled=${!input.quotes} @click=${input.quote}>${say(language, "stepQuote")}</button>
      <button class="button" @click=${input.reshoot}>${say(language, "stepReshoot")}</button>
    </div>
    <label
      >${say(language, "charts")}<select @change=${(event: Event) => input.change({ chart: valueIn(event) || null })}>
        <option value="" .selected=${step.chart === null}>—</option>
        ${charts.map((id) => html`<option value=${id} .selected=${id === step.chart}>${say(language, chartWords[id])}</option>`)}
      </select></label
    >
  </div>`;
}
