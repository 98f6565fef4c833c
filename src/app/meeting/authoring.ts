import "../../../styles/layers.css";
import "../../../styles/bring.css";
import type { Index } from "../../core/index.ts";
import type { Story } from "../../core/story.ts";
import { checkStory } from "../../story/check.ts";
import { draftStep, firstSentence } from "../../story/draft.ts";
import { groundOf } from "../../story/ground.ts";
import { readStory } from "../../story/read.ts";
import { writeStory } from "../../story/write.ts";
import type { AuthoringInput } from "../../views/meeting/authoring.ts";
import type { Device } from "../device.ts";
import type { Loop } from "../loop.ts";
import { saveFile } from "../save.ts";

/** Id of the story that the reader writes. */
export const ownStory = "own";

const empty: Story = { id: ownStory, title: { zh: "", en: "" }, minutes: 5, steps: [] };

/** A story of the reader's own, kept on this device as the Markdown that it is saved as. */
export function createOwnStory(
  index: Index,
  loop: Loop,
  device: Device,
  preview: (step: number) => void,
  changed: () => void,
  unkept: () => void,
): AuthoringInput {
  const kept = device.get("story");
  let story: Story = typeof kept === "string" ? readStory(ownStory, kept).story : empty;
  let warned = false;
  const set = (next: Story): void => {
    story = next;
    // Told once: the story goes on in memory and can be saved as a file.
    if (!device.set("story", writeStory(story)) && !warned) {
      warned = true;
      unkept();
    }
    changed();
  };
  const quoteOf = (): Story["steps"][number]["quote"] => {
    const { hand, reading } = loop.state();
    const clause = index.clauses.get(hand?.kind === "clause" ? hand.id : reading);
    if (!clause) return null;
    const marked = String(getSelection() ?? "").trim();
    return {
      clause: clause.id,
      words: marked && clause.text.includes(marked) ? marked : firstSentence(clause.text),
    };
  };
  return {
    story: () => story,
    mistakes: () => {
      const { story: read, mistakes } = readStory(ownStory, writeStory(story));
      return [...mistakes, ...checkStory(read, groundOf(index.catalogue))];
    },
    change: (next) => set({ ...story, ...next }),
    shoot: () => {
      const { view, shown, variants, camera, hand, chart } = loop.state();
      const lit =
        hand?.kind === "feature" && shown.includes(index.features.get(hand.id)?.layer ?? "") ? [hand.id] : [];
      const known = shown.filter((id) => index.layers.get(id)?.kind !== "own");
      const quote = hand?.kind === "clause" ? quoteOf() : null;
      return draftStep({ view, shown: known, variants, camera, lit, quote, chart: chart?.id ?? null });
    },
    quote: quoteOf,
    preview,
    save: () =>
      saveFile(
        `${story.title.en.toLowerCase().replace(/[^a-z0-9]+/g, "-") || "story"}.md`,
        "text/markdown",
        writeStory(story),
      ),
    open: (file) => void file.text().then((markdown) => set(readStory(ownStory, markdown).story)),
    clear: () => set(empty),
  };
}
