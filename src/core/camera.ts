/** Where the map looks: centre in WGS 84 degrees, zoom with a world of 512·2^zoom CSS pixels (web Mercator). */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

const world = 512;

/** Web Mercator position of a lon/lat, 0 to 1 from the north-west corner. */
export function mercator(lon: number, lat: number): readonly [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [lon / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
}

function inverse(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

/** The camera that shows all of `bounds` in a view of `width` × `height` CSS pixels. */
export function fitCamera([west, south, east, north]: Bounds, width: number, height: number): Camera {
  const [x0, y0] = mercator(west, north);
  const [x1, y1] = mercator(east, south);
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0));
  return { lon: (west + east) / 2, lat: inverse((y0 + y1) / 2), zoom: Math.log2(scale / world) };
}

/** Height over width of `bounds` on the map. */
export function aspectOf([west, south, east, north]: Bounds): number {
  const [x0, y0] = mercator(west, north);
  const [x1, y1] = mercator(east, south);
  return (y1 - y0) / (x1 - x0);
}

/** Pixel position, from the upper left corner, of a lon/lat in a view of `width` × `height` CSS pixels. */
export function toPixel(
  camera: Camera,
  width: number,
  height: number,
  lon: number,
  lat: number,
): readonly [number, number] {
  const scale = world * 2 ** camera.zoom;
  const [cx, cy] = mercator(camera.lon, camera.lat);
  const [x, y] = mercator(lon, lat);
  return [width / 2 + (x - cx) * scale, height / 2 + (y - cy) * scale];
}

/** The lon/lat that stands at a pixel of a view of `width` × `height` CSS pixels. */
export function fromPixel(
  camera: Camera,
  width: number,
  height: number,
  x: number,
  y: number,
): readonly [number, number] {
  const scale = world * 2 ** camera.zoom;
  const [cx, cy] = mercator(camera.lon, camera.lat);
  return [(cx + (x - width / 2) / scale - 0.5) * 360, inverse(cy + (y - height / 2) / scale)];
}

/** The camera after the view was moved by pixels and its zoom changed round a fixed pixel. */
export function moveCamera(
  camera: Camera,
  [dx, dy]: readonly [number, number],
  dz: number,
  [px, py]: readonly [number, number],
): Camera {
  const scale = world * 2 ** camera.zoom;
  const grown = scale * 2 ** dz;
  const [cx, cy] = mercator(camera.lon, camera.lat);
  const x = cx + px / scale - (px + dx) / grown;
  const y = cy + py / scale - (py + dy) / grown;
  return { lon: (x - 0.5) * 360, lat: inverse(y), zoom: camera.zoom + dz };
}

/** Metres on the ground under one CSS pixel at the centre of the view. */
export function metresPerPixel({ lat, zoom }: Camera): number {
  return (40_075_016.686 * Math.cos((lat * Math.PI) / 180)) / (world * 2 ** zoom);
}
