import { html, nothing, render, svg } from "lit-html";

type Point = readonly [x: number, y: number];

/** A pen that draws over the map while it is up; what was drawn goes when it is wiped. */
export interface Pen {
  readonly flip: () => void;
  readonly wipe: () => void;
  readonly up: () => boolean;
}

/** Makes the pen in a layer over the map. */
export function createPen(root: HTMLElement, changed: () => void): Pen {
  let up = false;
  let strokes: readonly (readonly Point[])[] = [];
  const draw = (): void => {
    root.hidden = !up && strokes.length === 0;
    root.toggleAttribute("data-up", up);
    const path = (points: readonly Point[]): string =>
      `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;
    render(
      root.hidden
        ? nothing
        : html`<svg width="100%" height="100%" aria-hidden="true">${strokes.map((points) => svg`<path d=${path(points)}></path>`)}</svg>`,
      root,
    );
  };
  const at = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = root.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  root.addEventListener("pointerdown", (event) => {
    if (!up) return;
    root.setPointerCapture(event.pointerId);
    strokes = [...strokes, [at(event)]];
    draw();
  });
  root.addEventListener("pointermove", (event) => {
    const last = strokes.at(-1);
    if (!up || !last || !root.hasPointerCapture(event.pointerId)) return;
    strokes = [...strokes.slice(0, -1), [...last, at(event)]];
    draw();
  });
  return {
    up: () => up,
    flip: () => {
      up = !up;
      draw();
      changed();
    },
    wipe: () => {
      up = false;
      strokes = [];
      draw();
    },
  };
}
