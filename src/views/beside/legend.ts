import { html, nothing, render, type TemplateResult } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import type { Aspect, Side } from "../../core/beside.ts";
import type { LegendEntry } from "../../core/drawing.ts";
import { groupBy } from "../../core/group.ts";
import type { Index } from "../../core/index.ts";
import { inLanguage } from "../../core/naming.ts";
import { inOrder } from "../../store/order.ts";
import { admits, sideState } from "../../store/sides.ts";
import type { State } from "../../store/state.ts";
import { mannerWord } from "../../words/manner.ts";
import { say } from "../../words/say.ts";
import type { LegendInput } from "../legend.ts";
import type { Desk, Render } from "../view.ts";
import { sayAspect } from "./aspect.ts";

/** The legend of what a side can show, and the index that this stands in. */
export interface Reading extends LegendInput {
  readonly index: Index;
}

/** An entry as it is drawn on a side; two are one where they look and are called alike. */
interface Drawn {
  readonly entry: LegendEntry;
  readonly swatch: string;
}

const keyOf = ({ entry, swatch }: Drawn): string => `${entry.id} ${entry.title.zh} ${swatch}`;

/** The legend of a comparison: what only the left draws, what only the right does, and what both draw alike. */
export function createPairLegend(root: HTMLElement, readingOf: (of: Aspect) => Reading, desk: Desk): Render {
  const { index, dispatch, take } = desk;
  const layersOf = ({ order }: State) => inOrder(index.catalogue.layers, order).toReversed();
  const admitted =
    (of: Aspect) =>
    (id: string): boolean => {
      const held = readingOf(of).index;
      const feature = held.features.get(id);
      return feature !== undefined && admits(of, feature, held);
    };
  const seenOn = (state: State, of: Aspect): ReadonlySet<string> =>
    new Set([...readingOf(of).seen(state)].filter(admitted(of)));
  const drawnOn = (state: State, side: Side, of: Aspect, seen: ReadonlySet<string>): readonly Drawn[] => {
    const own = sideState(state, index, side);
    const input = readingOf(of);
    const spoken = admitted(of);
    return input
      .entries(own)
      .filter((e) => own.shown.includes(e.layer))
      .filter((e) => e.features.some((id) => (e.drawn ? seen.has(id) : spoken(id))))
      .map((entry) => ({ entry, swatch: input.swatch(entry) }));
  };
  const row = ({ entry, swatch }: Drawn, title: string, { hand, language }: State): TemplateResult => {
    const own = { kind: "entry", id: entry.id } as const;
    const preview = (on: boolean) => () => dispatch({ do: "preview", hand: on ? own : null });
    return html`<li>
      <button
        aria-pressed=${hand?.kind === "entry" && hand.id === entry.id}
        @click=${() => take(own)}
        @mouseenter=${preview(true)}
        @mouseleave=${preview(false)}
        @focus=${preview(true)}
        @blur=${preview(false)}
      >
        ${unsafeHTML(swatch)}<span>${title}</span>${entry.drawn ? nothing : html`<small>${say(language, "noShape")}</small>`}
      </button>
    </li>`;
  };
  const part = (
    title: string,
    mark: string,
    list: readonly Drawn[],
    state: State,
  ): TemplateResult | typeof nothing => {
    if (list.length === 0) return nothing;
    const at = layersOf(state).map(({ id }) => id);
    const byLayer = [...groupBy(list, ({ entry }) => entry.layer)].toSorted(
      ([a], [b]) => at.indexOf(a) - at.indexOf(b),
    );
    return html`<section class="side" data-side=${mark}>
      <h2>${title}</h2>
      ${byLayer.map(([id, own]) => {
        const layer = index.layers.get(id);
        return html`<h3>${layer ? inLanguage(layer.title, state.language) : id}</h3>
          <ul>${own.map((d) => row(d, inLanguage(d.entry.title, state.language), state))}</ul>`;
      })}
    </section>`;
  };
  /** Layers that can be switched while a side shows those of the state. */
  const switches = (state: State): TemplateResult | typeof nothing => {
    const { beside, shown, language } = state;
    return beside?.a.show === "view" && beside.b.show === "view"
      ? nothing
      : html`<details class="more">
          <summary>${say(language, "layers")}<span class="count">${shown.length}</span></summary>
          <fieldset>
            ${layersOf(state).map(
              ({ id, title }) =>
                html`<label
                  ><input type="checkbox" name=${id} .checked=${shown.includes(id)} @change=${() => dispatch({ do: "toggle", layer: id })} />${inLanguage(title, language)}</label
                >`,
            )}
          </fieldset>
        </details>`;
  };

  let drawn: readonly unknown[] = [];
  return (state: State) => {
    const { language, shown, variants, looks, order, camera, hand, beside, lifted, theme } = state;
    root.hidden = beside === null;
    const width = root.parentElement?.clientWidth;
    const held = [index.catalogue, hand, lifted, theme, width];
    const next = [language, shown, variants, looks, order, camera, beside, ...held];
    if (!beside || next.every((value, i) => value === drawn[i])) return;
    drawn = next;
    const { a, b } = beside;
    const seen = { a: seenOn(state, a), b: seenOn(state, b) };
    const [left, right] = [drawnOn(state, "a", a, seen.a), drawnOn(state, "b", b, seen.b)];
    const [keysA, keysB] = [new Set(left.map(keyOf)), new Set(right.map(keyOf))];
    const manners = (["a", "b"] as const)
      .flatMap((side) => readingOf(beside[side]).manners(sideState(state, index, side).shown, seen[side]))
      .filter((e, i, all) => all.findIndex(({ id }) => id === e.id) === i);
    const only = (side: Side): string =>
      `${say(language, side === "a" ? "besideLeft" : "besideRight")} · ${sayAspect(beside[side], state, index)}`;
    const ofDocument = beside.a.show === "doc" || beside.b.show === "doc";
    // Over a half it would hide what it explains.
    const wide = beside.manner === "swipe" && (root.parentElement?.clientWidth ?? 0) >= 700;
    render(
      html`<details class="legend" ?open=${wide}>
        <summary title=${say(language, "inView")}>${say(language, "legend")}</summary>
        <div class="body">
          ${part(
            only("a"),
            "a",
            left.filter((d) => !keysB.has(keyOf(d))),
            state,
          )}
          ${part(
            only("b"),
            "b",
            right.filter((d) => !keysA.has(keyOf(d))),
            state,
          )}
          ${part(
            say(language, "besideBoth"),
            "both",
            left.filter((d) => keysB.has(keyOf(d))),
            state,
          )}
          ${
            manners.length > 0
              ? html`<fieldset class="manners">
                  <legend title=${say(language, "accuracyHelp")}>${say(language, "accuracy")}</legend>
                  <ul>${manners.map((e) => row({ entry: e, swatch: readingOf(a).swatch(e) }, say(language, mannerWord(e.category)), state))}</ul>
                </fieldset>`
              : nothing
          }
          ${ofDocument ? html`<p class="rule">${say(language, "besideRule")}</p>` : nothing} ${switches(state)}
        </div>
      </details>`,
      root,
    );
  };
}
