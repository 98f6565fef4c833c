import { html, nothing, type TemplateResult } from "lit-html";
import type { Site } from "../core/question.ts";
import type { Bilingual, Language } from "../core/text.ts";
import { say } from "../words/say.ts";

/** What reads shapes of the reader's own files. */
export interface OwnInput {
  /** The datums that positions may have. */
  readonly datums: () => Promise<readonly { readonly id: string; readonly title: Bilingual }[]>;
  readonly read: (
    file: File,
    datum: string,
  ) => Promise<{
    readonly shapes: readonly { readonly name: string; readonly site: Site }[];
    readonly issues: readonly { readonly where: string; readonly message: Bilingual }[];
  }>;
}

type Read = Awaited<ReturnType<OwnInput["read"]>>;

/** Takes a shape to ask about from a file of the reader's: its datum is asked, its shapes listed, what is wrong told. */
export function createOwn(
  input: OwnInput,
  ask: (site: Site) => void,
  redraw: () => void,
): (language: Language) => TemplateResult {
  let datums: Awaited<ReturnType<OwnInput["datums"]>> = [];
  let [file, datum, read]: [File | null, string, Read | null] = [null, "", null];
  const look = async (): Promise<void> => {
    read = null;
    redraw();
    if (!file || !datum) return;
    const asked = [file, datum];
    const found = await input.read(file, datum);
    if (asked[0] !== file || asked[1] !== datum) return;
    read = found;
    redraw();
  };
  return (language) => html`<details
    class="own"
    @toggle=${(event: Event) => {
      if (!(event.target as HTMLDetailsElement).open || datums.length > 0) return;
      void input.datums().then((all) => {
        datums = all;
        redraw();
      });
    }}
  >
    <summary>${say(language, "ownShape")}</summary>
    <p>${say(language, "ownHelp")}</p>
    <label
      >${say(language, "ownFile")}<input
        type="file"
        accept=".geojson,.json"
        @change=${(event: Event) => {
          file = (event.target as HTMLInputElement).files?.[0] ?? null;
          void look();
        }}
    /></label>
    <label
      >${say(language, "ownDatum")}<select
        @change=${(event: Event) => {
          datum = (event.target as HTMLSelectElement).value;
          void look();
        }}
      >
        <option value="">${say(language, "ownDatumAsk")}</option>
        ${datums.map(({ id, title }) => html`<option value=${id} .selected=${id === datum}>${title[language]}</option>`)}
      </select></label
    >
    ${
      read && file
        ? html`<div role="status">
            ${
              read.issues.length > 0
                ? html`<p class="fault">${say(language, "ownIssues", { file: file.name, count: read.issues.length })}</p>
                    <ul class="issues">
                      ${read.issues.map(({ where, message }) => html`<li>${where ? html`<b>${where}</b>：` : nothing}${message[language]}</li>`)}
                    </ul>`
                : nothing
            }
            ${read.shapes.length > 0 ? html`<p>${say(language, "ownShapes", { count: read.shapes.length })}</p>` : nothing}
          </div>
          <ul class="shapes">
            ${read.shapes.map(
              ({ name, site }) =>
                html`<li><button class="button" @click=${() => ask(site)}>${name}</button></li>`,
            )}
          </ul>`
        : nothing
    }
  </details>`;
}
