import { html, nothing, type TemplateResult } from "lit-html";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";
import type { Language } from "../core/text.ts";
import type { Whereabouts } from "../core/whereabouts.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import { sayLie } from "../words/whereabouts.ts";

/** By feature, where it lies. */
export type Lies = Readonly<Record<string, Whereabouts>>;

/** Shows where the features of a subject lie, in words. */
export type ShowWhere = (
  kin: readonly CatalogueFeature[],
  index: Index,
  language: Language,
) => TemplateResult | typeof nothing;

/** Makes what tells where features lie; its data is fetched when the first card opens, `again` draws the card anew. */
export function createWhere(load: () => Promise<Lies>, again: () => void): ShowWhere {
  let lies: Lies | undefined;
  let why = "";
  const fetch = (): void =>
    void load().then(
      (loaded) => {
        [lies, why] = [loaded, ""];
        again();
      },
      (cause: Error) => {
        why = cause.message;
        again();
      },
    );
  fetch();
  return (kin, index, language) => {
    if (why)
      return html`<p class="fault" role="alert">${say(language, "failed", { part: sayMore(language, "where"), why })} <button class="button" @click=${fetch}>${say(language, "retry")}</button></p>`;
    // Where the reader put other shapes in, what was told of the first ones is not true of them.
    const told = kin.flatMap(({ id, properties: p }) => {
      const found = lies?.[id];
      return found && found.class === p.class && found.bound === p.bound ? [found.lie] : [];
    });
    const kinds = new Map(told.map((lie) => [lie.lie, lie]));
    if (kinds.has("unit")) kinds.delete("point");
    if (kinds.size === 0) return nothing;
    const { places } = index.catalogue;
    const nameOf = (id: string): string => {
      const place = places.find((p) => p.id === id);
      return (language === "en" && place?.en) || place?.name || id;
    };
    return html`<h3>${sayMore(language, "where")}</h3>
      <p class="where">${[...kinds.values()].flatMap((lie) => sayLie(lie, nameOf, language)).join(language === "zh" ? "" : " ")}</p>
      <p class="where"><small>${sayMore(language, "whereOurs")}</small></p>`;
  };
}
