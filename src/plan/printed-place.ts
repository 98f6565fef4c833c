import type { HeadingBlock } from "./block.ts";

/** The marks of the headings that are open in a printed plan. */
export interface PrintedPlace {
  readonly chapter: string;
  readonly section: string;
  /** The innermost heading that is no box and no table. */
  readonly inner: string;
}

/** The place under a heading, the heading's own mark and the mark of what holds it. */
export function placeUnder(
  place: PrintedPlace,
  { kind, mark }: Pick<HeadingBlock, "kind" | "mark">,
): { readonly place: PrintedPlace; readonly mark: string; readonly parent: string | null } {
  if (kind === "box" || kind === "table") return { place, mark, parent: place.inner };
  if (kind === "item") {
    const inner = `${place.section}.${mark}`;
    return { place: { ...place, inner }, mark: inner, parent: place.section };
  }
  if (kind === "section") {
    const section = `${place.chapter}.${mark}`;
    return { place: { ...place, section, inner: section }, mark: section, parent: place.chapter };
  }
  return { place: { chapter: mark, section: mark, inner: mark }, mark, parent: null };
}
