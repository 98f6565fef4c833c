import type { Catalogue } from "../../core/catalogue.ts";
import type { Kept } from "../../views/bring/job.ts";
import type { Living } from "../living.ts";
import type { Loop } from "../loop.ts";
import { type Brought, extend } from "./extend.ts";

/** Everything that the reader has put in, and the catalogue that holds it. */
export interface Shelf {
  /** The catalogue without any of it. */
  readonly bare: Catalogue;
  readonly all: () => readonly Brought[];
  readonly kept: () => readonly Kept[];
  /** Puts things in, in the place of those with the same id, and shows them. */
  readonly put: (brought: readonly Brought[]) => void;
  /** Takes one out again; what it took the place of comes back, and its memory is free. */
  readonly remove: (id: string) => void;
}

/** Holds what the reader puts in, in memory only. */
export function createShelfOfOwn({ index, first, put }: Living, loop: Loop): Shelf {
  let all: readonly Brought[] = [];
  const set = (next: readonly Brought[]): void => {
    all = next;
    put((bare) => extend(bare, all));
  };
  return {
    get bare() {
      return first.catalogue;
    },
    all: () => all,
    kept: () =>
      all.map((one) => ({
        id: one.id,
        file: one.file,
        count: one.features.length,
        title:
          one.is === "layer"
            ? one.layer.title
            : (index.layers.get(one.layer)?.title ?? { zh: one.layer, en: one.layer }),
      })),
    put: (brought) => {
      const ids = brought.map(({ id }) => id);
      set([...all.filter(({ id }) => !ids.includes(id)), ...brought]);
      loop.dispatch({
        do: "bring",
        layers: brought.map((one) => (one.is === "layer" ? one.id : one.layer)),
      });
    },
    remove: (id) => {
      const gone = all.find((one) => one.id === id);
      if (!gone) return;
      set(all.filter((one) => one !== gone));
      if (gone.is === "layer") loop.dispatch({ do: "drop", layer: id });
      else {
        const { hand } = loop.state();
        if (hand && hand.kind === "feature" && !index.features.has(hand.id)) loop.dispatch({ do: "clear" });
        loop.dispatch({ do: "bring", layers: [] });
      }
    },
  };
}
