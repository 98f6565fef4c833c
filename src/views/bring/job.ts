import type { Geometry } from "geojson";
import type { Flaw } from "../../core/flaw.ts";
import type { Completeness } from "../../core/layer.ts";
import type { Bilingual } from "../../core/text.ts";

/** What a reader decides of a table of features before it goes on the map. */
export interface Choice {
  /** Id of the datum; empty as long as none is chosen. */
  readonly datum: string;
  /** Metres by which positions may be off. */
  readonly accuracy: number;
  /** The column that names the features; null for the first that looks like one. */
  readonly label: string | null;
  /** `<layer>:<category>` whose schematic shapes it takes the place of; null for a layer of its own. */
  readonly takes: string | null;
  readonly issuer: string;
  readonly date: string;
  readonly completeness: Exclude<Completeness, "none"> | null;
}

/** What came of a table under a choice. */
export interface Outcome {
  readonly count: number;
  readonly flaws: readonly Flaw[];
  /** Some of its shapes, for the preview. */
  readonly shapes: readonly Geometry[];
}

/** A table of features out of a file. */
export interface Batch {
  readonly name: string;
  readonly format: string;
  readonly count: number;
  readonly heads: readonly string[];
  /** Id of the datum that the file itself states. */
  readonly states: string | null;
  /** Words in which it states one that cannot be converted. */
  readonly alien: string | null;
  readonly choice: Choice;
  /** 0 to 1 while it is being made. */
  readonly progress: number | null;
  readonly outcome: Outcome | null;
  /** Why it cannot go on the map yet, or nothing. */
  readonly wants: Bilingual | null;
  readonly placed: boolean;
}

/** A file that a reader is putting in. */
export interface Job {
  readonly id: number;
  readonly file: string;
  readonly reading: boolean;
  /** Why nothing of it can be read, or what is wrong in what was. */
  readonly told: readonly Flaw[];
  readonly batches: readonly Batch[];
}

/** What a reader has put in already. */
export interface Kept {
  readonly id: string;
  readonly title: Bilingual;
  readonly file: string;
  readonly count: number;
}

/** What the panel for own data works with. */
export interface BringInput {
  readonly jobs: () => readonly Job[];
  readonly kept: () => readonly Kept[];
  readonly datums: readonly { readonly id: string; readonly title: Bilingual }[];
  /** What official features may take the place of. */
  readonly takable: readonly { readonly id: string; readonly title: Bilingual }[];
  /** Outlines of the county, for the preview. */
  readonly outlines: readonly Geometry[];
  readonly open: (files: readonly File[]) => void;
  readonly choose: (job: number, batch: number, choice: Choice) => void;
  readonly place: (job: number, batch: number) => void;
  readonly close: (job: number) => void;
  readonly remove: (id: string) => void;
  /** The desk as the text of its file; null where nothing of the reader's lies on it. */
  readonly writeDesk: () => Promise<string | null>;
  readonly saveDesk: () => Promise<void>;
}
