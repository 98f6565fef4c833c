import type { Geometry } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawFreehandMode,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Tool } from "../store/state.ts";

/** What is drawn on the map. */
export interface Drawing {
  /** Takes up a tool; `edit` makes the corners of `shape` movable. */
  readonly wield: (tool: Exclude<Tool, "point" | "measure">, shape: Geometry | null) => void;
  readonly lay: () => void;
}

/** What is heard of a drawing: a shape that is finished, or one that is being moved. */
export interface Drawn {
  readonly finished: (geometry: Geometry, tool: Tool) => void;
  readonly moved: (geometry: Geometry) => void;
}

const modes = {
  polygon: "polygon",
  rectangle: "rectangle",
  circle: "circle",
  line: "linestring",
  freehand: "freehand",
  edit: "select",
} as const;

/** Draws with Terra Draw on the map, in the accent colour of the theme. */
export function createDrawing(map: MapLibre, accent: string, heard: Drawn): Drawing {
  const colour = accent as `#${string}`;
  const area = {
    fillColor: colour,
    fillOpacity: 0.12,
    outlineColor: colour,
    outlineWidth: 2,
  } as const;
  const corners = { midpoints: true, draggable: true, deletable: true } as const;
  const movable = { feature: { draggable: true, coordinates: corners } } as const;
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 7 }),
    modes: [
      new TerraDrawPolygonMode({ styles: area }),
      new TerraDrawRectangleMode({ styles: area }),
      new TerraDrawCircleMode({ styles: area }),
      new TerraDrawFreehandMode({ styles: area }),
      new TerraDrawLineStringMode({ styles: { lineStringColor: colour, lineStringWidth: 2.4 } }),
      new TerraDrawSelectMode({
        flags: {
          polygon: movable,
          linestring: movable,
          circle: movable,
          freehand: movable,
          rectangle: movable,
        },
        styles: {
          selectedPolygonColor: colour,
          selectedPolygonFillOpacity: 0.12,
          selectedPolygonOutlineColor: colour,
          selectedLineStringColor: colour,
          selectionPointColor: colour,
          midPointColor: colour,
        },
      }),
    ],
  });
  let tool: Tool = "polygon";
  const shapeOf = (id: string | number): Geometry | undefined =>
    draw.getSnapshot().find((f) => f.id === id)?.geometry as Geometry | undefined;
  draw.on("finish", (id) => {
    const geometry = shapeOf(id);
    if (!geometry) return;
    if (tool === "edit") heard.moved(geometry);
    else heard.finished(geometry, tool);
  });
  draw.on("change", (ids, type) => {
    if (tool !== "edit" || type !== "update") return;
    const geometry = ids.map(shapeOf).find((g) => g?.type === "Polygon" || g?.type === "LineString");
    if (geometry) heard.moved(geometry);
  });
  return {
    wield: (next, shape) => {
      tool = next;
      if (!draw.enabled) draw.start();
      draw.clear();
      draw.setMode(modes[next]);
      if (next !== "edit" || !shape || (shape.type !== "Polygon" && shape.type !== "LineString")) return;
      const mode = shape.type === "Polygon" ? "polygon" : "linestring";
      const [made] = draw.addFeatures([{ type: "Feature", geometry: shape, properties: { mode } }]);
      if (made?.valid && made.id !== undefined) draw.selectFeature(made.id);
    },
    lay: () => {
      if (!draw.enabled) return;
      draw.clear();
      draw.stop();
    },
  };
}
