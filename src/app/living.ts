import type { Catalogue } from "../core/catalogue.ts";
import type { Index } from "../core/index.ts";
import { indexCatalogue } from "../query/catalogue.ts";

/** An index that everyone holds while the catalogue behind it gives way to another. */
export interface Living {
  readonly index: Index;
  /** The index of the first catalogue, whatever was put later. */
  readonly first: Index;
  /** Puts a catalogue in the place of the one before; no catalogue itself ever changes. */
  readonly put: (catalogue: Catalogue) => void;
}

/** Makes an index that always answers from the catalogue that was put last. */
export function createLiving(first: Catalogue): Living {
  const bare = indexCatalogue(first);
  let now = bare;
  const index: Index = {
    get catalogue() {
      return now.catalogue;
    },
    get features() {
      return now.features;
    },
    get clauses() {
      return now.clauses;
    },
    get sections() {
      return now.sections;
    },
    get layers() {
      return now.layers;
    },
    get projects() {
      return now.projects;
    },
    planOf: (id) => now.planOf(id),
    kin: (subject) => now.kin(subject),
    linksTo: (feature) => now.linksTo(feature),
    linksFrom: (clause) => now.linksFrom(clause),
  };
  return {
    index,
    first: bare,
    put: (catalogue) => {
      now = indexCatalogue(catalogue);
    },
  };
}
