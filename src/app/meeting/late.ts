import { say } from "../../words/say.ts";
import type { Meeting, MeetingInput } from "./meeting.ts";

/** The meeting, fetched when it is first wanted: by the menu or by an address that leads into a story. */
export function createLateMeeting(input: MeetingInput): Meeting {
  const { loop, tell } = input;
  let meeting: Promise<Meeting> | undefined;
  const load = (retry: () => void): Promise<Meeting> => {
    meeting ??= import("./meeting.ts").then(({ createMeeting }) => createMeeting(input));
    meeting.catch(({ message }: Error) => {
      meeting = undefined;
      const { language } = loop.state();
      const told = say(language, "failed", { part: say(language, "stories"), why: message });
      tell({ message: told, retry });
    });
    return meeting;
  };
  const ignore = (): undefined => undefined;
  const open = (): void =>
    void load(open).then((made) => {
      made.render(loop.state());
      made.open();
    }, ignore);
  // What an address leads into is fetched once; after that only the reader tries again.
  let led = false;
  const follow = (): void => void load(follow).then(({ render }) => render(loop.state()), ignore);
  return {
    open,
    render: ({ telling }) => {
      if (meeting || (telling && !led)) follow();
      led = telling !== null;
    },
  };
}
