import type { AnswerInput } from "../views/answer/answer.ts";
import type { Desk, Render } from "../views/view.ts";
import type { Lies } from "../views/where.ts";
import { createLate, type Failed } from "./late.ts";
import type { Drawn } from "./layers.ts";
import type { LegendReading } from "./legend.ts";
import { fetchData } from "./load.ts";

/** The card of what is in hand, fetched when something is first taken. */
export function createHand(
  root: HTMLElement,
  drawn: Drawn,
  legend: LegendReading,
  answer: AnswerInput,
  desk: Desk,
  failed: Failed,
): Render {
  const card = createLate(
    ({ hand }) => hand !== null,
    async () => {
      const { createCard } = await import("../views/card.ts");
      const lies = async () => (await fetchData("whereabouts.json")) as Lies;
      return createCard(root, drawn.describe, legend.entry, answer, lies, desk);
    },
    "inHand",
    failed,
  );
  return (state) => void card(state);
}
