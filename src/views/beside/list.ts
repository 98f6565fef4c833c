import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Aspect, Beside, Side } from "../../core/beside.ts";
import type { Contrast, Contrasted } from "../../core/contrast.ts";
import { groupBy } from "../../core/group.ts";
import type { Index } from "../../core/index.ts";
import { nameOf } from "../../core/naming.ts";
import type { Difference } from "../../core/reading.ts";
import { contrast } from "../../store/contrast.ts";
import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import type { Desk, Render } from "../view.ts";
import { sayAspect } from "./aspect.ts";
import { showDifferences } from "./differences.ts";
import { showHeld } from "./held.ts";
import { showPassage } from "./passage.ts";

/** What the list of a comparison needs from the app. */
export interface ListInput {
  /** The differences on record, once they are here; why they are not; null while they come. */
  readonly differences: () => { readonly all: readonly Difference[] } | { readonly why: string } | null;
  readonly retry: () => void;
  /** The index without the reader's own files. */
  readonly before: Index;
  readonly save: (format: "md" | "csv") => void;
}

/** The comparison in words: what only the left shows, only the right, and both, with what the documents say of each. */
export function createBesideList(root: HTMLElement, input: ListInput, desk: Desk): Render {
  const { index, dispatch, take } = desk;
  const ofDocuments = ({ a, b }: Beside): boolean => a.show === "doc" || b.show === "doc";
  const titles = (layers: readonly string[], state: State): string =>
    layers
      .flatMap((id) => index.layers.get(id)?.title[state.language] ?? [])
      .join(state.language === "zh" ? "、" : ", ");

  const said = (one: Contrasted, side: Side, of: Aspect, state: State): TemplateResult => {
    const { language } = state;
    const { count, first } = one.says[side];
    if (count === 0)
      return html`<p class="silent">${say(language, of.show === "doc" ? "besideSilent" : "speaksNone")}</p>`;
    return html`<p class="told">${say(language, "found", { count })}</p>
      ${first ? showPassage(first, desk, language) : nothing}`;
  };
  const cells = (one: Contrasted, beside: Beside, state: State): TemplateResult => {
    if (!ofDocuments(beside))
      return html`${(["a", "b"] as const).map(
        (side) =>
          html`<td>${one.layers[side].length > 0 ? titles(one.layers[side], state) : html`<span class="silent">${say(state.language, "besideAbsent")}</span>`}</td>`,
      )}
        <td>${said(one, "a", beside.a, state)}</td>`;
    return html`${(["a", "b"] as const).map((side) => html`<td>${said(one, side, beside[side], state)}</td>`)}`;
  };
  const line = (one: Contrasted, beside: Beside, state: State): TemplateResult => {
    const p = (index.features.get(one.subject) ?? input.before.features.get(one.subject))?.properties;
    const name = p ? nameOf(p, state.language) : { text: one.subject, lang: "zh" };
    const hand = { kind: "feature", id: one.subject } as const;
    const preview = (on: boolean) => () => dispatch({ do: "preview", hand: on ? hand : null });
    return html`<tr class=${state.hand?.id === one.subject ? "held" : ""} @mouseenter=${preview(true)} @mouseleave=${preview(false)}>
      <th scope="row"><button lang=${name.lang} @click=${() => take(hand)}>${name.text}</button>${
        one.located ? nothing : html`<small>${say(state.language, "noShape")}</small>`
      }</th>
      ${cells(one, beside, state)}
    </tr>`;
  };
  const group = (
    title: string,
    list: readonly Contrasted[],
    beside: Beside,
    state: State,
  ): TemplateResult => {
    const byLayer = groupBy(list, (one) => one.layers.a[0] ?? one.layers.b[0] ?? "");
    const { language } = state;
    const columns = [
      say(language, "columnName"),
      ...(["a", "b"] as const).map(
        (side) =>
          `${say(language, side === "a" ? "besideLeft" : "besideRight")} · ${sayAspect(beside[side], state, index)}`,
      ),
      ...(ofDocuments(beside) ? [] : [say(language, "speaks")]),
    ];
    return html`<details class="group" ?open=${list.length > 0}>
      <summary>${title}<span class="count">${list.length}</span></summary>
      ${[...byLayer].map(
        ([id, own]) =>
          html`<table>
            <caption>${titles([id], state)}<span class="count">${own.length}</span></caption>
            <thead><tr>${columns.map((c) => html`<th scope="col">${c}</th>`)}</tr></thead>
            <tbody>${own.map((one) => line(one, beside, state))}</tbody>
          </table>`,
      )}
    </details>`;
  };

  let drawn: readonly unknown[] = [];
  let made: { readonly key: readonly unknown[]; readonly of: Contrast | null } | undefined;
  return (state: State) => {
    const { beside, language, hand, shown, variants, looks, order, lifted } = state;
    const open = beside?.listed === true;
    root.hidden = !open;
    const told = input.differences();
    const ways = [shown, variants, looks, order, lifted, index.catalogue];
    const next = [beside?.a, beside?.b, open, language, hand, told, ...ways];
    if (next.every((value, i) => value === drawn[i])) return;
    drawn = next;
    if (!open) {
      render(nothing, root);
      return;
    }
    const key = [beside.a, beside.b, ...ways];
    if (!made || !key.every((value, i) => value === made?.key[i]))
      made = { key, of: contrast(state, index, input.before) };
    const { onlyA = [], onlyB = [], both = [] } = made.of ?? {};
    const [left, right] = [sayAspect(beside.a, state, index), sayAspect(beside.b, state, index)];
    root.setAttribute("aria-label", say(language, "besideList"));
    render(
      html`<header>
          <h2>${say(language, "besideList")}</h2>
          <p class="total" role="status">${left} ｜ ${right}</p>
          <button class="button" @click=${() => input.save("md")}>${say(language, "saveMarkdown")}</button>
          <button class="button" @click=${() => input.save("csv")}>${say(language, "saveCsv")}</button>
          <button class="close" aria-label=${say(language, "close")} @click=${() => dispatch({ do: "compare", beside: { ...beside, listed: false } })}>✕</button>
        </header>
        <div class="body" tabindex="0" role="group" aria-label=${say(language, "besideList")}>
          ${showHeld(beside, state, desk)}
          ${group(say(language, "besideOnly", { side: left }), onlyA, beside, state)}
          ${group(say(language, "besideOnly", { side: right }), onlyB, beside, state)}
          ${group(say(language, "besideBoth"), both, beside, state)} ${showDifferences(told, input.retry, beside, state, desk)}
        </div>`,
      root,
    );
  };
}
