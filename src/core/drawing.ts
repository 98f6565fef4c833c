import type { Bilingual } from "./text.ts";

/**
 * A constant, a choice by the value of a property (`of`), or one by the step of a number that it has reached
 * (`steps`, ascending: the least number of a step, and its value); `otherwise` where no case holds.
 */
export type Choice<T> =
  | T
  | { readonly by: string; readonly of: Readonly<Record<string, T>>; readonly otherwise: T }
  | { readonly by: string; readonly steps: readonly (readonly [number, T])[]; readonly otherwise: T };

/** A key of `styles/palette.ts`; the renderer turns it into the colour of the theme. */
export type ColourKey = string;

/** Restricts a drawing to features whose property has one of the values. */
export interface Where {
  readonly property: string;
  readonly in: readonly (string | number)[];
}

interface Common {
  /** All of them must hold. */
  readonly where?: Where | readonly Where[];
  /** 0 to 1. */
  readonly opacity?: number;
  /** Least zoom of the camera from which it is drawn. */
  readonly from?: number;
  /** True for the pale land itself, which is left out over a basemap. */
  readonly land?: true;
  /** True where it must not stay sharp as the camera comes closer than the position is known (`core/sharpness.ts`). */
  readonly blunt?: true;
}

/** An even tint of an area. */
export interface Fill extends Common {
  readonly draw: "fill";
  readonly colour: Choice<ColourKey>;
}

/** An area covered with a repeated figure of `core/figures.ts`. */
export interface Hatch extends Common {
  readonly draw: "hatch";
  readonly pattern: Choice<string>;
  readonly colour: Choice<ColourKey>;
}

/** A line, or the outline of an area; widths in CSS pixels. */
export interface Line extends Common {
  readonly draw: "line";
  readonly colour: Choice<ColourKey>;
  readonly width: number;
  /** Lengths in multiples of the width. */
  readonly dash?: readonly number[];
  /** A darker line under it, by so many pixels wider on each side; dashed where it is. */
  readonly casing?: { readonly colour: ColourKey; readonly width: number };
  /** Pixels over which the edge fades. */
  readonly softness?: number;
}

/**
 * The breadth within which a line or an outline may lie, `accuracy.bound` metres to each side and soft outward.
 * It shows as the camera comes closer, where the line itself would claim more than is known.
 */
export interface Band extends Common {
  readonly draw: "band";
  readonly colour: Choice<ColourKey>;
}

/** A soft disc on the ground as wide as the position is uncertain (`accuracy.bound` metres). */
export interface Disc extends Common {
  readonly draw: "disc";
  readonly colour: Choice<ColourKey>;
}

/** Plain dots, `size` CSS pixels across: for points by the thousand, of which none stands out. */
export interface Dots extends Common {
  readonly draw: "dots";
  readonly colour: ColourKey;
  readonly size: number;
}

/** A figure of `core/figures.ts` at a point, `size` CSS pixels across; property `offset` moves it by pixels. */
export interface Mark extends Common {
  readonly draw: "symbol";
  readonly figure: Choice<string>;
  readonly colour: Choice<ColourKey>;
  readonly size: Choice<number>;
}

/**
 * Words beside a feature's point, or at the label point that its property `at` names, turned by its property `turn`
 * (degrees clockwise); property `anchor` says on which side.
 */
export interface Label extends Common {
  readonly draw: "label";
  /** The property that holds the words; the feature's name where that or this is absent. */
  readonly text?: string;
  /** True where the words are no name, and leave out the mark of shapes that are schematic. */
  readonly bare?: true;
  readonly colour: Choice<ColourKey>;
  /** Font size in CSS pixels. */
  readonly size: Choice<number>;
  readonly face: "song" | "hei";
  readonly weight: Choice<number>;
  /** Distance from the point in CSS pixels. */
  readonly gap: Choice<number>;
  readonly spaced?: boolean;
  readonly italic?: boolean;
  /** Smaller is placed first where labels compete. */
  readonly priority: number;
}

/** The vocabulary in which every layer is drawn; `map`, `sheet` and the legend each speak all of it. */
export type Drawing = Fill | Hatch | Line | Band | Disc | Dots | Mark | Label;

/** An entry of the legend: a title, and the drawings that make its swatch with a feature that they draw. */
export interface LegendEntry {
  /** `<layer>:<category>`, or `<layer>:<category>:<step>` where sizes are told apart. */
  readonly id: string;
  readonly layer: string;
  readonly category: string;
  readonly title: Bilingual;
  readonly drawings: readonly Drawing[];
  readonly sample: Readonly<Record<string, unknown>>;
  /** Ids of the features that it stands for; those without a geometry are not drawn. */
  readonly features: readonly string[];
  /** False where nothing of it can be drawn: no geometry is known. */
  readonly drawn: boolean;
}

/** Resolves a choice for the properties of a feature. */
export function choose<T>(choice: Choice<T>, properties: Readonly<Record<string, unknown>>): T {
  if (typeof choice !== "object" || choice === null || !("by" in choice)) return choice as T;
  const value = properties[choice.by];
  if ("steps" in choice) {
    const reached =
      typeof value === "number" ? choice.steps.findLast(([least]) => value >= least) : undefined;
    return reached ? reached[1] : choice.otherwise;
  }
  const key = String(value);
  return (Object.hasOwn(choice.of, key) ? choice.of[key] : undefined) ?? choice.otherwise;
}

/** Whether a drawing applies to a feature's properties. */
export function applies(drawing: Drawing, properties: Readonly<Record<string, unknown>>): boolean {
  return conditionsOf(drawing.where).every((w) => w.in.includes(properties[w.property] as string | number));
}

/** The restrictions of a drawing as a list. */
export function conditionsOf(where: Drawing["where"]): readonly Where[] {
  if (!where) return [];
  return "property" in where ? [where] : where;
}
