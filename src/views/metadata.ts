import { html, type TemplateResult } from "lit-html";
import type { CatalogueFeature } from "../core/feature.ts";
import type { LayerManifest } from "../core/layer.ts";
import { inLanguage } from "../core/naming.ts";
import { ownKind } from "../core/own.ts";
import type { Language } from "../core/text.ts";
import { say, sayMetres } from "../words/say.ts";
import type { Desk } from "./view.ts";

/** How sure the positions of features are: each class with its count, and the widest bound. */
function positions(features: readonly CatalogueFeature[], language: Language): readonly string[] {
  const classes = [...new Set(features.map(({ properties }) => properties.class))];
  return classes.map((id) => {
    const own = features.filter(({ properties }) => properties.class === id);
    const bounds = own.flatMap(({ properties: { bound } }) => (bound === null ? [] : [bound]));
    const least = Math.min(...bounds);
    const most = Math.max(...bounds);
    const within =
      bounds.length === 0
        ? ""
        : ` · ± ${least === most ? sayMetres(most) : `${sayMetres(least)}–${sayMetres(most)}`}`;
    return `${say(language, id === "none" ? "unstated" : id)} ${own.length}${within}`;
  });
}

/** What a reader must know of a layer's data: where it comes from, under which licence, how sure, of when; and the file. */
export function showMetadata(layer: LayerManifest, { index }: Desk, language: Language): TemplateResult {
  const { atlas, sources, features } = index.catalogue;
  const own = features.filter((f) => f.layer === layer.id);
  const used = [...new Set(own.map(({ properties }) => properties.source))].flatMap(
    (key) => sources[key] ?? [],
  );
  const { licence, download, note } = layer.rights;
  return html`<h3>${say(language, "metadata")}</h3>
    <dl>
      <dt>${say(language, "source")}</dt>
      <dd>${used.map((s) => html`${inLanguage(s.title, language)}<small>${s.licence}</small>`)}</dd>
      <dt>${say(language, "position")}</dt>
      <dd>${positions(own, language).map((line) => html`<span class="line">${line}</span>`)}</dd>
      <dt>${say(language, "rights")}</dt>
      <dd>${licence}${note ? html`<small>${inLanguage(note, language)}</small>` : ""}</dd>
      <dt>${say(language, "dataDate")}</dt>
      <dd>${atlas.date}</dd>
      <dt>${say(language, "file")}</dt>
      <dd>
        ${
          layer.kind === ownKind
            ? say(language, "ownKept")
            : download
              ? html`<a href="./data/layers/${layer.id}.geojson" download="${layer.id}.geojson">${layer.id}.geojson</a>`
              : say(language, "noDownload")
        }
      </dd>
    </dl>`;
}
