import type { PositionClass } from "../core/accuracy.ts";
import type { Choice, ColourKey, Drawing, Line, Where } from "../core/drawing.ts";

const known: readonly PositionClass[] = ["surveyed", "digitised"];
const rough: readonly PositionClass[] = ["approximate", "vague", "schematic", "township"];

/** Restricts a drawing to features whose `property` has one of the values. */
export function only(property: string, ...values: readonly (string | number)[]): Where {
  return { property, in: values };
}

/** Features whose position is known. */
export const sure: Where = only("class", ...known);

/** Features whose position is known roughly, or not at all. */
export const unsure: Where = only("class", ...rough);

/** The features of a category. */
export function inCategory(...categories: readonly string[]): Where {
  return only("category", ...categories);
}

/**
 * An area in the manner of its position class: known ones with an even tint, a closed hatch and a solid outline,
 * schematic ones with an open hatch and a dashed outline that softens into its band as the camera comes closer.
 */
export function areaManner(
  colour: ColourKey,
  where: readonly Where[],
  more: { readonly pattern?: string; readonly open?: string; readonly tint?: number } = {},
): Drawing[] {
  const { pattern = "diagonal", open = "diagonal-open", tint = 0.12 } = more;
  const sharp = [...where, sure];
  const soft = [...where, unsure];
  return [
    { draw: "fill", colour, opacity: tint, where: sharp },
    { draw: "hatch", colour, pattern, opacity: 0.5, where: sharp },
    { draw: "line", colour, width: 1.8, where: sharp },
    { draw: "fill", colour, opacity: tint, where: soft, blunt: true },
    { draw: "hatch", colour, pattern: open, opacity: 0.6, where: soft, blunt: true },
    { draw: "band", colour, opacity: 0.2, where: soft },
    { draw: "line", colour, width: 1.4, dash: [5, 3], where: soft, blunt: true },
  ];
}

/** A line in the manner of its position class: known ones solid, the others dashed over their band. */
export function lineManner(
  colour: ColourKey,
  width: number,
  where: readonly Where[],
  more: {
    readonly dash?: readonly number[];
    readonly casing?: Line["casing"];
    readonly always?: boolean;
  } = {},
): Drawing[] {
  const { dash = [5, 2], casing, always = false } = more;
  const sharp = [...where, sure];
  const soft = [...where, unsure];
  const solid = { draw: "line", colour, width, ...(casing ? { casing } : {}) } as const;
  return [
    { draw: "band", colour, opacity: 0.18, where },
    { ...solid, ...(always ? { dash } : {}), where: sharp },
    { ...solid, width: width * 0.8, dash, where: soft, blunt: true },
  ];
}

/** A place in the manner of its position class: a crisp symbol with its name, a soft disc, or its name alone. */
export function pointManner(
  colour: Choice<ColourKey>,
  text: Choice<ColourKey>,
  figure: Choice<string>,
  size: number,
  where: readonly Where[] = [],
): Drawing[] {
  const label = { draw: "label", colour: text, size: 11.5, weight: 400, face: "hei" } as const;
  const of = (...classes: readonly PositionClass[]): readonly Where[] => [
    ...where,
    only("class", ...classes),
  ];
  return [
    { draw: "disc", colour, opacity: 0.3, where: of("approximate") },
    { draw: "symbol", colour, figure, size, where: of(...known) },
    { ...label, gap: 10, priority: 3, where: of(...known) },
    { ...label, gap: 0, italic: true, priority: 4, where: of("approximate") },
    {
      ...label,
      size: 12,
      weight: 700,
      gap: 0,
      face: "song",
      italic: true,
      spaced: true,
      priority: 5,
      where: of("vague"),
    },
  ];
}
