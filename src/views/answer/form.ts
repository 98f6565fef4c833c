import { html, nothing, type TemplateResult } from "lit-html";
import { nameOf } from "../../core/naming.ts";
import type { How, Question } from "../../core/question.ts";
import type { Language } from "../../core/text.ts";
import { writeQuestion } from "../../store/question.ts";
import { say, type Word } from "../../words/say.ts";
import type { Desk } from "../view.ts";
import { checkable } from "./checkable.ts";

const units: readonly (readonly [word: Word, metres: number])[] = [
  ["unitM", 1],
  ["unitKm", 1000],
  ["unitLi", 500],
];
const hows: readonly (readonly [How, Word])[] = [
  ["intersect", "howIntersect"],
  ["within", "howWithin"],
  ["contain", "howContain"],
];

function length(name: string, label: Word, metres: number, language: Language): TemplateResult {
  const unit = metres !== 0 && metres % 1000 === 0 ? 1000 : 1;
  return html`<span class="length">
    <label>${say(language, label)}<input name=${name} type="number" step="any" .value=${String(metres / unit)} /></label>
    <select name="${name}-unit" aria-label=${say(language, label)}>
      ${units.map(([word, size]) => html`<option value=${size} ?selected=${size === unit}>${say(language, word)}</option>`)}
    </select>
  </span>`;
}

const metresIn = (form: FormData, name: string): number =>
  Math.round(Number(form.get(name) ?? 0) * Number(form.get(`${name}-unit`) ?? 1)) || 0;

/** Layers and categories as a list to tick. */
function ticks(
  name: string,
  title: Word,
  options: readonly (readonly [id: string, label: string])[],
  chosen: readonly string[],
  language: Language,
): TemplateResult {
  return html`<fieldset>
    <legend>${say(language, title)}</legend>
    ${options.map(
      ([id, label]) =>
        html`<label><input type="checkbox" name=${name} value=${id} .checked=${chosen.includes(id)} />${label}</label>`,
    )}
  </fieldset>`;
}

/** The fields by which a question can be asked again, a little differently; nothing where it has none. */
export function showForm(
  question: Question,
  desk: Desk,
  language: Language,
): TemplateResult | typeof nothing {
  const ask = (next: Question): void =>
    desk.dispatch({ do: "pick", hand: { kind: "question", id: writeQuestion(next) }, layers: [] });
  const submit = (event: Event, next: (form: FormData) => Question): void => {
    event.preventDefault();
    ask(next(new FormData(event.target as HTMLFormElement)));
  };
  const again = html`<button class="button">${say(language, "apply")}</button>`;
  switch (question.ask) {
    case "within":
      return html`<form
        class="again"
        @submit=${(e: Event) =>
          submit(e, (form) => ({
            ...question,
            buffer: metresIn(form, "buffer"),
            distance: metresIn(form, "distance"),
            how: (form.get("how") ?? "intersect") as How,
          }))}
      >
        ${length("buffer", "bufferBy", question.buffer, language)}
        ${length("distance", "withinDistance", question.distance, language)}
        <select name="how" aria-label=${say(language, "askWithin")}>
          ${hows.map(([how, word]) => html`<option value=${how} ?selected=${how === question.how}>${say(language, word)}</option>`)}
        </select>
        ${again}
      </form>`;
    case "along":
      return html`<form
        class="again"
        @submit=${(e: Event) => submit(e, (form) => ({ ...question, distance: metresIn(form, "distance") }))}
      >
        ${length("distance", "lineWidth", question.distance, language)}${again}
      </form>`;
    case "check": {
      const { subjects, lines } = checkable(desk, language);
      return html`<details class="choose">
        <summary>${say(language, "checkLines")}</summary>
        <form
          class="again"
          @submit=${(e: Event) =>
            submit(e, (form) => {
              const [s, l] = [form.getAll("subject").map(String), form.getAll("line").map(String)];
              return {
                ...question,
                subjects: s.length > 0 ? s : question.subjects,
                lines: l.length > 0 ? l : question.lines,
              };
            })}
        >
          ${ticks("subject", "checkSubjects", subjects, question.subjects, language)}
          ${ticks("line", "checkLines", lines, question.lines, language)} ${again}
        </form>
      </details>`;
    }
    case "compare": {
      const places = desk.index.catalogue.features.filter(
        (f) => desk.index.layers.get(f.layer)?.kind === "cells" && f.properties.place,
      );
      const chosen = question.to.site === "feature" ? question.to.id : "";
      return html`<form class="again">
        <label
          >${say(language, "compareWith")}<select
            @change=${(e: Event) =>
              ask({ ...question, to: { site: "feature", id: (e.target as HTMLSelectElement).value } })}
          >
            ${places.map((f) => html`<option value=${f.id} ?selected=${f.id === chosen}>${nameOf(f.properties, language).text}</option>`)}
          </select></label
        >
      </form>`;
    }
    default:
      return nothing;
  }
}
