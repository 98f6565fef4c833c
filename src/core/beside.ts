/** What one side of a comparison shows. */
export type Aspect =
  /** The layers that are shown anyway. */
  | { readonly show: "now" }
  /** A ready view. */
  | { readonly show: "view"; readonly id: string }
  /** Of the layers that are shown, what one document speaks of. */
  | { readonly show: "doc"; readonly id: string }
  /** The layers that are shown, as they were before the reader's own files. */
  | { readonly show: "before" };

/** The left side and the right one. */
export type Side = "a" | "b";

/** Two aspects of the same piece of ground, side by side. */
export interface Beside {
  readonly a: Aspect;
  readonly b: Aspect;
  /** Whether one map lies over the other up to a line, or each has its half. */
  readonly manner: "swipe" | "beside";
  /** Where the line stands, in hundredths of the width from the left; a whole number from 0 to 100. */
  readonly share: number;
  /** Whether the comparison is also open as a list. */
  readonly listed: boolean;
}
