import { html, render, type TemplateResult } from "lit-html";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Fact } from "../core/kind.ts";
import { inLanguage, nameOf } from "../core/naming.ts";
import type { Language } from "../core/text.ts";
import { readQuestion } from "../store/question.ts";
import type { State } from "../store/state.ts";
import { say, sayMetres } from "../words/say.ts";
import type { AnswerInput } from "./answer/answer.ts";
import { offersFor } from "./answer/offers.ts";
import { sayQuestion } from "./answer/title.ts";
import { showAsk } from "./asks.ts";
import { citeAt } from "./citing.ts";
import { type Entry, showEntry } from "./entry.ts";
import { showClause } from "./passages.ts";
import { showQuotations } from "./quotations.ts";
import type { Desk, Render } from "./view.ts";

/** What the card asks of the kinds of layers. */
export type Describe = (feature: CatalogueFeature) => readonly Fact[];

function position(f: CatalogueFeature, language: Language): string {
  const p = f.properties;
  const named = say(language, p.class === "none" ? "unstated" : p.class);
  return p.bound === null ? named : `${named} · ${say(language, "bound", { metres: sayMetres(p.bound) })}`;
}

function showFacts(kin: readonly CatalogueFeature[], describe: Describe, desk: Desk, language: Language) {
  const { sources } = desk.index.catalogue;
  const facts = kin.flatMap(describe);
  const spots = kin.filter((f) => f.properties.category !== "spoke");
  // Hundreds of patches of one official file say the same of themselves: once is enough.
  const said = ({ layer, properties: p, geometry }: CatalogueFeature): string =>
    [layer, p.class, p.bound, p.source, geometry === null].join();
  const places = [...new Map(spots.map((f) => [said(f), f])).values()];
  return html`<h3>${say(language, "facts")}</h3>
    <dl>
      ${facts.map(
        ({ label, value, evidence }) =>
          html`<dt>${inLanguage(label, language)}</dt>
            <dd>${inLanguage(value, language)}${evidence ? html`<small>${say(language, "evidence")}：${inLanguage(evidence, language)}</small>` : ""}</dd>`,
      )}
      ${places.map((f) => {
        const layer = desk.index.layers.get(f.layer);
        const source = sources[f.properties.source];
        return html`<dt>${layer ? inLanguage(layer.title, language) : f.layer}</dt>
          <dd>
            ${position(f, language)}<small>${say(language, "source")}：${source ? inLanguage(source.title, language) : ""}</small
            >${f.geometry ? "" : html`<small>${say(language, "noGeometry")}</small>`}
          </dd>`;
      })}
    </dl>`;
}

function showProjects(feature: CatalogueFeature, desk: Desk, language: Language): TemplateResult | "" {
  const here = desk.index.catalogue.projects.filter((p) => p.place.ids.includes(feature.subject));
  if (here.length === 0) return "";
  return html`<h3>${say(language, "projectsHere")}<span class="count">${here.length}</span></h3>
    <ul class="rows">
      ${here.map(
        (p) =>
          html`<li>
            <button @click=${() => desk.take({ kind: "feature", id: p.id })}>
              <span lang="zh">${p.name}</span
              ><span class="amount">${p.investment === null ? "" : `${p.investment} ${say(language, "million")}`}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}

function showPlaces(feature: CatalogueFeature, desk: Desk, language: Language): TemplateResult | "" {
  const project = desk.index.projects.get(feature.id);
  if (!project || project.place.ids.length === 0) return "";
  return html`<h3>${say(language, "places")}</h3>
    <p class="chips">
      ${project.place.ids.map((id) => {
        const f = desk.index.features.get(id);
        const name = f && nameOf(f.properties, language);
        return html`<button class="button" lang=${name?.lang ?? "zh"} @click=${() => desk.take({ kind: "feature", id })}>${name?.text ?? id}</button>`;
      })}
    </p>`;
}

function showOffers(kin: readonly CatalogueFeature[], desk: Desk, language: Language): TemplateResult | "" {
  const offers = offersFor(kin, desk.index);
  if (offers.length === 0) return "";
  return html`<div class="actions offers">
    ${offers.map(([word, question]) => showAsk(word, question, desk, language))}
  </div>`;
}

function showFeature(
  feature: CatalogueFeature,
  describe: Describe,
  desk: Desk,
  language: Language,
): TemplateResult {
  const kin = desk.index.kin(feature.subject);
  const name = nameOf(feature.properties, language);
  const notes = kin.flatMap((f) => (f.properties.note ? [inLanguage(f.properties.note, language)] : []));
  const layer = desk.index.layers.get(feature.layer);
  const category = layer?.categories.find((c) => c.id === feature.properties.category);
  return html`<header>
      <div>
        <h2 lang=${name.lang} class=${name.text.length > 18 ? "long" : ""} tabindex="-1">${name.text}</h2>
        <p class="sub">
          ${language === "en" && name.lang === "en" ? html`<span lang="zh">${feature.properties.name}</span> · ` : ""}${
            category ? inLanguage(category.title, language) : ""
          }
        </p>
      </div>
      <button class="close" aria-label=${say(language, "close")} @click=${() => desk.dispatch({ do: "clear" })}>✕</button>
    </header>
    ${[...new Set(notes)].map((note) => html`<p class="note"><small>${say(language, "ours")}</small><br />${note}</p>`)}
    ${showOffers(kin, desk, language)} ${showPlaces(feature, desk, language)} ${showQuotations(feature.subject, desk, language)}
    ${showProjects(feature, desk, language)} ${showFacts(kin, describe, desk, language)}`;
}

/** The sheet beside the map that shows what is in hand: a feature with its clauses, a clause with its places, or an entry of the legend. */
export function createCard(
  root: HTMLElement,
  describe: Describe,
  entry: (id: string, language: Language) => Entry | undefined,
  answer: AnswerInput,
  desk: Desk,
): Render {
  const { index } = desk;
  let drawn: readonly unknown[] = [];
  // What shows answers is fetched when the first question is asked.
  let room: typeof import("./answer/answer.ts") | undefined;
  let now: State | undefined;
  let fault: { readonly id: string; readonly why: string } | undefined;
  const again = (): void => {
    drawn = [];
    if (now) draw(now);
  };
  const answered = (id: string, state: State): TemplateResult => {
    if (room) return room.showAnswer(id, state, answer, desk);
    const why = fault?.id === id ? fault.why : "";
    if (!why)
      import("./answer/answer.ts").then(
        (loaded) => {
          room = loaded;
          again();
        },
        (cause: Error) => {
          fault = { id, why: cause.message };
          again();
        },
      );
    const { language } = state;
    return why
      ? html`<p class="fault" role="alert">${say(language, "failed", { part: say(language, "askOpen"), why })}</p>`
      : html`<p role="status">${say(language, "loading")}</p>`;
  };
  const copy = (id: string, language: Language): void => {
    const clause = index.clauses.get(id);
    const plan = index.planOf(id);
    if (clause && plan) void desk.copy(citeAt(clause, plan.meta, language));
  };
  const draw = (state: State): void => {
    now = state;
    const { hand, language, answering, tool } = state;
    const asked = hand?.kind === "question";
    const next = [hand, language, asked && answering, asked && tool];
    if (next.every((value, i) => value === drawn[i])) return;
    const fresh = drawn[0] !== hand && !(asked && tool === "edit");
    drawn = next;
    root.hidden = hand === null;
    root.classList.toggle("wide", asked && /^(check|compare|table)/.test(hand.id));
    if (!hand) {
      render("", root);
      return;
    }
    const feature = index.features.get(hand.id);
    const clause = index.clauses.get(hand.id);
    const listed = hand.kind === "entry" ? entry(hand.id, language) : undefined;
    const inner =
      hand.kind === "feature" && feature
        ? showFeature(feature, describe, desk, language)
        : asked
          ? answered(hand.id, state)
          : listed
            ? showEntry(listed, desk, language)
            : clause
              ? showClause(clause, desk, language, () => copy(clause.id, language))
              : "";
    const question = asked ? readQuestion(hand.id) : null;
    const label = question
      ? sayQuestion(question, language)
      : feature
        ? nameOf(feature.properties, language).text
        : listed?.title[language];
    root.setAttribute("aria-label", label ?? hand.id);
    render(html`<div class="inner">${inner}</div>`, root);
    if (fresh) root.scrollTop = 0;
  };
  return draw;
}
