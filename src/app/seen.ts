import { type Bounds, type Camera, mercator } from "../core/camera.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { boundsOf } from "./bounds.ts";

/** West, north, east, south of a view of `width` × `height` CSS pixels, in Mercator units. */
function viewOf({ lon, lat, zoom }: Camera, width: number, height: number): Bounds {
  const [x, y] = mercator(lon, lat);
  const unit = 512 * 2 ** zoom;
  return [x - width / 2 / unit, y - height / 2 / unit, x + width / 2 / unit, y + height / 2 / unit];
}

/** Tells which of the features may be in view of a camera, by their bounding boxes. */
export function makeSeen(
  features: readonly CatalogueFeature[],
): (camera: Camera, width: number, height: number) => ReadonlySet<string> {
  const boxes = features.flatMap((f) => {
    const bounds = boundsOf([f]);
    if (!bounds) return [];
    const [x0, y1] = mercator(bounds[0], bounds[1]);
    const [x1, y0] = mercator(bounds[2], bounds[3]);
    return [{ id: f.id, x0, y0, x1, y1 }];
  });
  return (camera, width, height) => {
    const [west, north, east, south] = viewOf(camera, width, height);
    const met = boxes.filter((b) => b.x0 <= east && b.x1 >= west && b.y0 <= south && b.y1 >= north);
    return new Set(met.map(({ id }) => id));
  };
}
