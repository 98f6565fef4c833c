import { type Figure, patterns, symbols } from "../core/figures.ts";

/** Pixels of an image for one CSS pixel of the map. */
export const imageRatio = 2;

/** The name by which the style asks for a figure: it says everything that is needed to draw it; a `room` is empty. */
export function imageName(
  kind: "pattern" | "symbol" | "room",
  figure: string,
  size: number,
  ink: string,
  paper: string,
): string {
  return [kind, figure, size, ink, paper].join("|");
}

function draw(figure: Figure, size: number, ink: string, paper: string): ImageData {
  const side = Math.max(1, Math.round(size * imageRatio));
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("canvas: no 2D context for the map's figures");
  context.scale(side / figure.box, side / figure.box);
  context.lineJoin = "round";
  for (const part of figure.parts) {
    const path = new Path2D(part.d);
    const tint = (role: "ink" | "paper"): string => (role === "ink" ? ink : paper);
    if (part.fill) {
      context.fillStyle = tint(part.fill);
      context.fill(path);
    }
    if (part.stroke) {
      context.strokeStyle = tint(part.stroke);
      context.lineWidth = part.width ?? 1;
      context.stroke(path);
    }
  }
  return context.getImageData(0, 0, side, side);
}

/** Draws the image of a name; undefined where the name is none of ours. */
export function drawImage(name: string): ImageData | undefined {
  const [kind, figure = "", size, ink = "", paper = ""] = name.split("|");
  if (kind === "room") {
    const side = Math.max(1, Math.round(Number(size) * imageRatio));
    return new ImageData(side, side);
  }
  const found = kind === "pattern" ? patterns[figure] : kind === "symbol" ? symbols[figure] : undefined;
  return found && draw(found, Number(size), ink, paper);
}
