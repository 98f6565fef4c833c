import "../../styles/feedback.css";
import { fitCamera, metresPerPixel } from "../core/camera.ts";
import type { LonLat } from "../core/question.ts";
import { writeAddress } from "../store/address.ts";
import type { State } from "../store/state.ts";
import { createFeedback, type Found } from "../views/feedback.ts";
import type { Desk, Render } from "../views/view.ts";
import { sayMore } from "../words/more/say.ts";
import { sayMetres } from "../words/say.ts";
import { openingOf } from "./address.ts";
import { fetchData } from "./load.ts";
import type { Loop } from "./loop.ts";
import { readPoint } from "./point.ts";
import { publicly } from "./publicly.ts";
import { reportedOf } from "./reported.ts";
import { saveFile } from "./save.ts";

const hows = { typed: "feedbackTyped", pointed: "feedbackPointed" } as const;

/** The dialog in which a message to those who keep the atlas is prepared; nothing is sent. Rejects where the list of the data does not come. */
export async function openFeedback(stage: HTMLElement, loop: Loop, desk: Desk): Promise<Render> {
  const { index } = desk;
  const { atlas, themes } = index.catalogue;
  const { commit, feedback } = (await fetchData("index.json")) as { commit: string; feedback?: string };
  const root = document.createElement("dialog");
  root.className = "help feedback";
  document.body.append(root);
  const cameraOf = ({ camera }: State) =>
    camera ?? fitCamera(atlas.frame, stage.clientWidth || 1, stage.clientHeight || 1);
  const addressOf = (state: State): string => {
    const hash = `#${writeAddress(publicly(state, index), openingOf(index), themes)}`;
    return location.protocol === "file:" ? hash : location.href.replace(/#.*$/s, "") + hash;
  };
  const read = readPoint(loop);
  return createFeedback(
    root,
    {
      mail: feedback ?? null,
      title: atlas.title,
      version: `${commit} (${atlas.date})`,
      reported: (state) => reportedOf(state, index),
      address: addressOf,
      middle: (state): LonLat => {
        const { lon, lat } = cameraOf(state);
        return [lon, lat];
      },
      how: (state: State, found: Found | null): string =>
        sayMore(state.language, found === null ? "feedbackGiven" : hows[found], {
          metres: sayMetres(Math.max(1, metresPerPixel(cameraOf(state)))),
        }),
      read,
      save: (text) => saveFile("atlas-feedback.txt", "text/plain", text),
    },
    desk,
  );
}
