import type { Bilingual } from "./text.ts";

/** A constant, or a choice by the value of a property. */
export type Choice<T> =
  | T
  | { readonly by: string; readonly of: Readonly<Record<string, T>>; readonly otherwise: T };

/** A key of `styles/palette.ts`; the renderer turns it into the colour of the theme. */
export type ColourKey = string;

/** Restricts a drawing to features whose property has one of the values. */
export interface Where {
  readonly property: string;
  readonly in: readonly (string | number)[];
}

interface Common {
  readonly where?: Where;
  /** 0 to 1. */
  readonly opacity?: number;
  /** Least zoom of the camera from which it is drawn. */
  readonly from?: number;
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
  /** A darker line under it, by so many pixels wider on each side. */
  readonly casing?: { readonly colour: ColourKey; readonly width: number };
  /** Pixels over which the edge fades. */
  readonly softness?: number;
}

/** A disc on the ground as wide as the position is uncertain (`accuracy.bound` metres). */
export interface Disc extends Common {
  readonly draw: "disc";
  readonly colour: Choice<ColourKey>;
}

/** A figure of `core/figures.ts` at a point, `size` CSS pixels across; property `offset` moves it by pixels. */
export interface Mark extends Common {
  readonly draw: "symbol";
  readonly figure: Choice<string>;
  readonly colour: Choice<ColourKey>;
  readonly size: Choice<number>;
}

/** The feature's name beside its point; property `anchor` says on which side. */
export interface Label extends Common {
  readonly draw: "label";
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
export type Drawing = Fill | Hatch | Line | Disc | Mark | Label;

/** An entry of the legend: a title, and the drawings of a category that make its swatch. */
export interface LegendEntry {
  readonly layer: string;
  readonly category: string;
  readonly title: Bilingual;
  readonly drawings: readonly Drawing[];
  readonly sample: Readonly<Record<string, unknown>>;
}

/** Resolves a choice for the properties of a feature. */
export function choose<T>(choice: Choice<T>, properties: Readonly<Record<string, unknown>>): T {
  if (typeof choice !== "object" || choice === null || !("by" in choice)) return choice as T;
  const value = properties[choice.by];
  const key = String(value);
  return (Object.hasOwn(choice.of, key) ? choice.of[key] : undefined) ?? choice.otherwise;
}

/** Whether a drawing applies to a feature's properties. */
export function applies(drawing: Drawing, properties: Readonly<Record<string, unknown>>): boolean {
  const { where } = drawing;
  return !where || where.in.includes(properties[where.property] as string | number);
}
