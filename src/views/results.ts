import { html, render, type TemplateResult } from "lit-html";
import { askWithin } from "../core/asking.ts";
import { placeInPlan } from "../core/citation.ts";
import type { Span } from "../core/clause.ts";
import { inLanguage, nameOf } from "../core/naming.ts";
import type { Language } from "../core/text.ts";
import { findFor } from "../store/found.ts";
import type { Search, State } from "../store/state.ts";
import { say } from "../words/say.ts";
import type { Action } from "./action.ts";
import { showAsk } from "./asks.ts";
import { showDoing } from "./doing.ts";
import { showNamed } from "./named.ts";
import type { Desk, Render } from "./view.ts";

/** Characters shown before the first hit and in all. */
const [before, length] = [18, 120];

/** A cut of the text round its first hit with every hit marked. */
function excerpt(text: string, spans: readonly Span[]): TemplateResult {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const from = Math.max(0, (sorted[0]?.start ?? 0) - before);
  const to = Math.min(text.length, from + length);
  const parts: (string | TemplateResult)[] = [];
  let at = from;
  for (const { start, end } of sorted) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at, to));
  return html`${from > 0 ? "……" : ""}${parts}${to < text.length ? "……" : ""}`;
}

type Hits = ReturnType<typeof findFor>["hits"];

/** The hits by chapter, the chapter of the best hit first. */
function chapters(hits: Hits): readonly (readonly [string, Hits])[] {
  const heads = [...new Set(hits.map(({ clause }) => clause.path[0] ?? ""))];
  return heads.map((head) => [head, hits.filter(({ clause }) => (clause.path[0] ?? "") === head)]);
}

function filters(search: Search, held: string | null, desk: Desk, language: Language): TemplateResult {
  const { plans, topics } = desk.index.catalogue;
  const again = (change: Partial<Search>): void =>
    desk.dispatch({ do: "seek", search: { ...search, ...change, open: true } });
  const place = search.place ?? held;
  const feature = place ? desk.index.features.get(place) : undefined;
  const level = (wanted: string): string[] =>
    plans.filter((p) => p.meta.level === wanted).map((p) => p.meta.id);
  const same = (ids: readonly string[]): boolean => ids.join() === search.docs.join();
  return html`<div class="filters">
    <select
      aria-label=${say(language, "documents")}
      @change=${(event: Event) => again({ docs: (event.target as HTMLSelectElement).value.split(",").filter(Boolean) })}
    >
      <option value="" ?selected=${search.docs.length === 0}>${say(language, "allDocuments")}</option>
      ${(["province", "city", "county"] as const).map((key) => {
        const ids = level(key);
        const words = { province: "levelProvince", city: "levelCity", county: "levelCounty" } as const;
        return ids.length > 1
          ? html`<option value=${ids.join()} ?selected=${same(ids)}>${say(language, words[key])}</option>`
          : "";
      })}
      ${plans.map(({ meta }) => html`<option value=${meta.id} ?selected=${same([meta.id])}>${inLanguage(meta.short, language)}</option>`)}
    </select>
    <select aria-label=${say(language, "filters")} @change=${(event: Event) => again({ theme: (event.target as HTMLSelectElement).value || null })}>
      <option value="" ?selected=${search.theme === null}>${say(language, "allThemes")}</option>
      ${topics.map((t) => html`<option value=${t.id} ?selected=${t.id === search.theme}>${inLanguage(t.title, language)}</option>`)}
    </select>
    ${
      feature
        ? html`<label
            ><input type="checkbox" .checked=${search.place !== null} @change=${() => again({ place: search.place ? null : feature.subject })} />${say(
              language,
              "onlyHere",
              { name: nameOf(feature.properties, language).text },
            )}</label
          >`
        : ""
    }
  </div>`;
}

/** The hits of a search on the text page, by document and chapter, with filters. */
export function createResults(root: HTMLElement, actions: readonly Action[], desk: Desk): Render {
  const { index } = desk;
  let drawn: readonly unknown[] = [];
  root.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const all = [...root.querySelectorAll<HTMLElement>("a, .doing button")].filter((e) =>
      e.checkVisibility(),
    );
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    const next = all[at + (event.key === "ArrowDown" ? 1 : -1)];
    (next ?? document.querySelector<HTMLElement>("[data-seek] input"))?.focus();
  });
  return (state: State) => {
    const { search, language, hand, shown } = state;
    const next = [search, language, hand, shown];
    if (next.every((value, i) => value === drawn[i])) return;
    drawn = next;
    root.hidden = !search?.open;
    if (!search?.open) {
      render("", root);
      return;
    }
    const found = findFor(search, index);
    const { hits, near, named, typed } = found;
    const nothing = hits.length + named.length === 0 && !("point" in typed) && typed.candidates.length === 0;
    const held = hand?.kind === "feature" ? (index.features.get(hand.id)?.subject ?? null) : null;
    const docs = index.catalogue.plans
      .map(({ meta }) => ({ meta, hits: hits.filter((h) => h.clause.id.startsWith(`${meta.id}/`)) }))
      .filter((group) => group.hits.length > 0);
    render(
      html`<p class="sum">
          <b>${say(language, "found", { count: hits.length })}</b
          ><button class="button" @click=${() => desk.dispatch({ do: "clear" })}>${say(language, "backToText")}</button>
        </p>
        ${showNamed(found, desk, language)} ${showDoing(search.words, actions, state, desk)} ${filters(search, held, desk, language)}
        ${nothing ? html`<p>${say(language, "foundNone")}</p>` : near && hits.length > 0 ? html`<p class="near">${say(language, "foundNear")}</p>` : ""}
        ${docs.map(
          (group) =>
            html`<h2>${inLanguage(group.meta.short, language)}<span class="count">${group.hits.length}</span></h2>
              ${chapters(group.hits).map(
                ([chapter, own]) =>
                  html`<h3 lang="zh">${chapter}</h3>
                    <ol>
                      ${own.map(
                        ({ clause, spans }) =>
                          html`<li>
                            <a href="#clause=${clause.id}" @click=${(event: Event) => {
                              event.preventDefault();
                              desk.take({ kind: "clause", id: clause.id });
                            }}
                              ><span class="where" lang="zh">${placeInPlan(clause)}</span
                              ><span lang="zh" class="words">${excerpt(clause.text, spans)}</span></a
                            >${index.linksFrom(clause.id).length > 0 ? showAsk("askHere", askWithin({ site: "clause", id: clause.id }), desk, language) : ""}
                          </li>`,
                      )}
                    </ol>`,
              )}`,
        )}`,
      root,
    );
  };
}
