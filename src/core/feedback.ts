import type { LonLat } from "./question.ts";

/** What a reader reports: what is wrong, or where something is. */
export const feedbackKinds = ["name", "position", "figure", "link", "other", "here"] as const;

export type FeedbackKind = (typeof feedbackKinds)[number];

/** What a reader is about to report; the place is that to which the reader points. */
export interface Feedback {
  readonly kind: FeedbackKind;
  readonly at: LonLat | null;
}
