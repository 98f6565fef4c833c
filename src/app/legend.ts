import type { LegendEntry } from "../core/drawing.ts";
import type { Index } from "../core/index.ts";
import { mannersOf } from "../layers/manners.ts";
import { entryOf, featuresOfEntry } from "../query/entries.ts";
import { drawSwatch } from "../sheet/swatch.ts";
import type { State } from "../store/state.ts";
import type { Entry } from "../views/entry.ts";
import type { LegendInput } from "../views/legend.ts";
import { say } from "../words/say.ts";
import type { Drawn } from "./layers.ts";
import type { Page } from "./page.ts";
import { makeSeen } from "./seen.ts";
import type { Stage } from "./stage.ts";

/** What legend, card and screen reader need of the legend. */
export interface LegendReading extends LegendInput {
  /** An entry by its id, as the card shows it. */
  readonly entry: (id: string, language: State["language"]) => Entry | undefined;
}

/** Reads the legend from the drawings of the layers and from what the map shows. */
export function readLegend(index: Index, drawn: Drawn, stage: Stage, page: Page): LegendReading {
  let known: { readonly of: Index["catalogue"]; readonly inView: ReturnType<typeof makeSeen> } | undefined;
  const inView: ReturnType<typeof makeSeen> = (...view) => {
    const { catalogue } = index;
    if (known?.of !== catalogue) known = { of: catalogue, inView: makeSeen(catalogue.features) };
    return known.inView(...view);
  };
  return {
    entries: drawn.legend,
    seen: (state) => inView(stage.camera(state), page.stage.clientWidth || 1, page.stage.clientHeight || 1),
    manners: (shown, ids) =>
      mannersOf(index.catalogue.features.filter((f) => shown.includes(f.layer) && ids.has(f.id))),
    swatch: (entry: LegendEntry) => drawSwatch(entry, (key) => `var(--${key})`),
    entry: (id, language) => {
      const own = featuresOfEntry(id, index);
      const named = entryOf(id, index);
      if (named) return { id, title: named.heading.title, layer: named.layer, features: own };
      const positionClass = own[0]?.properties.class;
      if (!positionClass || positionClass === "none") return undefined;
      const title = say(language, positionClass);
      return { id, title: { zh: title, en: title }, layer: "manner", features: own };
    },
  };
}
