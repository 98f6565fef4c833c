/** What the windows of one meeting say to each other. */
export type Word =
  /** Where the meeting is; null when it is over. */
  | {
      readonly at: { readonly story: string; readonly step: number } | null;
      readonly began: number;
      readonly language: "zh" | "en";
    }
  /** The speaker's window wants to know where the meeting is, or leads it on. */
  | { readonly hello: true }
  | { readonly go: number };

const name = "plan-atlas:meeting";

/** Opens the channel between the windows of a meeting; null where the browser has none. */
export function openChannel(hear: (word: Word) => void): ((word: Word) => void) | null {
  if (typeof BroadcastChannel === "undefined") return null;
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener("message", ({ data }: MessageEvent<Word>) => hear(data));
    return (word) => channel.postMessage(word);
  } catch {
    return null;
  }
}
