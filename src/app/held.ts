import "../../styles/answer.css";
import "../../styles/matrix.css";
import "../../styles/grip.css";
import type { State } from "../store/state.ts";
import type { AnswerInput } from "../views/answer/answer.ts";
import { createCard } from "../views/card.ts";
import type { Desk, Render } from "../views/view.ts";
import type { Lies } from "../views/where.ts";
import type { Drawn } from "./layers.ts";
import { createLeap } from "./leap.ts";
import type { LegendReading } from "./legend.ts";
import { fetchData } from "./load.ts";
import { createUncover, type Uncovered } from "./uncover.ts";

/** Makes the card of what is in hand; on a phone the map keeps what is in hand in sight over it. */
export function holdCard(
  root: HTMLElement,
  { drawn, legend, answer, desk }: { drawn: Drawn; legend: LegendReading; answer: AnswerInput; desk: Desk },
  map: Uncovered,
  skip: HTMLElement,
): Render {
  const lies = async () => (await fetchData("whereabouts.json")) as Lies;
  const card = createCard(root, drawn.describe, legend.entry, answer, lies, desk);
  const uncover = createUncover(root, map, desk);
  const leap = createLeap(root, skip);
  return (state: State) => {
    card(state);
    uncover(state);
    leap(state);
  };
}
