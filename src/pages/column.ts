import { wrap } from "../core/wrap.ts";
import { element, escapeText } from "../sheet/svg.ts";

/** The faces of a picture that has no styles of a page. */
export const fonts = {
  hei: "'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
  song: "'Source Han Serif SC','Noto Serif CJK SC','Songti SC',SimSun,serif",
} as const;

/** The classes of the map's letters as attributes, since a picture has no styles of a page. */
export function dressed(sheet: string): string {
  // At its own size a line scales with the picture, as its letters do.
  const scaling = sheet.replaceAll(' vector-effect="non-scaling-stroke"', "");
  return scaling.replace(/class="(song|hei)( spaced)?"/g, (_, face: keyof typeof fonts, spaced) =>
    spaced ? `font-family="${fonts[face]}" letter-spacing="0.3em"` : `font-family="${fonts[face]}"`,
  );
}

/** Lines of words down a column, and where the column goes on below them. */
export function column(x: number, colour: (key: string) => string) {
  let y = 0;
  const parts: string[] = [];
  return {
    parts,
    y: () => y,
    skip: (by: number): void => {
      y += by;
    },
    write: (
      text: string,
      size: number,
      most: number,
      face: keyof typeof fonts,
      key = "ink",
      weight = 400,
    ): void => {
      for (const line of wrap(text, most / size, false)) {
        y += size * 1.5;
        parts.push(
          element(
            "text",
            { x, y, "font-size": size, "font-family": fonts[face], "font-weight": weight, fill: colour(key) },
            escapeText(line),
          ),
        );
      }
    },
  };
}
