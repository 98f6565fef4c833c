import { describe, expect, test } from "vitest";
import { type Made, makeLayer } from "../../../src/app/own/make.ts";
import { readFile } from "../../../src/app/own/read/file.ts";
import { Unreadable } from "../../../src/app/own/read/item.ts";
import type { Flaw } from "../../../src/core/flaw.ts";
import { datums } from "../../../src/datum/datums.ts";
import type { Bad, Message } from "../../fixtures/bad/bad.ts";
import { classes } from "../../fixtures/bad/classes.ts";

const within = [100, 30, 101, 31] as const;

/** What comes of a file: its features and what is told, or why it is refused. Any other error breaks the test. */
function take({ name, bytes, datum: id }: Bad): Made | { readonly refused: Flaw } {
  const datum = datums.find((one) => one.id === id);
  if (!datum) throw new Error(id);
  try {
    const made = readFile(name, bytes, []).map((read) =>
      makeLayer(read, { layer: "own", datum, accuracy: 10, label: null, within }, () => undefined),
    );
    return { features: made.flatMap((m) => m.features), flaws: made.flatMap((m) => m.flaws) };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.flaw };
    throw error;
  }
}

/** A reason as it is expected: to the letter, or so far where it goes on in the words of an engine. */
const like = (expected: string): unknown =>
  expected.endsWith("（…") || expected.endsWith(" (…")
    ? expect.stringContaining(expected.slice(0, -1))
    : expected;

const messageOf = ({ place, reason, remedy, more }: Flaw) => ({
  place,
  reason: [reason.zh, reason.en],
  remedy: [remedy.zh, remedy.en],
  more,
});
const expectedOf = ({ place, reason, remedy, more = 0 }: Message) => ({
  place,
  reason: reason.map(like),
  remedy,
  more,
});

describe.each(Object.entries(classes))("A file with %s", (_, all) => {
  const bad = all();

  test("is known in eight forms at least", () => {
    expect(bad.length).toBeGreaterThanOrEqual(8);
    expect(new Set(bad.map(({ title }) => title)).size).toBe(bad.length);
  });

  test.each(bad)(
    "$title: the good is kept, the rest is told with its place, its reason and its remedy",
    (one) => {
      const took = take(one);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      if (one.refused) {
        if (!("refused" in took)) expect.fail("was read");
        expect(messageOf(took.refused)).toEqual(expectedOf(one.refused));
        return;
      }
      if ("refused" in took) expect.fail(`was refused: ${took.refused.reason.en}`);
      const { features, flaws } = took;
      const names = features.map(({ properties }) => properties.name);
      if (typeof one.kept === "number") expect(names).toHaveLength(one.kept);
      else expect(names).toEqual(one.kept);
      expect(flaws.map(messageOf)).toEqual((one.told ?? []).map(expectedOf));
      if (one.values) expect(features.flatMap(({ properties }) => properties.attributes)).toEqual(one.values);
    },
  );

  test("leaves nothing on the map that could break it, and no message without words", () => {
    for (const one of bad) {
      const took = take(one);
      const flaws = "refused" in took ? [took.refused] : took.flaws;
      for (const { place, reason, remedy } of flaws) {
        for (const text of [reason.zh, reason.en, remedy.zh, remedy.en])
          expect(text.trim(), one.title).not.toBe("");
        expect(place.length + reason.zh.length + reason.en.length, one.title).toBeLessThan(1300);
        expect(place + reason.zh + reason.en, one.title).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }
      if ("refused" in took) continue;
      const ids = new Set(took.features.map(({ id }) => id));
      // An archive of two tables makes two layers, whose features are numbered each from one.
      if (!one.name.endsWith(".zip")) expect(ids.size, one.title).toBe(took.features.length);
      for (const { properties, geometry } of took.features.slice(0, 100)) {
        expect(properties.name.trim(), one.title).not.toBe("");
        expect(properties.name.length, one.title).toBeLessThan(100);
        expect(JSON.stringify(properties).length, one.title).toBeLessThan(500_000);
        const positions = JSON.stringify(geometry && "coordinates" in geometry ? geometry.coordinates : null);
        expect(positions, one.title).not.toMatch(/null|"/);
      }
    }
  });
});
