import "../../../styles/speaker.css";
import type { Story } from "../../core/story.ts";
import { type Speaking, showSpeaker } from "../../views/meeting/speaker.ts";
import { fetchData } from "../load.ts";
import { fetchWords } from "../speech.ts";
import { openChannel } from "./channel.ts";

/** Milliseconds after which a window that was not answered says so. */
const patience = 2500;

/** Makes this page the speaker's window of a meeting that another window holds. */
export async function startSpeaker(root: HTMLElement): Promise<void> {
  const stories = (await fetchData("stories.json")) as readonly Story[];
  let state: Speaking = { story: undefined, step: 0, language: "zh", since: 0, silent: false };
  let began: number | null = null;
  const draw = (next: Partial<Speaking> = {}): void => {
    state = { ...state, ...next, since: began === null ? 0 : Date.now() - began };
    showSpeaker(root, state, (by) => speak?.({ go: by }));
  };
  const silence = setTimeout(() => draw({ silent: true }), patience);
  const speak = openChannel((word) => {
    if (!("began" in word)) return;
    clearTimeout(silence);
    const { at, language } = word;
    began = at ? word.began : null;
    const story = stories.find(({ id }) => id === at?.story);
    const shown = (): void => draw({ story, step: at?.step ?? 0, language, silent: false });
    void (fetchWords(language) ?? Promise.resolve()).then(shown, shown);
  });
  speak?.({ hello: true });
  addEventListener("keydown", ({ key }) => {
    if (["PageDown", "ArrowRight", " "].includes(key)) speak?.({ go: 1 });
    if (["PageUp", "ArrowLeft"].includes(key)) speak?.({ go: -1 });
  });
  setInterval(draw, 1000);
  draw({ silent: speak === null });
}
