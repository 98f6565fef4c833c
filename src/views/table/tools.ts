import { html, nothing, type TemplateResult } from "lit-html";
import { type PositionClass, positionClasses } from "../../core/accuracy.ts";
import { markOf } from "../../core/han.ts";
import type { Index } from "../../core/index.ts";
import { inLanguage } from "../../core/naming.ts";
import { type Gathering, gatherings, type Tabulation } from "../../core/tabulation.ts";
import type { Language } from "../../core/text.ts";
import type { Shown } from "../../store/tables.ts";
import { say, type Word } from "../../words/say.ts";
import type { Desk } from "../view.ts";

const titles: Readonly<Record<Gathering, Word>> = {
  group: "columnGroup",
  township: "columnTownship",
  place: "columnPlace",
  class: "columnClass",
  period: "columnPeriod",
  from: "columnFrom",
};

/** A unit by its name, or why a thing is counted in none. */
function sayTownship(value: string, index: Index, language: Language): string {
  if (value === "-place") return say(language, "placeOnly");
  if (value === "-none") return say(language, "unstated");
  if (value.startsWith("-")) {
    const of = positionClasses.find((known) => `-${known}` === value);
    return of && of !== "none" ? say(language, of) : value;
  }
  const place = index.catalogue.places.find(({ id }) => id === value);
  return place ? (language === "en" ? place.en : place.name) : value;
}

/** A value of a column in words. */
export function sayValue(by: Gathering, value: string, index: Index, language: Language): string {
  if (value === "") return say(language, "unsaid");
  if (by === "township") return sayTownship(value, index, language);
  return by === "class" ? say(language, value === "none" ? "unstated" : (value as PositionClass)) : value;
}

/** What narrows a table, and gathers it where it is `gathered`: words, the values of columns with their count, a least amount. */
export function showTableTools(
  table: Tabulation,
  shown: Shown,
  change: (next: Partial<Tabulation>) => void,
  desk: Desk,
  language: Language,
  gathered = true,
): TemplateResult {
  const chosen = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const narrow = (by: Gathering, value: string): void => {
    const { [by]: _, ...rest } = table.only;
    change({ only: value === "*" ? rest : { ...rest, [by]: value.slice(1) } });
  };
  const choice = (by: Gathering): TemplateResult => {
    const now = table.only[by];
    const values = shown.values(by);
    const listed =
      now === undefined || values.some(([value]) => value === now) ? values : [...values, [now, 0] as const];
    return html`<label
      ><span>${say(language, titles[by])}</span
      ><select @change=${(event: Event) => narrow(by, chosen(event))}>
        <option value="*" .selected=${now === undefined}>${say(language, "anyValue")}</option>
        ${listed.map(([value, count]) => {
          const words = sayValue(by, value, desk.index, language);
          return html`<option value="=${value}" lang=${markOf(words, language) ?? nothing} .selected=${now === value}>${words} (${count})</option>`;
        })}
      </select></label
    >`;
  };
  return html`<div class="table-tools">
    <label
      ><span>${say(language, "tableOf")}</span
      ><select @change=${(event: Event) => change({ of: chosen(event), only: {}, gather: null, by: null, down: false })}>
        <option value="all" .selected=${table.of === "all"}>${say(language, "tableAll")}</option>
        ${desk.index.catalogue.layers.map(
          ({ id, title }) =>
            html`<option value=${id} .selected=${table.of === id}>${inLanguage(title, language)}</option>`,
        )}
      </select></label
    >
    <label
      ><span>${say(language, "tableWords")}</span
      ><input type="search" maxlength="200" .value=${table.words} @input=${(event: Event) => change({ words: chosen(event) })}
    /></label>
    <label
      ><span>${say(language, "tableLeast")}</span
      ><input
        type="number"
        min="0"
        .value=${table.least === null ? "" : String(table.least)}
        @input=${(event: Event) => change({ least: chosen(event) === "" ? null : Math.max(0, Number(chosen(event))) })}
    /></label>
    ${gatherings.map(choice)}
    ${
      gathered
        ? html`<label
      ><span>${say(language, "tableGather")}</span
      ><select @change=${(event: Event) => change({ gather: (chosen(event) || null) as Gathering | null })}>
        <option value="" .selected=${table.gather === null}>${say(language, "ungathered")}</option>
        ${gatherings.map(
          (by) =>
            html`<option value=${by} .selected=${table.gather === by}>${say(language, titles[by])}</option>`,
        )}
      </select></label
    >`
        : nothing
    }
  </div>`;
}
