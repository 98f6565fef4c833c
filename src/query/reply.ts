import type { Question } from "../core/question.ts";
import type { Reply } from "../core/reply.ts";
import { along } from "./along.ts";
import type { Asking } from "./ask.ts";
import { at } from "./at.ts";
import { bufferOf } from "./buffer.ts";
import { check } from "./check.ts";
import { compare } from "./compare.ts";
import { near } from "./near.ts";
import type { Prepared } from "./prepare.ts";
import type { Subject } from "./probe.ts";
import { type Spoken, subjectOf } from "./site.ts";
import { table } from "./table.ts";
import { within } from "./within.ts";

/** The middle of a subject that is a point; others have no single place to ask about. */
function spotOf({ geometry, known }: Subject): { lon: number; lat: number; bound: number } {
  if (geometry.type !== "Point") throw new TypeError("only a point can be asked what applies there");
  const [lon = 0, lat = 0] = geometry.coordinates;
  return { lon, lat, bound: known?.bound ?? 0 };
}

function grown(prepared: Prepared, subject: Subject, size: number): Subject {
  if (size === 0) return subject;
  const geometry = bufferOf(prepared, subject.geometry, size);
  if (!geometry) throw new RangeError("nothing is left of the area when it shrinks by so much");
  return { ...subject, geometry };
}

/** Features of layers, in their order. */
function featuresIn(prepared: Prepared, layers: readonly string[]): readonly string[] {
  return layers.flatMap((id) => (prepared.byLayer.get(id) ?? []).map(({ feature }) => feature.id));
}

/** The units of the catalogue: cells that stand for a place. */
function unitsOf(prepared: Prepared): readonly string[] {
  const cells = prepared.layers.filter(({ kind }) => kind === "cells").map(({ id }) => id);
  return cells.flatMap((id) =>
    (prepared.byLayer.get(id) ?? [])
      .filter(({ feature }) => feature.properties.place)
      .map(({ feature }) => feature.id),
  );
}

/** Answers a question. Throws what the question's own function throws, and as `subjectOf` does. */
export function reply(prepared: Prepared, question: Question, spoken: Spoken, asking: Asking = {}): Reply {
  switch (question.ask) {
    case "at":
      return { ask: "at", answer: at(prepared, spotOf(subjectOf(prepared, question.of, spoken)), asking) };
    case "within": {
      const { how, distance, buffer } = question;
      const subject = grown(prepared, subjectOf(prepared, question.of, spoken), buffer);
      return { ask: "within", answer: within(prepared, subject, { mode: how, distance }, asking) };
    }
    case "along":
      return {
        ask: "along",
        answer: along(prepared, subjectOf(prepared, question.of, spoken), question.distance, asking),
      };
    case "near":
      return {
        ask: "near",
        answer: near(prepared, subjectOf(prepared, question.of, spoken), question.count, asking),
      };
    case "check": {
      const lines = question.lines.map((ref) => {
        const [layer = "", category] = ref.split(":");
        return category === undefined ? { layer } : { layer, category };
      });
      return {
        ask: "check",
        answer: check(prepared, featuresIn(prepared, question.subjects), lines, asking),
      };
    }
    case "compare":
      return {
        ask: "compare",
        answer: compare(
          prepared,
          subjectOf(prepared, question.of, spoken),
          subjectOf(prepared, question.to, spoken),
          {},
          asking,
        ),
      };
    case "table":
      return { ask: "table", answer: table(prepared, unitsOf(prepared), asking) };
  }
}
