import type { Geometry } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Drawing, Drawn } from "../../src/map/draw.ts";
import { createTool } from "../../src/map/tool.ts";
import type { State, Tool } from "../../src/store/state.ts";
import { opening } from "../fixtures/states.ts";

const said: [string, ...unknown[]][] = [];
const made: [accent: string, heard: Drawn][] = [];

vi.mock("../../src/map/draw.ts", () => ({
  createDrawing: (_: MapLibre, accent: string, heard: Drawn): Drawing => {
    made.push([accent, heard]);
    return {
      wield: (tool, shape) => said.push(["wield", tool, shape]),
      lay: () => said.push(["lay"]),
    };
  },
}));

const style = { cursor: "" };
const map = { getCanvas: () => ({ style }) } as unknown as MapLibre;
const heard: Drawn = { finished: () => {}, moved: () => {} };
const holding = (tool: Tool | null, question?: string): State => ({
  ...opening(),
  tool,
  hand: question === undefined ? null : { kind: "question", id: question },
});
const follow = () => createTool(map, ({ theme }) => `accent of ${theme}`, heard);
const settled = () => new Promise((done) => setTimeout(done, 20));
const area = (lon: number): string => `within!area:30,100*30,${lon}*31,100!intersect!0!0`;
const ring = (lon: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [100, 30],
      [lon, 30],
      [100, 31],
      [100, 30],
    ],
  ],
});

beforeEach(() => {
  style.cursor = "";
});
afterEach(() => {
  said.length = 0;
  made.length = 0;
});

describe("A tool on the map", () => {
  test("nothing is loaded as long as nobody draws, and a point needs nothing either", async () => {
    const render = follow();
    render(holding(null));
    render(holding("point"));
    await settled();
    expect([made, said]).toEqual([[], []]);
    expect(style.cursor).toBe("crosshair");
  });

  test("is taken up once, in the accent of the theme, and the pointer says so", async () => {
    const render = follow();
    render(holding("polygon"));
    render(holding("polygon"));
    await settled();
    expect(made).toEqual([["accent of auto", heard]]);
    expect(said).toEqual([["wield", "polygon", null]]);
    expect(style.cursor).toBe("crosshair");
  });

  test("is laid down when it is put away, and the pointer is what it was", async () => {
    const render = follow();
    render(holding("circle"));
    await settled();
    render(holding(null));
    await settled();
    expect(said).toEqual([["wield", "circle", null], ["lay"]]);
    expect(style.cursor).toBe("");
  });

  test("another tool takes its place on the same drawing", async () => {
    const render = follow();
    render(holding("circle"));
    await settled();
    render(holding("line"));
    await settled();
    expect(made).toHaveLength(1);
    expect(said.map(([, tool]) => tool)).toEqual(["circle", "line"]);
  });

  test("put away while it is still being loaded is not taken up", async () => {
    const render = follow();
    render(holding("freehand"));
    render(holding(null));
    await settled();
    expect(said.filter(([what]) => what === "wield")).toEqual([]);
  });

  test("to edit takes the shape that was asked about, and does not take it anew while it is moved", async () => {
    const render = follow();
    render(holding("edit", area(101)));
    await settled();
    render(holding("edit", area(102)));
    render(holding("edit", area(103)));
    await settled();
    expect(said).toEqual([["wield", "edit", ring(101)]]);
  });

  test("to edit without a shape takes the shape as soon as there is one", async () => {
    const render = follow();
    render(holding("edit"));
    await settled();
    render(holding("edit", area(101)));
    await settled();
    expect(said).toEqual([
      ["wield", "edit", null],
      ["wield", "edit", ring(101)],
    ]);
  });
});
