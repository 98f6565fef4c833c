import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { metresPerPixel } from "../core/camera.ts";
import type { Drawing } from "../core/drawing.ts";
import { patterns } from "../core/figures.ts";
import type { DrawnLayer } from "../core/stack.ts";
import type { Language } from "../core/text.ts";
import { choiceExpression, whereFilter } from "./expression.ts";
import { imageName } from "./images.ts";
import { labelLayout } from "./labels.ts";

/** What a style is compiled from. */
export interface StyleInput {
  readonly layers: readonly DrawnLayer[];
  readonly shown: readonly string[];
  readonly language: Language;
  /** Hex value of a palette key in the theme. */
  readonly colour: (key: string) => string;
  /** Latitude for which discs on the ground are sized. */
  readonly lat: number;
}

function compile(drawing: Drawing, source: string, id: string, input: StyleInput): LayerSpecification[] {
  const { colour, lat, language } = input;
  const hidden = input.shown.includes(source) ? "visible" : "none";
  const common = { id, source, filter: whereFilter(drawing.where), minzoom: drawing.from ?? 0 };
  const layout = { visibility: hidden } as const;
  const opacity = drawing.opacity ?? 1;
  const tint = choiceExpression(drawing.colour, colour);
  switch (drawing.draw) {
    case "fill":
      return [
        {
          ...common,
          type: "fill",
          layout,
          paint: { "fill-color": tint, "fill-opacity": opacity, "fill-antialias": false },
        },
      ];
    case "hatch": {
      const pattern = choiceExpression(drawing.pattern, (name) => name);
      const names =
        typeof drawing.pattern === "string" ? [drawing.pattern] : Object.values(drawing.pattern.of);
      const image = choiceExpression(drawing.colour, (key) => {
        const named = (name: string) =>
          imageName("pattern", name, patterns[name]?.box ?? 16, colour(key), colour("halo"));
        if (typeof pattern === "string") return named(pattern);
        return choiceExpression(drawing.pattern, named);
      });
      return names.length
        ? [
            {
              ...common,
              type: "fill",
              layout,
              paint: { "fill-pattern": image as never, "fill-opacity": opacity },
            },
          ]
        : [];
    }
    case "line": {
      const line = (
        suffix: string,
        key: typeof tint,
        width: number,
        blur: number,
        dash?: readonly number[],
      ): LayerSpecification => ({
        ...common,
        id: id + suffix,
        type: "line",
        layout: { ...layout, "line-join": "round" },
        paint: {
          "line-color": key,
          "line-width": width,
          "line-opacity": opacity,
          "line-blur": blur,
          ...(dash ? { "line-dasharray": [...dash] } : {}),
        },
      });
      const { casing, softness = 0 } = drawing;
      const under = casing
        ? [line("-casing", colour(casing.colour), drawing.width + 2 * casing.width, 0)]
        : [];
      return [...under, line("", tint, drawing.width + softness, softness, drawing.dash)];
    }
    case "disc": {
      const at = (zoom: number) => ["*", ["get", "bound"], 1 / metresPerPixel({ lon: 0, lat, zoom })];
      const radius = ["interpolate", ["exponential", 2], ["zoom"], 0, at(0), 24, at(24)];
      return [
        {
          ...common,
          type: "circle",
          layout,
          paint: { "circle-color": tint, "circle-opacity": opacity, "circle-radius": radius as never },
        },
      ];
    }
    case "symbol": {
      const image = choiceExpression(drawing.figure, (figure) =>
        choiceExpression(drawing.colour, (key) =>
          choiceExpression(drawing.size, (size) =>
            imageName("symbol", figure, size, colour(key), colour("halo")),
          ),
        ),
      );
      return [
        {
          ...common,
          type: "symbol",
          layout: {
            ...layout,
            "icon-image": image as never,
            "icon-allow-overlap": true,
            "icon-offset": [
              "coalesce",
              ["array", "number", 2, ["get", "offset"]],
              ["literal", [0, 0]],
            ] as never,
          },
          paint: { "icon-opacity": opacity },
        },
      ];
    }
    case "label":
      return [
        {
          ...common,
          type: "symbol",
          layout: { ...layout, ...labelLayout(drawing, language) },
          paint: { "text-color": tint, "text-halo-color": colour("halo"), "text-halo-width": 1.6 },
        },
      ];
  }
}

const order = (drawing: Drawing): number => {
  if (drawing.draw === "label") return 200 - drawing.priority;
  return drawing.draw === "symbol" ? 100 : 0;
};

/** Compiles layers to a MapLibre style: ground first, then marks, then labels, the most important last. */
export function compileStyle(input: StyleInput): StyleSpecification {
  const drawn = input.layers.flatMap((layer) =>
    layer.drawings.map((drawing, i) => ({ drawing, source: layer.id, id: `${layer.id}-${i}` })),
  );
  const sources = input.layers.map((layer) => [
    layer.id,
    {
      type: "geojson" as const,
      data: {
        type: "FeatureCollection" as const,
        features: layer.features.flatMap((f) =>
          f.geometry
            ? [
                {
                  type: "Feature" as const,
                  geometry: f.geometry,
                  properties: { offset: [0, 0], ...f.properties, id: f.id, subject: f.subject },
                },
              ]
            : [],
        ),
      },
    },
  ]);
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: [
      { id: "paper", type: "background", paint: { "background-color": input.colour("paper") } },
      ...drawn
        .toSorted((a, b) => order(a.drawing) - order(b.drawing))
        .flatMap(({ drawing, source, id }) => compile(drawing, source, id, input)),
    ],
  };
}
