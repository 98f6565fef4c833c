/** The kind of the layers that a reader puts in from files of their own. */
export const ownKind = "own";

/** The colours among which such a layer is drawn: keys of `styles/palette.ts`. */
export const ownColours = [
  "upper",
  "growth",
  "farm-veg",
  "planned",
  "belt",
  "heritage",
  "redline",
  "limit",
] as const;
