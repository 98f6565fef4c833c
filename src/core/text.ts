/** A wording in both languages of the interface; `zh` is the original wherever a document is its source. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The languages of the interface. */
export type Language = keyof Bilingual;
