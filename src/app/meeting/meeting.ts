import "../../../styles/meeting.css";
import "../../../styles/hall.css";
import "../../../styles/telling.css";
import type { Story } from "../../core/story.ts";
import type { State } from "../../store/state.ts";
import { createPen } from "../../views/meeting/pen.ts";
import type { Desk, Render } from "../../views/view.ts";
import { say } from "../../words/say.ts";
import type { Tell } from "../desk.ts";
import type { Device } from "../device.ts";
import type { Drawn } from "../layers.ts";
import { fetchData } from "../load.ts";
import type { Loop } from "../loop.ts";
import type { Page } from "../page.ts";
import type { Stage } from "../stage.ts";
import { createOwnStory, ownStory } from "./authoring.ts";
import { openChannel } from "./channel.ts";
import { bindClicker } from "./clicker.ts";
import { createKiosk } from "./kiosk.ts";
import { createOutputs } from "./outputs.ts";
import { showStep } from "./show.ts";

/** What a meeting is held with. */
export interface MeetingInput {
  readonly page: Page;
  readonly loop: Loop;
  readonly stage: Stage;
  readonly desk: Desk;
  readonly tell: Tell;
  readonly device: Device;
  /** Whether single letters do something by themselves. */
  readonly singles: () => boolean;
  readonly drawn: Drawn;
}

/** The stories and the meeting in which one is told. */
export interface Meeting {
  readonly render: Render;
  /** Opens the list of stories. */
  readonly open: () => void;
}

/** Holds meetings: stories are fetched when the first is wanted, by the list or by an address. */
export async function createMeeting({
  page,
  loop,
  stage,
  desk,
  tell,
  device,
  singles,
  drawn,
}: MeetingInput): Promise<Meeting> {
  const { index } = desk;
  const [stories, { createMeeting: createView }, { createStories }, { createAuthoring }] = await Promise.all([
    fetchData("stories.json") as Promise<readonly Story[]>,
    import("../../views/meeting/meeting.ts"),
    import("../../views/meeting/stories.ts"),
    import("../../views/meeting/authoring.ts"),
  ]);
  const own = createOwnStory(
    index,
    loop,
    device,
    (step) => at(ownStory, step),
    () => author.render(loop.state()),
    () => tell({ message: say(loop.state().language, "storyUnkept") }),
  );
  const author = createAuthoring(page.authoring, own);
  const storyOf = (id: string): Story | undefined =>
    id === ownStory ? own.story() : stories.find((story) => story.id === id);
  let before: State | undefined;
  const at = (id: string, step: number): void => {
    const story = storyOf(id);
    const { telling, language } = loop.state();
    if (!story) {
      tell({ message: say(language, "storyUnknown", { story: id }) });
      loop.dispatch({ do: "hush" });
      return;
    }
    if (!before) {
      began = Date.now();
      before = telling ? { ...loop.state(), telling: null } : loop.state();
      loop.dispatch({ do: "dress", theme: "projector" });
    }
    document.documentElement.toggleAttribute("data-meeting", true);
    pen.wipe();
    loop.dispatch(showStep(story, step, index, stage));
    announce();
  };
  const leave = (): void => {
    const state = before;
    before = undefined;
    kiosk.stop();
    pen.wipe();
    document.documentElement.toggleAttribute("data-meeting", false);
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    if (state) loop.dispatch({ do: "recall", state });
    loop.dispatch({ do: "hush" });
    announce();
  };
  const full = (): void => {
    if (document.fullscreenElement) return void document.exitFullscreen();
    const refused = (): unknown => tell({ message: say(loop.state().language, "meetingNoFull") });
    document.documentElement.requestFullscreen?.().catch(refused) ?? refused();
  };
  const go = (by: number): void => {
    const { telling } = loop.state();
    if (!telling) return;
    if (telling.dark) loop.dispatch({ do: "blank" });
    else if (by === 0 || telling.step + by >= 0) at(telling.story, telling.step + by);
  };
  const end = (last: boolean) => (): void => {
    const { telling } = loop.state();
    if (telling) at(telling.story, last ? (storyOf(telling.story)?.steps.length ?? 1) - 1 : 0);
  };
  bindClicker(() => loop.state().telling !== null, singles, {
    go,
    full,
    first: end(false),
    last: end(true),
    dark: () => loop.dispatch({ do: "blank" }),
    pen: () => pen.flip(),
    kiosk: () => kiosk.flip(),
    speaker: () => speaker(),
    leave: () => (loop.state().telling?.dark ? loop.dispatch({ do: "blank" }) : leave()),
  });
  let began = Date.now();
  const kiosk = createKiosk(
    {
      pace: () => {
        const story = storyOf(loop.state().telling?.story ?? "");
        return Math.max(8, (60 * (story?.minutes ?? 5)) / (story?.steps.length ?? 10));
      },
      next: () => {
        const { telling } = loop.state();
        const all = storyOf(telling?.story ?? "")?.steps.length ?? 1;
        if (telling) at(telling.story, (telling.step + 1) % all);
      },
      again: () => go(0),
    },
    () => view(loop.state()),
  );
  const pen = createPen(page.pen, () => view(loop.state()));
  const speak = openChannel((word) => {
    if ("hello" in word) announce();
    else if ("go" in word) go(Math.sign(word.go));
  });
  const announce = (): void => {
    const { telling, language } = loop.state();
    speak?.({ at: telling && { story: telling.story, step: telling.step }, began, language });
  };
  const speaker = (): void => {
    const url = new URL(location.href);
    url.search = "?speaker";
    url.hash = "";
    if (!open(url, "plan-atlas-speaker", "popup,width=900,height=760") || !speak)
      tell({ message: say(loop.state().language, "speakerRefused") });
  };
  const { handout, picture } = createOutputs({ storyOf, loop, index, drawn, tell });
  const view = createView(
    page.meeting,
    {
      story: storyOf,
      go,
      leave,
      full,
      speaker,
      picture,
      kiosk: kiosk.flip,
      plays: kiosk.on,
      pen: pen.flip,
      draws: pen.up,
    },
    desk,
  );
  const list = createStories(page.stories, {
    handout,
    stories: () => stories,
    write: author.flip,
    start: (id) => {
      full();
      at(id, 0);
    },
  });
  let shown = "";
  const render: Render = (state) => {
    view(state);
    list.render(state);
    author.render(state);
    const { telling } = state;
    const key = telling ? `${telling.story}/${telling.step}` : "";
    const arrived = telling !== null && telling.lit.length === 0 && key !== shown && !telling.away;
    shown = key;
    // An address, Back or undo leads into a story or out of it: the step is shown as it was written.
    if (arrived && telling) queueMicrotask(() => at(telling.story, telling.step));
    else if (!telling && before) queueMicrotask(leave);
  };
  return { render, open: list.open };
}
