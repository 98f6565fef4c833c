import { type Feedback, feedbackKinds } from "../core/feedback.ts";

/** Writes what is about to be reported as the text that an address carries: `<kind>` or `<kind>!<lat>,<lon>`. */
export function writeFeedback({ kind, at }: Feedback): string {
  return at ? `${kind}!${at[1].toFixed(5)},${at[0].toFixed(5)}` : kind;
}

/** Reads what is about to be reported; null where the text is none. */
export function readFeedback(text: string | undefined): Feedback | null {
  const [named, spot, ...rest] = (text ?? "").split("!");
  const kind = feedbackKinds.find((k) => k === named);
  if (!kind || rest.length > 0) return null;
  if (spot === undefined) return { kind, at: null };
  const [, lat, lon] = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(spot) ?? [];
  const sound = lat !== undefined && Math.abs(Number(lat)) <= 85 && Math.abs(Number(lon)) <= 180;
  return { kind, at: sound ? [Number(lon), Number(lat)] : null };
}
