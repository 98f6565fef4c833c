import "../../styles/plot.css";
import "../../styles/plotting.css";
import "../../styles/paper.css";
import { palette } from "../../styles/palette.ts";
import { type Bounds, type Camera, fitCamera, metresPerPixel } from "../core/camera.ts";
import type { Index } from "../core/index.ts";
import { barOf, mapOf, type Plot, perMillimetre } from "../core/plot.ts";
import type { LonLat } from "../core/question.ts";
import type { State } from "../store/state.ts";
import { createPlotting } from "../views/plotting.ts";
import { say } from "../words/say.ts";
import type { Drawn } from "./layers.ts";
import { planeOf } from "./plane.ts";
import { plotSheet } from "./plotted.ts";
import { titleOf } from "./title.ts";

/** The camera of what the screen shows, for a map of so many pixels. */
function cameraFor(
  { camera }: State,
  frame: Bounds,
  screen: readonly [number, number],
  size: readonly [number, number],
): Camera {
  if (!camera) return fitCamera(frame, size[0], size[1]);
  const share = Math.min(size[0] / screen[0], size[1] / screen[1]);
  return { ...camera, zoom: camera.zoom + Math.log2(share) };
}

/** Letters of legend and terms shrink until all of them fit their box; false where they do not. */
function fitLetters(paper: HTMLElement): boolean {
  const boxes = [...paper.querySelectorAll<HTMLElement>(".plot .fit, .plot .plot-legend")];
  const over = (box: HTMLElement): boolean =>
    box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
  for (const box of boxes)
    for (const size of [1, 0.94, 0.88, 0.82, 0.76]) {
      box.style.setProperty("--letters", String(size));
      if (!over(box)) break;
    }
  return !boxes.some((box) => box.classList.contains("plot-legend") && over(box));
}

/** Opens the choice of a print sheet over the page; while it is open, paper shows the sheet and nothing else. */
export function openPlotting(state: State, index: Index, drawn: Drawn, stage: HTMLElement): void {
  const root = document.createElement("div");
  root.className = "plotting";
  root.setAttribute("role", "dialog");
  root.setAttribute("aria-modal", "true");
  root.setAttribute("aria-label", say(state.language, "printSheet"));
  const { dataset } = document.documentElement;
  const opener = document.activeElement;
  const rest = [...document.body.children].filter((e) => !e.hasAttribute("inert"));
  const pixels = (plot: Plot): readonly [number, number] => {
    const [width, height] = mapOf(plot);
    return [width * perMillimetre, height * perMillimetre];
  };
  const screen = [stage.clientWidth || 1, stage.clientHeight || 1] as const;
  const cameraOf = (plot: Plot): Camera =>
    cameraFor(state, index.catalogue.atlas.frame, screen, pixels(plot));
  const fitting = (plot: Plot): number => {
    const exact = metresPerPixel(cameraOf(plot)) * perMillimetre * 1000;
    const step = exact < 50_000 ? 1000 : 5000;
    return Math.ceil(exact / step) * step;
  };
  const first: Plot = { paper: "a4", turned: true, scale: null, title: "", legend: true, answer: true };
  const { lon, lat } = cameraOf(first);
  let centre: LonLat = [lon, lat];
  const close = (): void => {
    root.remove();
    delete dataset.plot;
    delete dataset.follows;
    for (const element of rest) element.removeAttribute("inert");
    if (opener instanceof HTMLElement) opener.focus();
  };
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return event.stopPropagation();
    event.stopPropagation();
    close();
  });
  for (const element of rest) element.setAttribute("inert", "");
  document.body.prepend(root);
  createPlotting(root, {
    language: state.language,
    first,
    fit: fitting,
    title: titleOf(state, index),
    held: state.hand !== null,
    draw: (plot, paper) => {
      const scale = plot.scale ?? fitting(plot);
      dataset.plot = `${plot.paper}${plot.turned ? "-turned" : ""}`;
      dataset.follows = String(plot.answer && state.hand !== null);
      // On paper the colours are those of the light theme, whatever the screen has.
      for (const [key, value] of Object.entries(palette.light)) paper.style.setProperty(`--${key}`, value);
      const write = (apart: boolean): void => {
        paper.innerHTML = plotSheet(plot, {
          index,
          drawn,
          state,
          centre,
          scale,
          address: location.href,
          apart,
        });
      };
      write(false);
      if (!fitLetters(paper)) {
        write(true);
        fitLetters(paper);
      }
      return barOf(scale).mm;
    },
    move: (plot, right, down) => {
      const [width, height] = pixels(plot);
      const plane = planeOf(centre, plot.scale ?? fitting(plot), width, height);
      const [x, y] = plane.inverse(width * (0.5 + right), height * (0.5 + down));
      centre = [x, y];
    },
    print: () => print(),
    close,
  });
}
