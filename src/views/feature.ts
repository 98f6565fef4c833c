import { html, type TemplateResult } from "lit-html";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Fact } from "../core/kind.ts";
import { inLanguage, nameOf } from "../core/naming.ts";
import { ownKind } from "../core/own.ts";
import type { Language } from "../core/text.ts";
import { say } from "../words/say.ts";
import { offersFor } from "./answer/offers.ts";
import { showAsk } from "./asks.ts";
import { showMixed } from "./mixed.ts";
import { sayPosition } from "./position.ts";
import { showQuotations } from "./quotations.ts";
import { showRelations } from "./relations.ts";
import { showTelling } from "./telling.ts";
import type { Desk } from "./view.ts";
import type { ShowWhere } from "./where.ts";

/** What the card asks of the kinds of layers. */
export type Describe = (feature: CatalogueFeature) => readonly Fact[];

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
            <dd>${showMixed(inLanguage(value, language), language)}${evidence ? html`<small>${say(language, "evidence")}：${showMixed(inLanguage(evidence, language), language)}</small>` : ""}</dd>`,
      )}
      ${places.map((f) => {
        const layer = desk.index.layers.get(f.layer);
        const source = sources[f.properties.source];
        return html`<dt>${layer ? inLanguage(layer.title, language) : f.layer}</dt>
          <dd>
            ${sayPosition(f, language)}<small>${say(language, "source")}：${source ? inLanguage(source.title, language) : ""}</small
            >${f.layer === layer?.id && layer.kind !== ownKind ? html`<small>${say(language, "dataDate")}：${desk.index.catalogue.atlas.date}</small>` : ""}${f.geometry ? "" : html`<small>${say(language, "noGeometry")}</small>`}
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

/** The way to what the plans say for the people of a place. */
function showMine(kin: readonly CatalogueFeature[], desk: Desk, language: Language): TemplateResult | "" {
  const place = kin.find((f) => f.properties.place)?.properties.place;
  if (!place || !desk.index.catalogue.places.some((p) => p.id === place)) return "";
  const open = (event: Event): void => {
    event.preventDefault();
    desk.dispatch({ do: "read", at: `place/${place}` });
    desk.dispatch({ do: "turn", page: "text" });
  };
  return html`<div class="actions"><a class="button" href="#read=place/${place}" @click=${open}>${say(language, "placePlans")}</a></div>`;
}

/** The card of a feature: what can be asked, what the plans say of it, its projects, relations and facts. */
export function showFeature(
  feature: CatalogueFeature,
  describe: Describe,
  where: ShowWhere,
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
        <p class="sub sure">${sayPosition(feature, language)}</p>
      </div>
      <button class="close" aria-label=${say(language, "close")} @click=${() => desk.dispatch({ do: "clear" })}>✕</button>
    </header>
    ${[...new Set(notes)].map((note) => html`<p class="note"><small>${say(language, "ours")}</small><br />${note}</p>`)}
    ${showOffers(kin, desk, language)} ${showMine(kin, desk, language)} ${showPlaces(feature, desk, language)} ${showQuotations(feature.subject, desk, language)}
    ${showProjects(feature, desk, language)} ${showRelations(feature.subject, desk, language)}
    ${where(kin, desk.index, language)} ${showFacts(kin, describe, desk, language)} ${showTelling(desk, language)}`;
}
