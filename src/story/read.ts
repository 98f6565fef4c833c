import type { Camera } from "../core/camera.ts";
import type { Mistake, Step, Story } from "../core/story.ts";
import { type Fields, keyNames, readField } from "./field.ts";

/** A story as far as its file could be read, and what is wrong in it. */
export interface ReadStory {
  readonly story: Story;
  readonly mistakes: readonly Mistake[];
}

interface Draft {
  readonly fields: Fields;
  readonly line: number;
  heading: { zh: string; en: string };
  text: { zh: string[]; en: string[] };
  notes: { zh: string[]; en: string[] };
}

const noFields = (): Fields => ({
  view: null,
  layers: [],
  as: {},
  place: null,
  camera: null,
  lit: [],
  quote: null,
  chart: null,
});

function headingOf(text: string): { zh: string; en: string } {
  const cut = text.indexOf("|");
  return cut < 0
    ? { zh: text.trim(), en: "" }
    : { zh: text.slice(0, cut).trim(), en: text.slice(cut + 1).trim() };
}

const tags = /^\[(en|notes|notes en)\]\s*/;

function stepOf({ fields, heading, text, notes, line }: Draft): Step {
  const joined = ({ zh, en }: Draft["text"]) => ({ zh: zh.join("\n"), en: en.join("\n") });
  return {
    ...fields,
    camera: fields.camera as Camera | null,
    heading,
    text: joined(text),
    notes: joined(notes),
    line,
  };
}

/**
 * Reads the Markdown of a story: front matter, then steps that begin with `## 中文 | English`, each with a list of
 * `- key: value` and paragraphs; a paragraph that begins with `[en]`, `[notes]` or `[notes en]` is what it says. Never
 * throws: what cannot be read is a mistake with its line.
 */
export function readStory(id: string, markdown: string): ReadStory {
  const mistakes: Mistake[] = [];
  const wrong = (line: number, zh: string, en: string): unknown =>
    mistakes.push({ line, message: { zh, en } });
  const lines = markdown.replace(/^\ufeff/, "").split(/\r?\n/);
  const front = new Map<string, string>();
  let at = 0;
  if (lines[0]?.trim() !== "---") wrong(1, "开头缺 ---", "does not begin with ---");
  else {
    for (at = 1; at < lines.length && lines[at]?.trim() !== "---"; at += 1) {
      const [, key = "", value = ""] = /^(\w+):\s*(.*)$/.exec(lines[at] ?? "") ?? [];
      if (["title", "titleEn", "minutes"].includes(key) && !front.has(key)) front.set(key, value.trim());
      else if (lines[at]?.trim())
        wrong(
          at + 1,
          "开头只能各写一次 title、titleEn、minutes",
          "only title, titleEn and minutes stand here, once each",
        );
    }
    if (at >= lines.length) wrong(1, "开头没有以 --- 结束", "has a head that does not end with ---");
    at += 1;
  }
  for (const key of ["title", "titleEn", "minutes"])
    if (!front.get(key)) wrong(1, `开头缺 ${key}`, `has no ${key} in its head`);
  const minutes = Number(front.get("minutes"));
  if (front.get("minutes") && !(Number.isInteger(minutes) && minutes > 0 && minutes <= 240))
    wrong(1, "minutes 须为 1 到 240 的整数", "minutes must be a whole number from 1 to 240");

  const drafts: Draft[] = [];
  const seen = new Set<string>();
  let paragraph: string[] | undefined;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const number = at + 1;
    const step = drafts.at(-1);
    if (line.startsWith("## ")) {
      const heading = headingOf(line.slice(3));
      if (!heading.zh || !heading.en)
        wrong(number, "标题写作「## 中文 | English」", "a heading is written 「## 中文 | English」");
      drafts.push({
        fields: noFields(),
        line: number,
        heading,
        text: { zh: [], en: [] },
        notes: { zh: [], en: [] },
      });
      seen.clear();
      paragraph = undefined;
    } else if (line.trim() === "") paragraph = undefined;
    else if (!step)
      wrong(number, "第一个「## 标题」之前不能有文字", "there is text before the first 「## heading」");
    else if (/^- /.test(line)) {
      const [, key = "", value = ""] = /^- (\w+):\s*(.*)$/.exec(line) ?? [];
      const known = keyNames.find((name) => name === key);
      if (!known)
        wrong(
          number,
          `不认得「${line.slice(0, 40)}」：须为 ${keyNames.join("、")} 之一`,
          `「${line.slice(0, 40)}」 is none of ${keyNames.join(", ")}`,
        );
      else if (seen.has(known)) wrong(number, `${known} 写了两次`, `${known} stands twice`);
      else {
        seen.add(known);
        const fault = readField(step.fields, known, value.trim());
        if (fault) mistakes.push({ line: number, message: fault });
      }
    } else {
      const tag = tags.exec(line)?.[1];
      const words = line.replace(tags, "").trim();
      const part = tag?.startsWith("notes") ? step.notes : step.text;
      if (tag || !paragraph) {
        paragraph = tag?.endsWith("en") ? part.en : part.zh;
        paragraph.push(words);
      } else
        paragraph.push(
          `${paragraph.pop() ?? ""}${paragraph === step.text.en || paragraph === step.notes.en ? " " : ""}${words}`,
        );
    }
  }
  if (drafts.length === 0) wrong(lines.length, "没有一步", "has no step");
  const title = { zh: front.get("title") ?? "", en: front.get("titleEn") ?? "" };
  return { mistakes, story: { id, title, minutes: minutes > 0 ? minutes : 1, steps: drafts.map(stepOf) } };
}
