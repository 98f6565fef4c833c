import type { State } from "../../store/state.ts";
import { say } from "../../words/say.ts";
import { knownOf } from "../address.ts";
import { type EmbedInput, follow } from "./follow.ts";
import { readMessage, version } from "./message.ts";
import { type Event, tellAnswered, tellPicked } from "./told.ts";

/** The origin of the page that holds the frame; any where the browser does not say. */
function originOfParent(): string {
  const told = location.ancestorOrigins?.[0] ?? (document.referrer ? new URL(document.referrer).origin : "");
  return told === "" || told === "null" ? "*" : told;
}

/** The address of the whole atlas for a part behind `#`. */
function wholeAddress(hash: string): string {
  const url = new URL(location.href);
  url.searchParams.delete("embed");
  url.hash = hash;
  return url.href;
}

/** Puts a link to the whole atlas on the map; what leads to the text of a plan opens there too. */
function linkWhole({ page, loop, index }: EmbedInput): void {
  const link = document.createElement("a");
  link.className = "embed-link button";
  link.target = "_blank";
  link.rel = "noopener";
  page.map.prepend(link);
  const dress = ({ language }: State): void => {
    link.textContent = say(language, "embedOpen", { title: index.catalogue.atlas.title[language] });
    link.href = wholeAddress(location.hash);
  };
  dress(loop.state());
  loop.subscribe(dress);
  document.addEventListener(
    "click",
    (event) => {
      const to = (event.target as Element).closest?.('a[href^="#read="], a[href^="#clause="]');
      if (!to) return;
      event.preventDefault();
      event.stopPropagation();
      open(wholeAddress(to.getAttribute("href") ?? ""), "_blank", "noopener");
    },
    true,
  );
}

/**
 * Lets the page that holds the atlas in a frame speak with it: messages are followed only from `window.parent`,
 * every one is answered, and what the reader does is told. Nothing of a message is ever markup.
 */
export function bindEmbed(input: EmbedInput): void {
  const { page, index, loop, camera, legend } = input;
  const entry = (id: string): string | undefined =>
    legend.entry(id, loop.state().language)?.title[loop.state().language];
  linkWhole(input);
  if (parent === window) return;
  const address = (): string => location.hash.slice(1);
  const told = (event: Event) => ({ atlas: version, ...event });
  const tell = (event: Event): void => parent.postMessage(told(event), originOfParent());
  const ready = (): Event => ({
    event: "ready",
    address: address(),
    layers: index.catalogue.layers.map(({ id }) => id),
    views: index.catalogue.themes.map(({ id }) => id),
    language: loop.state().language,
  });
  const known = knownOf(index);
  addEventListener("message", ({ data, source, origin }) => {
    if (source !== parent) return;
    const answer = (event: Event): void =>
      parent.postMessage(told(event), origin === "null" || origin === "" ? "*" : origin);
    const heard = readMessage(data, known);
    const { id } = heard;
    if ("code" in heard) return answer({ event: "error", id, code: heard.code, message: heard.why });
    follow(heard.message, input);
    answer(
      heard.message.do === "hello"
        ? { ...ready(), id }
        : { event: "done", id, do: heard.message.do, address: address() },
    );
  });

  let was = loop.state();
  loop.subscribe((state) => {
    const { hand, camera: at, answering } = was;
    was = state;
    if (state.hand !== hand) tell({ ...tellPicked(state, index, entry), address: address() });
    if (state.camera !== at) tell({ event: "moved", ...camera(state), address: address() });
    const now = state.answering;
    if (!now || now === answering || now.progress !== null) return;
    const answered = now.failed === null ? tellAnswered(now, state, index) : null;
    if (answered) tell({ ...answered, address: address() });
    if (now.failed !== null) tell({ event: "error", id: null, code: "unanswered", message: now.failed });
  });
  let height = 0;
  const measure = (): void => {
    const card = page.card.hidden ? 0 : page.card.scrollHeight;
    const next = Math.max(360, Math.ceil(card));
    if (next !== height) tell({ event: "height", height: next });
    height = next;
  };
  new ResizeObserver(measure).observe(page.card);
  new MutationObserver(measure).observe(page.card, { childList: true, subtree: true, attributes: true });
  tell(ready());
  measure();
}
