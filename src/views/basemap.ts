import { html, nothing, render, type TemplateResult } from "lit-html";
import { addressesOf, type Basemap, hostOf } from "../core/basemap.ts";
import { inLanguage } from "../core/naming.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** What the control of basemaps needs from the app. */
export interface BasemapInput {
  /** Whether the map can hold one. */
  readonly able: () => boolean;
  readonly hasKey: (basemap: Basemap) => boolean;
  /** Keeps the reader's key on the device; an empty one is forgotten. */
  readonly keep: (basemap: Basemap, key: string) => void;
}

/** The control that lays a basemap under the plan, with the reader's key where one is asked for; nothing where none is allowed. */
export function createBasemap(root: HTMLElement, input: BasemapInput, { index, dispatch }: Desk): Render {
  const { basemaps } = index.catalogue;
  // What is drawn next may come a moment later, since this view was fetched late.
  const focusOn = (selector: string): void =>
    void setTimeout(() => root.querySelector<HTMLElement>(selector)?.focus());
  const keyField = (basemap: Basemap, { language }: State): TemplateResult => {
    const title = inLanguage(basemap.title, language);
    const host = hostOf(addressesOf(basemap.url, basemap.hosts)[0] ?? "");
    if (input.hasKey(basemap))
      return html`<p class="key">
        <span>${say(language, "basemapKeyKept")}</span>
        <button class="button" @click=${() => {
          input.keep(basemap, "");
          focusOn("input");
        }}>${say(language, "basemapKeyForget")}</button>
      </p>`;
    return html`<form
      class="key"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements.namedItem("key") as HTMLInputElement;
        input.keep(basemap, field.value);
        focusOn("select");
      }}
    >
      <label
        ><span>${say(language, "basemapKey", { title })}</span
        ><input name="key" type="text" required autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="key-help"
      /></label>
      <button class="button">${say(language, "basemapKeyKeep")}</button>
      <small id="key-help">${say(language, "basemapKeyHelp", { host })}</small>
    </form>`;
  };
  if (basemaps.length === 0) return () => undefined;
  return (state: State) => {
    const { language } = state;
    const able = input.able();
    const chosen = able ? basemaps.find(({ id }) => id === state.basemap) : undefined;
    const option = (value: string, title: string) =>
      html`<option value=${value} .selected=${value === (chosen?.id ?? "")}>${title}</option>`;
    render(
      html`<label class="choice"
          ><span>${say(language, "basemap")}</span
          ><select
            name="basemap"
            ?disabled=${!able}
            aria-describedby=${able ? nothing : "basemap-help"}
            @change=${(event: Event) =>
              dispatch({ do: "lay", basemap: (event.target as HTMLSelectElement).value || null })}
          >
            ${option("", say(language, "basemapNone"))}${basemaps.map(({ id, title }) => option(id, inLanguage(title, language)))}
          </select></label
        >${able ? nothing : html`<small id="basemap-help">${say(language, "basemapUnable")}</small>`}${
          chosen?.key ? keyField(chosen, state) : nothing
        }`,
      root,
    );
  };
}
