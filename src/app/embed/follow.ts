import type { Camera } from "../../core/camera.ts";
import type { Index } from "../../core/index.ts";
import type { Question } from "../../core/question.ts";
import { writeAddress } from "../../store/address.ts";
import type { State } from "../../store/state.ts";
import type { Desk } from "../../views/view.ts";
import { openingOf, stateFromAddress } from "../address.ts";
import type { LegendReading } from "../legend.ts";
import type { Loop } from "../loop.ts";
import type { Page } from "../page.ts";
import type { Message } from "./message.ts";

/** What an atlas in a frame works with. */
export interface EmbedInput {
  readonly page: Page;
  readonly index: Index;
  readonly loop: Loop;
  readonly desk: Desk;
  /** Shows a ready view, or the layers of a first visit. */
  readonly show: (view: string | null) => void;
  readonly put: (question: Question) => void;
  readonly camera: (state: State) => Camera;
  readonly legend: Pick<LegendReading, "entry">;
}

/** Follows a message as if a reader had done it. */
export function follow(message: Message, { index, loop, desk, show, put }: EmbedInput): void {
  const { dispatch, state } = loop;
  switch (message.do) {
    case "hello":
      break;
    case "view":
      show(message.view);
      break;
    case "pick":
      dispatch({ do: "wield", tool: null });
      if (message.hand) desk.take(message.hand);
      else if (state().hand) dispatch({ do: "clear" });
      break;
    case "move":
      dispatch({ do: "move", camera: message.camera });
      break;
    case "layers": {
      const { shown } = state();
      for (const layer of shown) if (!message.layers.includes(layer)) dispatch({ do: "toggle", layer });
      for (const layer of message.layers) if (!shown.includes(layer)) dispatch({ do: "toggle", layer });
      break;
    }
    case "language":
      dispatch({ do: "speak", language: message.language });
      break;
    case "theme":
      dispatch({ do: "dress", theme: message.theme });
      break;
    case "ask":
      put(message.question);
      break;
    case "go": {
      const next = stateFromAddress(index, message.address);
      history.replaceState(null, "", `#${writeAddress(next, openingOf(index), index.catalogue.themes)}`);
      dispatch({ do: "arrive", state: next });
    }
  }
}
