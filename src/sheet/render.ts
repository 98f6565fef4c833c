import type { Geometry, Position } from "geojson";
import { applies, choose } from "../core/drawing.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Language } from "../core/text.ts";
import { lineHeight } from "../core/wrap.ts";
import { cornerMarkup } from "./corner.ts";
import { type Colour, symbolMarkup } from "./figure.ts";
import { type Frame, type Projector, projectFrame } from "./frame.ts";
import { type Definitions, drawDots, drawGround } from "./ground.ts";
import { type PlacedLabel, placeLabels } from "./labels.ts";
import { element, escapeText, tidy } from "./svg.ts";

/** What a sheet is drawn from. */
export interface SheetInput {
  readonly layers: readonly DrawnLayer[];
  readonly frame: Frame;
  readonly language: Language;
  readonly colour: Colour;
  /** Accessible name. */
  readonly title: string;
  /** Ids of features to lift out with a halo. */
  readonly lit: ReadonlySet<string>;
  /** Shapes that a question is about, lifted out likewise. */
  readonly asked?: readonly Geometry[];
  /** Makes the ids of patterns unique in the page. */
  readonly prefix: string;
  /** How much larger than usual letters, symbols and lines are drawn; 1 where absent. */
  readonly scale?: number;
  /** Whether names keep within the frame, as they do on paper. */
  readonly kept?: boolean;
}

/** Diameter in pixels of the ring round a point that is asked about. */
const askedRing = 26;

function halo(geometry: Geometry | null, project: Projector, colour: Colour): string {
  if (!geometry || geometry.type === "Point" || geometry.type === "MultiPoint") return "";
  const common = { d: project.path(geometry), fill: "none", "vector-effect": "non-scaling-stroke" };
  const line = { ...common, stroke: colour("accent"), "stroke-linejoin": "round" };
  return (
    element("path", { ...line, "stroke-width": 9, opacity: 0.25 }) +
    element("path", { ...line, "stroke-width": 2.4 })
  );
}

function marks({ layers, frame, colour, lit, scale = 1 }: SheetInput, project: Projector): string {
  const at = (feature: CatalogueFeature, content: string): string => {
    if (feature.geometry?.type !== "Point") return "";
    const [x, y] = project.point(feature.geometry.coordinates);
    const place = { x: `${tidy((100 * x) / frame.width)}%`, y: `${tidy((100 * y) / frame.height)}%` };
    const { offset, spin } = feature.properties;
    const moves = [
      ...(Array.isArray(offset) ? [`translate(${offset.join(" ")})`] : []),
      ...(typeof spin === "number" ? [`rotate(${spin})`] : []),
    ];
    const moved = moves.length > 0 ? element("g", { transform: moves.join(" ") }, content) : content;
    return element("svg", { ...place, overflow: "visible", "data-feature": feature.subject }, moved);
  };
  return layers
    .map((layer) => {
      const drawn = layer.drawings.flatMap((drawing) =>
        drawing.draw === "symbol"
          ? layer.features
              .filter((f) => applies(drawing, f.properties))
              .map((f) => {
                const size = choose(drawing.size, f.properties) * scale;
                const body = symbolMarkup(
                  choose(drawing.figure, f.properties),
                  size,
                  choose(drawing.colour, f.properties),
                  colour,
                );
                const ring = lit.has(f.id) ? symbolMarkup("lasso", size + 12, "accent", colour) : "";
                const shown =
                  drawing.opacity !== undefined ? element("g", { opacity: drawing.opacity }, body) : body;
                return at(f, ring + shown);
              })
          : [],
      );
      return drawn.length ? element("g", { "data-layer": layer.id }, drawn.join("")) : "";
    })
    .join("");
}

/** A ring round each point that is asked about; a dot with its number at each corner of what is measured. */
function spots({ asked = [], frame, colour }: SheetInput, project: Projector): string {
  const at = (position: Position, content: string): string => {
    const [x, y] = project.point(position);
    const place = { x: `${tidy((100 * x) / frame.width)}%`, y: `${tidy((100 * y) / frame.height)}%` };
    return element("svg", { ...place, overflow: "visible" }, content);
  };
  return asked
    .flatMap((g) => {
      if (g.type === "MultiPoint") return g.coordinates.map((p, i) => at(p, cornerMarkup(i + 1, colour)));
      return g.type === "Point"
        ? [at(g.coordinates, symbolMarkup("lasso", askedRing, "accent", colour))]
        : [];
    })
    .join("");
}

function label(
  { drawing, feature, lines, size, at, shift, align, turn }: PlacedLabel,
  { frame, colour, lit, scale = 1 }: SheetInput,
): string {
  const place = { x: `${tidy((100 * at[0]) / frame.width)}%`, y: `${tidy((100 * at[1]) / frame.height)}%` };
  const weight = choose(drawing.weight, feature.properties);
  const written = element(
    "text",
    {
      class: `${drawing.face}${drawing.spaced ? " spaced" : ""}`,
      x: shift[0],
      y: shift[1],
      "text-anchor": align === "start" ? undefined : align,
      "font-size": size,
      "font-weight": weight === 400 ? undefined : weight,
      "font-style": drawing.italic ? "italic" : undefined,
      fill: colour(lit.has(feature.id) ? "accent" : choose(drawing.colour, feature.properties)),
      stroke: colour("halo"),
      "stroke-width": 3 * scale,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
      transform: turn ? `rotate(${turn})` : undefined,
      opacity: drawing.opacity,
    },
    lines
      .map((line, i) =>
        i === 0
          ? escapeText(line)
          : element("tspan", { x: shift[0], dy: lineHeight * size }, escapeText(line)),
      )
      .join(""),
  );
  const priority = drawing.priority > 1 ? 9 : (feature.properties.rank ?? 1);
  return element(
    "svg",
    { ...place, overflow: "visible", class: `label r${priority}`, "data-feature": feature.subject },
    written,
  );
}

/**
 * Draws layers as one SVG string. The ground scales with the element, marks and labels keep their size in CSS
 * pixels, so one string serves every size of its box as long as the box keeps the frame's aspect.
 */
export function renderSheet(input: SheetInput): string {
  const { layers, frame, colour, lit, title, prefix, scale = 1, asked = [] } = input;
  const project = projectFrame(frame);
  const seen = layers.map((layer) => ({
    ...layer,
    drawings: layer.drawings.filter((d) => (d.from ?? 0) <= frame.camera.zoom),
  }));
  const definitions: Definitions = { prefix, patterns: new Map() };
  const brush = { project, colour, definitions, scale };
  const ground = seen
    .map((layer) => {
      const drawn = layer.drawings.flatMap((drawing) => {
        if (drawing.draw === "dots") return [drawDots(drawing, layer.features, brush)];
        return layer.features.map((f) => {
          const content = drawGround(drawing, f, brush);
          return content && element("g", { "data-feature": f.subject }, content);
        });
      });
      return element("g", { "data-layer": layer.id }, drawn.join(""));
    })
    .join("");
  const halos = layers
    .flatMap((layer) => layer.features.filter((f) => lit.has(f.id)))
    .map((f) => halo(f.geometry, project, colour))
    .concat(asked.map((geometry) => halo(geometry, project, colour)))
    .join("");
  const edge = frame.plane || input.kept ? ([frame.width, frame.height] as const) : undefined;
  const placed = placeLabels(seen, project, input.language, scale, edge);
  const labels = placed.map((l) => label(l, input)).join("");
  const scaled = element(
    "svg",
    {
      viewBox: `0 0 ${tidy(frame.width)} ${tidy(frame.height)}`,
      width: "100%",
      height: "100%",
      preserveAspectRatio: "none",
      overflow: "visible",
    },
    element("defs", {}, [...definitions.patterns.values()].join("")) + ground + halos,
  );
  return element(
    "svg",
    {
      class: "sheet",
      xmlns: "http://www.w3.org/2000/svg",
      width: "100%",
      height: "100%",
      overflow: "visible",
      role: "img",
      "aria-label": title,
    },
    scaled + marks({ ...input, layers: seen }, project) + spots(input, project) + labels,
  );
}
