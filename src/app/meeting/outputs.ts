import type { Index } from "../../core/index.ts";
import type { Story } from "../../core/story.ts";
import { say } from "../../words/say.ts";
import type { Tell } from "../desk.ts";
import type { Drawn } from "../layers.ts";
import type { Loop } from "../loop.ts";

/** What a story is taken away from. */
export interface OutputsInput {
  readonly storyOf: (id: string) => Story | undefined;
  readonly loop: Loop;
  readonly index: Index;
  readonly drawn: Drawn;
  readonly tell: Tell;
}

/** What can be taken away from a story: a handout on paper, and the step on screen as a picture. */
export function createOutputs({ storyOf, loop, index, drawn, tell }: OutputsInput): {
  readonly handout: (story: string) => void;
  readonly picture: () => void;
} {
  const slides = async (story: Story): Promise<(step: number) => string> => {
    const { drawSlide } = await import("./slides.ts");
    return (step) => drawSlide(story, step, loop.state(), index, drawn);
  };
  const untold = ({ message }: Error): void => {
    const { language } = loop.state();
    tell({ message: say(language, "failed", { part: say(language, "stories"), why: message }) });
  };
  const print = async (story: Story): Promise<void> => {
    const [draw, { printHandout }] = await Promise.all([slides(story), import("./handout.ts")]);
    printHandout(story, draw, loop.state().language);
  };
  const save = async (story: Story, step: number): Promise<void> => {
    const [draw, { savePicture }] = await Promise.all([slides(story), import("./picture.ts")]);
    await savePicture(`atlas-${story.id}-${step + 1}.png`, draw(step), 3840, 2160);
  };
  return {
    handout: (id) => {
      const story = storyOf(id);
      if (story) void print(story).catch(untold);
    },
    picture: () => {
      const { telling } = loop.state();
      const story = storyOf(telling?.story ?? "");
      if (telling && story) void save(story, telling.step).catch(untold);
    },
  };
}
