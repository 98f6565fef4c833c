import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import type { Choice, Where } from "../core/drawing.ts";

/** A choice of the drawing vocabulary as a MapLibre expression, each value passed through `as`. */
export function choiceExpression<T, R>(choice: Choice<T>, as: (value: T) => R): R | ExpressionSpecification {
  if (typeof choice !== "object" || choice === null || !("by" in choice)) return as(choice as T);
  const cases = Object.entries(choice.of).flatMap(([key, value]) => [key, as(value)]);
  if (cases.length === 0) return as(choice.otherwise);
  const all: unknown[] = ["match", ["to-string", ["get", choice.by]], ...cases, as(choice.otherwise)];
  return all as unknown as ExpressionSpecification;
}

/** A restriction of the drawing vocabulary as a MapLibre filter. */
export function whereFilter(where: Where | undefined): FilterSpecification {
  return where ? ["in", ["get", where.property], ["literal", [...where.in]]] : true;
}
