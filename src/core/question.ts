/** lon, lat in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** Where a question is asked about. Lengths in metres. */
export type Site =
  | { readonly site: "point"; readonly at: LonLat; readonly bound: number }
  | { readonly site: "circle"; readonly at: LonLat; readonly radius: number }
  /** The outline, not closed. */
  | { readonly site: "area"; readonly ring: readonly LonLat[] }
  /** A line, and what lies within `width` of it where that is more than 0. */
  | { readonly site: "line"; readonly points: readonly LonLat[]; readonly width: number }
  | { readonly site: "feature"; readonly id: string }
  /** What a clause speaks of. */
  | { readonly site: "clause"; readonly id: string };

/** How features must lie to the area: meet it, lie in it, or hold it. */
export type How = "intersect" | "within" | "contain";

/** A spatial question, as it is asked and as it stands in an address. */
export type Question =
  /** What applies here? */
  | { readonly ask: "at"; readonly of: Site }
  /** What lies in this area, grown by `buffer`; or comes within `distance` of it? */
  | {
      readonly ask: "within";
      readonly of: Site;
      readonly buffer: number;
      readonly how: How;
      readonly distance: number;
    }
  /** What lies along this line? */
  | { readonly ask: "along"; readonly of: Site; readonly distance: number }
  /** What is nearest? */
  | { readonly ask: "near"; readonly of: Site; readonly count: number }
  /** Which subjects of layers touch which lines: `<layer>` or `<layer>:<category>`. */
  | { readonly ask: "check"; readonly subjects: readonly string[]; readonly lines: readonly string[] }
  | { readonly ask: "compare"; readonly of: Site; readonly to: Site }
  /** All units with every measure. */
  | { readonly ask: "table" };
