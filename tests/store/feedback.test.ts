import fc from "fast-check";
import { expect, test } from "vitest";
import { readFeedback, writeFeedback } from "../../src/store/feedback.ts";
import { noPast, remember } from "../../src/store/past.ts";
import { update } from "../../src/store/update.ts";
import { feedbacks, opening } from "../fixtures/states.ts";

test("what is about to be reported is read as it was written", () => {
  fc.assert(
    fc.property(feedbacks, (feedback) => {
      expect(readFeedback(writeFeedback(feedback))).toEqual(feedback);
    }),
  );
});

test.each(["", "praise", "here!1", "here!91,10", "here!1,2,3", "other!a,b", "other!1,2!3"])(
  "%s points at no place",
  (text) => expect(readFeedback(text)?.at ?? null).toBeNull(),
);

test("beginning a report lays down the tool, and going back in time neither begins nor ends one", () => {
  const begun = update(
    { ...opening(), tool: "point" },
    { do: "feedback", feedback: { kind: "here", at: null } },
  );
  expect(begun.tool).toBeNull();
  expect(update(begun, { do: "recall", state: opening() }).feedback).toEqual({ kind: "here", at: null });
  const command = { do: "feedback", feedback: null } as const;
  expect(remember(noPast, begun, update(begun, command), command, 0)).toBe(noPast);
});
