import type { Method } from "../core/answer.ts";
import type { Prepared } from "./prepare.ts";

/** The record of how an answer came about, for the layers that were asked. */
export function methodOf(
  prepared: Prepared,
  layers: readonly { readonly id: string }[],
  question: Method["question"],
  functions: readonly string[],
  inputs: Method["inputs"],
  compared: number,
): Method {
  return {
    question,
    functions,
    inputs,
    layers: layers.flatMap(({ id }) => prepared.holdings.get(id)?.asked ?? []),
    centre: prepared.plane.centre,
    compared,
  };
}
