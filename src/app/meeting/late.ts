import { say } from "../../words/say.ts";
import type { Meeting, MeetingInput } from "./meeting.ts";

/** The meeting, fetched when it is first wanted: by the menu or by an address that leads into a story. */
export function createLateMeeting(input: MeetingInput): Meeting {
  const { loop, tell } = input;
  let meeting: Promise<Meeting> | undefined;
  const load = (): Promise<Meeting> => {
    meeting ??= import("./meeting.ts").then(({ createMeeting }) => createMeeting(input));
    meeting.catch(({ message }: Error) => {
      meeting = undefined;
      const { language } = loop.state();
      tell({ message: say(language, "failed", { part: say(language, "stories"), why: message }) });
    });
    return meeting;
  };
  const ignore = (): undefined => undefined;
  return {
    open: () =>
      void load().then(({ open, render }) => {
        render(loop.state());
        open();
      }, ignore),
    render: (state) => {
      if (meeting || state.telling) void load().then(({ render }) => render(loop.state()), ignore);
    },
  };
}
