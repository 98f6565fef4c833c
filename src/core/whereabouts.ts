import type { PositionClass } from "./accuracy.ts";

/** How far apart two places are, as far as the accuracy of both allows to tell. */
export interface Apart {
  /** Kilometres: about so many, or, where `within`, fewer than so many. */
  readonly km: number;
  readonly within: boolean;
  /** One of eight winds, 0 north and clockwise; null where the direction cannot be told. */
  readonly wind: number | null;
}

/** A place of the gazetteer, and how far and in which direction from its seat something lies. */
export interface Toward extends Apart {
  readonly place: string;
}

/** Where a shape lies, told without a map; places are ids of the gazetteer. */
export type Lie =
  /** A point: in which unit, by the gazetteer or by the diagram alone; how far from which seats; between which two. */
  | {
      readonly lie: "point";
      readonly unit: string | null;
      readonly known: boolean;
      readonly from: readonly Toward[];
      readonly between: readonly [string, string] | null;
    }
  /** Somewhere in a unit. */
  | { readonly lie: "somewhere"; readonly unit: string }
  /** An area: units of the diagram that it covers, and those of which it covers a part; kilometres from side to side. */
  | {
      readonly lie: "area";
      readonly whole: readonly string[];
      readonly part: readonly string[];
      readonly all: boolean;
      readonly extent: { readonly ew: number; readonly ns: number } | null;
    }
  /** A line: the units of the diagram in its order, null where it runs outside of all; its length in kilometres. */
  | {
      readonly lie: "line";
      readonly units: readonly (string | null)[];
      readonly ordered: boolean;
      readonly km: number | null;
    }
  /** A unit of the diagram: those beside it, as seen from its seat. */
  | { readonly lie: "unit"; readonly beside: readonly Toward[] };

/** Where a feature lies, with the accuracy that this was told by. */
export interface Whereabouts {
  readonly class: PositionClass;
  readonly bound: number | null;
  readonly lie: Lie;
}
