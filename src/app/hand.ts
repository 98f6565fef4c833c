import type { AnswerInput } from "../views/answer/answer.ts";
import type { Desk, Render } from "../views/view.ts";
import { createLate, type Failed } from "./late.ts";
import type { Drawn } from "./layers.ts";
import type { LegendReading } from "./legend.ts";
import type { Page } from "./page.ts";
import type { Stage } from "./stage.ts";

/** What the card is made with. */
export interface HandInput {
  readonly drawn: Drawn;
  readonly legend: LegendReading;
  readonly answer: AnswerInput;
  readonly desk: Desk;
}

/** The card of what is in hand, fetched when something is first taken. */
export function createHand(
  { card: root, skip, stage, notes }: Page,
  { camera }: Stage,
  input: HandInput,
  failed: Failed,
): Render {
  const card = createLate(
    ({ hand }) => hand !== null,
    async () => (await import("./held.ts")).holdCard(root, input, { stage, notes, camera }, skip),
    "inHand",
    failed,
  );
  return (state) => void card(state);
}
