import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metresPerPixel, toPixel } from "../../src/core/camera.ts";
import { projectFrame } from "../../src/sheet/frame.ts";
import { box, point } from "../fixtures/layers.ts";

fc.configureGlobal({ seed: 15 });

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const frames = fc.record({
  camera: fc.record({ lon: between(-100, 100), lat: between(-60, 60), zoom: between(5, 15) }),
  width: fc.integer({ min: 100, max: 3000 }),
  height: fc.integer({ min: 100, max: 3000 }),
});
const steps = fc.tuple(between(-1, 1), between(-1, 1));
const numbersIn = (d: string): number[] => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe("The sheet's projection", () => {
  test("puts every place on the pixel on which the map puts it", () => {
    fc.assert(
      fc.property(frames, steps, (frame, [dx, dy]) => {
        const { camera, width, height } = frame;
        const place: [number, number] = [camera.lon + dx, camera.lat + dy];
        const [x, y] = projectFrame(frame).point(place);
        const [mapX, mapY] = toPixel(camera, width, height, ...place);
        expect(Math.abs(x - mapX)).toBeLessThan(0.1);
        expect(Math.abs(y - mapY)).toBeLessThan(0.1);
      }),
    );
  });

  test("draws a path through the same pixels, to a tenth", () => {
    const frame = { camera: { lon: 100.5, lat: 30.5, zoom: 9 }, width: 800, height: 600 };
    const project = projectFrame(frame);
    const line = {
      type: "LineString" as const,
      coordinates: [
        [100.3, 30.2],
        [100.9, 30.8],
      ],
    };
    const wanted = line.coordinates.flatMap((p) => [...project.point(p)]);
    numbersIn(project.path(line)).forEach((n, i) => {
      expect(Math.abs(n - (wanted[i] ?? 0))).toBeLessThanOrEqual(0.0501);
    });
    expect(project.path(line)).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  });

  test("draws an area as its own ring and not as the rest of the world", () => {
    const frame = { camera: { lon: 100.5, lat: 30.5, zoom: 9 }, width: 800, height: 600 };
    const area = box(100.4, 30.4, 100.6, 30.6);
    const parts = {
      type: "MultiPolygon" as const,
      coordinates: [area.type === "Polygon" ? area.coordinates : []],
    };
    for (const geometry of [area, parts]) {
      const xy = numbersIn(projectFrame(frame).path(geometry));
      expect(xy).toHaveLength(8);
      expect(Math.min(...xy)).toBeGreaterThan(200);
      expect(Math.max(...xy)).toBeLessThan(600);
    }
  });

  test("measures metres on the ground as the scale says", () => {
    const camera = { lon: 100.5, lat: 30.5, zoom: 9 };
    const { pixels } = projectFrame({ camera, width: 800, height: 600 });
    expect(pixels(metresPerPixel(camera) * 7)).toBeCloseTo(7, 9);
  });

  test("a place far off still has a pixel", () => {
    const frame = { camera: { lon: 100.5, lat: 30.5, zoom: 9 }, width: 800, height: 600 };
    expect(projectFrame(frame).path(point(-79, -30))).not.toContain("NaN");
  });

  test("of paper is its own: places, paths and boxes follow it, and a box ends at the paper's edge", () => {
    const plane = (lon: number, lat: number): [number, number] => [(lon - 100) * 1000, (31 - lat) * 1000];
    const frame = { camera: { lon: 100.4, lat: 30.7, zoom: 9 }, width: 800, height: 600, plane };
    const project = projectFrame(frame);
    expect(project.paper).toBe(true);
    expect(project.point([100.1, 30.9])).toEqual(plane(100.1, 30.9));
    const area = box(100.1, 30.2, 100.5, 30.9);
    expect(numbersIn(project.path(area)).slice(0, 2)).toEqual([100, 800]);
    const sides = project.box(area).map((side) => Math.round(side));
    expect(sides).toEqual([100, 100, 500, 600]);
  });
});
