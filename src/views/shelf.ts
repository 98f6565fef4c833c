import { html, render } from "lit-html";
import type { CatalogueFeature } from "../core/feature.ts";
import type { LayerManifest } from "../core/layer.ts";
import { inLanguage, nameOf, pointless } from "../core/naming.ts";
import type { State } from "../store/state.ts";
import { say, type Word } from "../words/say.ts";
import type { Desk, Render } from "./view.ts";

/** The word for a position class; `none` as a class is "not stated". */
const wordOf = (f: CatalogueFeature): Word =>
  f.properties.class === "none" ? "unstated" : f.properties.class;

interface Group {
  readonly layer: LayerManifest;
  readonly word: Word;
  readonly items: readonly CatalogueFeature[];
}

function makeGroups({ layers, features }: Desk["index"]["catalogue"]): readonly Group[] {
  return layers.flatMap((layer) => {
    const own = features.filter(
      (f) =>
        f.layer === layer.id &&
        (f.geometry === null || (layer.kind === "project" && pointless.includes(f.properties.class))),
    );
    const kinds = [...new Set(own.map(wordOf))];
    return kinds.map((word) => ({ layer, word, items: own.filter((f) => wordOf(f) === word) }));
  });
}

/** The shelf along the map's lower edge: what has no point on the map, by layer and reason. */
export function createShelf(root: HTMLElement, { index, take }: Desk): Render {
  let known: { readonly of: Desk["index"]["catalogue"]; readonly groups: readonly Group[] } | undefined;
  const groupsIn = (catalogue: Desk["index"]["catalogue"]): readonly Group[] => {
    if (known?.of !== catalogue) known = { of: catalogue, groups: makeGroups(catalogue) };
    return known.groups;
  };
  let drawn: readonly unknown[] = [];
  return ({ language, shown, hand }: State) => {
    if (drawn[0] === language && drawn[1] === shown && drawn[2] === hand) return;
    drawn = [language, shown, hand];
    const open = groupsIn(index.catalogue).filter((g) => shown.includes(g.layer.id));
    const count = open.reduce((sum, g) => sum + g.items.length, 0);
    const title = (g: Group) => `${inLanguage(g.layer.title, language)} · ${say(language, g.word)}`;
    render(
      html`<details>
        <summary>
          <span class="title">${say(language, "shelfCount", { count })}</span>
          <span class="discs"
            >${open.map((g) => html`<span><span class="disc">${g.items.length}</span>${title(g)}</span>`)}</span
          >
        </summary>
        <div class="list" tabindex="0" role="group" aria-label=${say(language, "shelf")}>
          <p>${say(language, "shelfHelp")}</p>
          ${open.map(
            (g) =>
              html`<h2>${title(g)}</h2>
                <ul>
                  ${g.items.map((f) => {
                    const name = nameOf(f.properties, language);
                    const amount = f.properties.investment as number | undefined;
                    return html`<li>
                      <button
                        aria-pressed=${hand?.id === f.subject}
                        @click=${() => take({ kind: "feature", id: f.subject })}
                      >
                        <span lang=${name.lang}>${name.text}</span>
                        ${amount === undefined ? "" : html`<span class="amount">${amount} ${say(language, "million")}</span>`}
                      </button>
                    </li>`;
                  })}
                </ul>`,
          )}
        </div>
      </details>`,
      root,
    );
  };
}
