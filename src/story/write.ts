import type { Step, Story } from "../core/story.ts";

function keysOf({ view, layers, as, place, camera, lit, quote, chart }: Step): readonly string[] {
  const ways = Object.entries(as).map(([layer, way]) => `${layer}:${way}`);
  return [
    ...(view ? [`view: ${view}`] : []),
    ...(layers.length > 0 ? [`layers: ${layers.join(", ")}`] : []),
    ...(ways.length > 0 ? [`as: ${ways.join(", ")}`] : []),
    ...(place ? [`place: ${place}`] : []),
    ...(camera
      ? [`camera: ${camera.zoom.toFixed(2)}/${camera.lat.toFixed(5)}/${camera.lon.toFixed(5)}`]
      : []),
    ...(lit.length > 0 ? [`lit: ${lit.join(", ")}`] : []),
    ...(quote ? [`quote: ${quote.clause} 「${quote.words}」`] : []),
    ...(chart ? [`chart: ${chart}`] : []),
  ].map((line) => `- ${line}`);
}

/** Paragraphs with a tag before each; what would be read as something else is set apart by a mark no one sees. */
function paragraphs(text: string, tag: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (tag ? `${tag} ${line}` : /^(- |## |\[)/.test(line) ? `\u200b${line}` : line));
}

function stepOf(step: Step): string {
  const { heading, text, notes } = step;
  const parts = [
    `## ${heading.zh} | ${heading.en}`,
    keysOf(step).join("\n"),
    ...paragraphs(text.zh, ""),
    ...paragraphs(text.en, "[en]"),
    ...paragraphs(notes.zh, "[notes]"),
    ...paragraphs(notes.en, "[notes en]"),
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** Writes a story as the Markdown that it is read from. */
export function writeStory({ title, minutes, steps }: Pick<Story, "title" | "minutes" | "steps">): string {
  const head = ["---", `title: ${title.zh}`, `titleEn: ${title.en}`, `minutes: ${minutes}`, "---"].join("\n");
  return `${[head, ...steps.map(stepOf)].join("\n\n")}\n`;
}
