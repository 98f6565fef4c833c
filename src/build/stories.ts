import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../core/issue.ts";
import type { Story } from "../core/story.ts";
import { checkStory, type StoryGround } from "../story/check.ts";
import { readStory } from "../story/read.ts";

/** The stories of a folder, and every mistake in them with file and line. */
export interface Stories {
  readonly stories: readonly Story[];
  readonly issues: readonly Issue[];
}

/** Reads and checks `geodata/stories/*.md`; a folder without stories has none. */
export function readStories(root: string, ground: StoryGround): Stories {
  const folder = join(root, "stories");
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "SOURCE.md")
    : [];
  const issues: Issue[] = [];
  const stories = files.sort().map((name) => {
    const { story, mistakes } = readStory(name.slice(0, -3), readFileSync(join(folder, name), "utf8"));
    const all = [...mistakes, ...checkStory(story, ground)];
    for (const { line, message } of all)
      issues.push({
        severity: "error",
        where: `stories/${name}:${line}`,
        message: `${message.en} / ${message.zh}`,
      });
    return story;
  });
  return { stories, issues };
}
