import { inflateSync } from "node:zlib";

type Point = readonly [x: number, y: number];
type Matrix = readonly [number, number, number, number, number, number];

/** What is drawn on a page of a PDF, in points of 1/72 inch. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** The straight lines of every path that is stroked, path by path. */
  readonly strokes: readonly (readonly (readonly [Point, Point])[])[];
  /** Rectangles that are filled: width and height. */
  readonly filled: readonly Point[];
  /** Pieces of text that are set as letters of a font. */
  readonly texts: number;
  /** Pictures made of pixels. */
  readonly pictures: number;
}

const times = (m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  m[0] * a + m[2] * b,
  m[1] * a + m[3] * b,
  m[0] * c + m[2] * d,
  m[1] * c + m[3] * d,
  m[0] * e + m[2] * f + m[4],
  m[1] * e + m[3] * f + m[5],
];

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Follows the operators of a content stream that move, draw lines and paint (ISO 32000, 8.5). */
function draw(content: string): Pick<PdfPage, "strokes" | "filled" | "texts"> {
  const strokes: (readonly [Point, Point])[][] = [];
  const filled: Point[] = [];
  const saved: Matrix[] = [];
  let [matrix, texts]: [Matrix, number] = [[1, 0, 0, 1, 0, 0], 0];
  let [lines, boxes]: [(readonly [Point, Point])[], Point[]] = [[], []];
  let [now, numbers]: [Point, number[]] = [[0, 0], []];
  const end = (): void => {
    [lines, boxes] = [[], []];
  };
  for (const token of content.split(/\s+/)) {
    const number = Number(token);
    if (token !== "" && Number.isFinite(number)) {
      numbers.push(number);
      continue;
    }
    const [x = 0, y = 0, w = 0, h = 0] = numbers;
    if (token === "q") saved.push(matrix);
    else if (token === "Q") matrix = saved.pop() ?? matrix;
    else if (token === "cm") matrix = times(matrix, numbers.slice(-6) as unknown as Matrix);
    else if (token === "m") now = at(matrix, x, y);
    else if (token === "l") {
      const next = at(matrix, x, y);
      lines.push([now, next]);
      now = next;
    } else if (token === "re") boxes.push([Math.abs(w * matrix[0]), Math.abs(h * matrix[3])]);
    else if (token === "S" || token === "s") {
      if (lines.length > 0) strokes.push(lines);
      end();
    } else if (token === "f" || token === "f*") {
      filled.push(...boxes);
      end();
    } else if (token === "n") end();
    else if (token === "Tj" || token === "TJ") texts++;
    numbers = [];
  }
  return { strokes, filled, texts };
}

/** Reads the pages of a PDF as Chromium writes it: plain objects, one deflated content stream a page. */
export function readPdf(file: Buffer): readonly PdfPage[] {
  const text = file.toString("latin1");
  const contentOf = (id: string): string => {
    const head = text.indexOf(`\n${id} 0 obj`);
    const start = text.indexOf("stream", head) + "stream".length;
    const first = start + (text[start] === "\r" ? 2 : 1);
    const length = Number(/\/Length (\d+)/.exec(text.slice(head, start))?.[1]);
    return inflateSync(file.subarray(first, first + length)).toString("latin1");
  };
  return [...text.matchAll(/\/Type \/Page\b(?!s)([\s\S]*?)endobj/g)].map(([, body = ""]) => {
    const [, , width, height] =
      /\/MediaBox \[([^\]]*)\]/.exec(body)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
    const content = /\/Contents (\d+) 0 R/.exec(body)?.[1];
    if (!width || !height || !content) throw new Error("a page of the PDF has no size or no content");
    const pictures = text.match(/\/Subtype \/Image/g)?.length ?? 0;
    return { width, height, pictures, ...draw(contentOf(content)) };
  });
}
