import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import { type Choice, conditionsOf, type Drawing } from "../core/drawing.ts";

/** A choice of the drawing vocabulary as a MapLibre expression, each value passed through `as`. */
export function choiceExpression<T, R>(choice: Choice<T>, as: (value: T) => R): R | ExpressionSpecification {
  if (typeof choice !== "object" || choice === null || !("by" in choice)) return as(choice as T);
  if ("steps" in choice) {
    const cases = choice.steps
      .toReversed()
      .flatMap(([least, value]) => [[">=", ["get", choice.by], least], as(value)]);
    if (cases.length === 0) return as(choice.otherwise);
    const number = ["==", ["typeof", ["get", choice.by]], "number"];
    const rest = as(choice.otherwise);
    return ["case", ["!", number], rest, ...cases, rest] as unknown as ExpressionSpecification;
  }
  const cases = Object.entries(choice.of).flatMap(([key, value]) => [key, as(value)]);
  if (cases.length === 0) return as(choice.otherwise);
  const all: unknown[] = ["match", ["to-string", ["get", choice.by]], ...cases, as(choice.otherwise)];
  return all as unknown as ExpressionSpecification;
}

/** Every value that a choice can give. */
export function valuesOf<T>(choice: Choice<T>): readonly T[] {
  if (typeof choice !== "object" || choice === null || !("by" in choice)) return [choice as T];
  const cases = "steps" in choice ? choice.steps.map(([, value]) => value) : Object.values(choice.of);
  return [...cases, choice.otherwise];
}

/** The restrictions of a drawing as a MapLibre filter. */
export function whereFilter(where: Drawing["where"]): FilterSpecification {
  const all = conditionsOf(where).map((w) => ["in", ["get", w.property], ["literal", [...w.in]]]);
  if (all.length === 0) return true;
  return (all.length === 1 ? all[0] : ["all", ...all]) as FilterSpecification;
}
