import { describe, expect, test } from "vitest";
import type { Span } from "../../src/core/clause.ts";
import { type Source, sizeOf, slice, solid } from "./source.ts";

/** The raw wording with the listed repairs made and Markdown taken off, read without the parser. */
function wording({ raw, repairs }: Source, spans: readonly Span[]): string {
  const mend = (line: string): string =>
    repairs.reduce(
      (text, { where, raw: noise, repaired }) =>
        where === "everywhere"
          ? text.replace(new RegExp(noise.slice(1, -1), "gu"), repaired)
          : text.replace(where, where.replace(noise, repaired)),
      line,
    );
  return solid(
    spans.map((span) => mend(slice(raw, span)).replace(/^(?:#+|-) |\*\*|<\/?b>|\|/gu, "")).join(""),
  );
}

/** The law that every document of the corpus keeps: nothing lost, nothing invented, everything citable. */
export function keepsTheLaw(document: Source): void {
  const { raw, plan } = document;
  const ids = [...plan.sections, ...plan.clauses].map(({ id }) => id);

  describe(`The document ${plan.meta.id}`, () => {
    test("every printed character stands in exactly one heading, clause or leftover", () => {
      const spans = [...plan.sections, ...plan.clauses].flatMap((item) => item.raw).concat(plan.leftovers);
      const times = new Uint8Array(raw.length);
      for (const { start, end } of spans) for (let i = start; i < end; i += 1) times[i] = (times[i] ?? 0) + 1;
      const wrong = [...times.keys()].filter((i) => times[i] !== 1 && raw.charAt(i).trim() !== "");
      expect(wrong.map((i) => raw.slice(i - 5, i + 5))).toEqual([]);
    });

    test("clauses and headings say what the print says, but for the listed repairs", () => {
      for (const { id, text, raw: spans } of plan.clauses) {
        expect(`${id} ${solid(text)}`).toBe(`${id} ${wording(document, spans)}`);
      }
      for (const { id, kind, title, raw: spans } of plan.sections) {
        const printed = wording(document, kind === "table" ? spans.slice(0, 1) : spans);
        expect(`${id} ${solid(title)}`).toBe(`${id} ${printed}`);
      }
    });

    test("no two things have the same id, and ids are short enough to type", () => {
      const parts = plan.clauses.flatMap((item) => item.parts ?? []).map(({ id }) => id);
      expect(new Set([...ids, ...parts]).size).toBe(ids.length + parts.length);
      expect([...ids, ...parts].filter((id) => !/^[a-z0-9]+\/[a-z0-9./]+$/u.test(id))).toEqual([]);
      expect(parts.filter((id) => id.length > 20)).toEqual([]);
    });

    test("every clause and every heading stands in the contents of the one above it, once", () => {
      const contents = plan.sections.flatMap((section) => section.content);
      const tops = plan.sections.filter(({ parent }) => parent === null).map(({ id }) => id);
      expect([...contents, ...tops].sort()).toEqual([...ids].sort());
    });

    test("raw spans ascend, and run-in headings and parts lie inside their clause and are not blank", () => {
      for (const { id, text, lead, parts, raw: spans } of plan.clauses) {
        expect(`${id} ${text}`).toBe(`${id} ${text.trim()}`);
        expect(spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0))).toBe(true);
        for (const span of [...(lead ? [lead] : []), ...(parts ?? [])]) {
          expect(slice(text, span).trim()).not.toBe("");
          expect(slice(text, span)).toBe(slice(text, span).trim());
        }
      }
    });

    test("what is left over besides contents and markup is at most one part in a hundred", () => {
      const left = plan.leftovers.filter(({ why }) => why !== "contents line" && why !== "markup");
      expect(sizeOf(document, left) / solid(raw).length).toBeLessThanOrEqual(0.01);
    });
  });
}
