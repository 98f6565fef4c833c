import type { Catalogue } from "../core/catalogue.ts";
import type { Index } from "../core/index.ts";
import { indexCatalogue } from "../query/catalogue.ts";

/** An index that everyone holds while the catalogue behind it gives way to another. */
export interface Living {
  readonly index: Index;
  /** The index of the catalogue as it was fetched, without what the reader put in. */
  readonly first: Index;
  /** Puts in what the reader brought, as what makes the catalogue out of the one that was fetched; no catalogue itself ever changes. */
  readonly put: (extend: (first: Catalogue) => Catalogue) => void;
  /** Puts another in the place of the one that was fetched; what the reader put in stays. */
  readonly mend: (first: Catalogue) => void;
}

function follow(now: () => Index): Index {
  return {
    get catalogue() {
      return now().catalogue;
    },
    get features() {
      return now().features;
    },
    get clauses() {
      return now().clauses;
    },
    get sections() {
      return now().sections;
    },
    get layers() {
      return now().layers;
    },
    get projects() {
      return now().projects;
    },
    planOf: (id) => now().planOf(id),
    kin: (subject) => now().kin(subject),
    linksTo: (feature) => now().linksTo(feature),
    linksFrom: (clause) => now().linksFrom(clause),
  };
}

/** Makes an index that always answers from the catalogue that was put last. */
export function createLiving(fetched: Catalogue): Living {
  let bare = indexCatalogue(fetched);
  let now = bare;
  let extend = (first: Catalogue): Catalogue => first;
  const dress = (): void => {
    const dressed = extend(bare.catalogue);
    now = dressed === bare.catalogue ? bare : indexCatalogue(dressed);
  };
  return {
    index: follow(() => now),
    first: follow(() => bare),
    put: (next) => {
      extend = next;
      dress();
    },
    mend: (first) => {
      bare = indexCatalogue(first);
      dress();
    },
  };
}
