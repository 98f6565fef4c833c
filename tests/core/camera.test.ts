import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aspectOf,
  type Camera,
  fitCamera,
  fromPixel,
  mercator,
  metresPerPixel,
  moveCamera,
  toPixel,
} from "../../src/core/camera.ts";

fc.configureGlobal({ seed: 15 });

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc.record({
  lon: degrees(-170, 170),
  lat: degrees(-75, 75),
  zoom: degrees(3, 18),
});
const pixels = fc.double({ min: -400, max: 400, noNaN: true });
const shifts = fc.tuple(pixels, pixels);
const views = fc.tuple(fc.integer({ min: 50, max: 3000 }), fc.integer({ min: 50, max: 3000 }));

const near = (camera: Camera, other: Camera): void => {
  expect(camera.zoom).toBeCloseTo(other.zoom, 9);
  const [x, y] = toPixel(camera, 0, 0, other.lon, other.lat);
  expect(Math.hypot(x, y)).toBeLessThan(1e-3);
};

describe("The camera", () => {
  test("the whole world is one square, its middle on the equator at Greenwich", () => {
    expect(mercator(0, 0)).toEqual([0.5, 0.5]);
    expect(mercator(-180, 85.051129)[0]).toBe(0);
    expect(mercator(-180, 85.051129)[1]).toBeCloseTo(0, 7);
    expect(mercator(90, 0)[0]).toBe(0.75);
  });

  test("a step of zoom doubles what the world takes, which is 512 pixels at zoom 0", () => {
    const at = (zoom: number) => toPixel({ lon: 0, lat: 0, zoom }, 0, 0, 90, 0)[0];
    expect(at(0)).toBe(128);
    expect(at(3)).toBe(1024);
  });

  test("its centre lies in the middle of the view, north of it above and east of it to the right", () => {
    fc.assert(
      fc.property(cameras, views, (camera, [width, height]) => {
        const [x, y] = toPixel(camera, width, height, camera.lon, camera.lat);
        expect([x, y]).toEqual([width / 2, height / 2]);
        const [east, north] = toPixel(camera, width, height, camera.lon + 0.5, camera.lat + 0.5);
        expect(east).toBeGreaterThan(x);
        expect(north).toBeLessThan(y);
      }),
    );
  });

  test("what stands at a pixel is drawn at that pixel", () => {
    fc.assert(
      fc.property(cameras, views, shifts, (camera, [width, height], [x, y]) => {
        const [lon, lat] = fromPixel(camera, width, height, x, y);
        const [px, py] = toPixel(camera, width, height, lon, lat);
        expect(Math.hypot(px - x, py - y)).toBeLessThan(1e-3);
      }),
    );
  });

  test("the pixel of a place is where that place stands", () => {
    const places = fc.tuple(degrees(-180, 180), degrees(-85, 85));
    fc.assert(
      fc.property(cameras, views, places, (camera, [width, height], [lon, lat]) => {
        const [x, y] = toPixel(camera, width, height, lon, lat);
        const back = fromPixel(camera, width, height, x, y);
        expect(back[0]).toBeCloseTo(lon, 8);
        expect(back[1]).toBeCloseTo(lat, 8);
      }),
    );
  });

  test("fitted to bounds it shows all of them and touches two opposite sides", () => {
    const bounds = fc
      .tuple(degrees(-170, 160), degrees(-75, 65), degrees(0.01, 9), degrees(0.01, 9))
      .map(([west, south, w, h]) => [west, south, west + w, south + h] as const);
    fc.assert(
      fc.property(bounds, views, ([west, south, east, north], [width, height]) => {
        const camera = fitCamera([west, south, east, north], width, height);
        const [x0, y0] = toPixel(camera, width, height, west, north);
        const [x1, y1] = toPixel(camera, width, height, east, south);
        for (const edge of [x0, y0, width - x1, height - y1]) expect(edge).toBeGreaterThan(-0.01);
        expect(x0).toBeCloseTo(width - x1, 3);
        expect(y0).toBeCloseTo(height - y1, 3);
        expect(Math.min(x0, y0)).toBeLessThan(0.01);
      }),
    );
  });

  test("a view as high as the bounds' aspect asks is filled to all four sides", () => {
    const bounds = [100.2, 30.2, 100.8, 30.8] as const;
    const height = 1000 * aspectOf(bounds);
    const camera = fitCamera(bounds, 1000, height);
    const corner = toPixel(camera, 1000, height, 100.2, 30.8);
    expect(corner[0]).toBeCloseTo(0, 6);
    expect(corner[1]).toBeCloseTo(0, 6);
  });

  test("moved there and back it looks where it looked", () => {
    fc.assert(
      fc.property(cameras, shifts, (camera, [dx, dy]) => {
        const there = moveCamera(camera, [dx, dy], 0, [0, 0]);
        near(moveCamera(there, [-dx, -dy], 0, [0, 0]), camera);
      }),
    );
  });

  test("moved by pixels everything on it moves by those pixels", () => {
    fc.assert(
      fc.property(cameras, shifts, (camera, [dx, dy]) => {
        const moved = moveCamera(camera, [dx, dy], 0, [0, 0]);
        const [x, y] = toPixel(moved, 0, 0, camera.lon, camera.lat);
        expect(x).toBeCloseTo(dx, 3);
        expect(y).toBeCloseTo(dy, 3);
      }),
    );
  });

  test("zoomed round a pixel it keeps what lies under that pixel", () => {
    const change = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(cameras, shifts, change, (camera, [px, py], dz) => {
        const under = moveCamera(camera, [-px, -py], 0, [0, 0]);
        const zoomed = moveCamera(camera, [0, 0], dz, [px, py]);
        const [x, y] = toPixel(zoomed, 0, 0, under.lon, under.lat);
        expect(zoomed.zoom).toBeCloseTo(camera.zoom + dz, 9);
        expect(x).toBeCloseTo(px, 3);
        expect(y).toBeCloseTo(py, 3);
      }),
    );
  });

  test("a pixel is worth fewer metres towards the pole and half as many a zoom further in", () => {
    expect(metresPerPixel({ lon: 0, lat: 0, zoom: 0 })).toBeCloseTo(40_075_016.686 / 512, 6);
    expect(metresPerPixel({ lon: 7, lat: 60, zoom: 1 })).toBeCloseTo(40_075_016.686 / 2048, 6);
  });

  test("a kilometre of ground is as many pixels long as the scale says", () => {
    const camera = { lon: 100.5, lat: 30.5, zoom: 12 };
    const [x] = toPixel(camera, 0, 0, 100.5 + 1000 / (111_319.49 * Math.cos((30.5 * Math.PI) / 180)), 30.5);
    expect(x * metresPerPixel(camera)).toBeCloseTo(1000, 1);
  });
});
