import type { Render } from "../views/view.ts";
import { say } from "../words/say.ts";
import type { Room, RoomInput } from "./beside/room.ts";
import type { Scene } from "./scene.ts";

/** The comparison as the rest of the app sees it. */
export interface Comparing {
  readonly scene: Scene;
  readonly render: Render;
}

/** Two maps side by side: what makes the second is fetched at the first comparison; a failure is told and can be tried again. */
export function createBeside(input: RoomInput, changed: () => void): Comparing {
  const { loop, drawn, failed } = input;
  let room: Room | undefined;
  let coming = false;
  const come = (): void => {
    coming = true;
    import("./beside/room.ts").then(
      ({ createRoom }) => {
        room = createRoom(input);
        changed();
      },
      ({ message }: Error) => {
        const { language } = loop.state();
        failed(say(language, "failed", { part: say(language, "beside"), why: message }), come);
      },
    );
  };
  return {
    scene: {
      loop: { ...loop, state: () => room?.main(loop.state()) ?? loop.state() },
      further: () => room?.further(loop.state()) ?? [],
      layers: (state) => room?.layers(state) ?? drawn.layers(state),
    },
    render: (state) => {
      if (!state.beside && !room) coming = false;
      if (state.beside && !coming) come();
      room?.render(state);
    },
  };
}
