import type { EmbedInput } from "./embed/follow.ts";
import type { Failed } from "./late.ts";

/** Whether the page stands in a frame of another, as map, legend and card alone. */
export const embedded = new URLSearchParams(location.search).has("embed");

/** Lets the page that holds this one in a frame speak with it, where one does. */
export function bindFrame(input: EmbedInput, failed: Failed): void {
  import("./embed/embed.ts").then(
    ({ bindEmbed }) => bindEmbed(input),
    ({ message }: Error) => failed(message),
  );
}
