/** How a reader draws a layer, where not in the usual way. */
export interface Look {
  /** 0 to 1; all of it where absent. */
  readonly opacity?: number;
  /** Only features that hold each of these words in their name or values are drawn. */
  readonly words?: string;
  /** Key of the palette, for a layer of the reader's own. */
  readonly colour?: string;
  /** False where a layer of the reader's own is drawn without names. */
  readonly named?: boolean;
}
