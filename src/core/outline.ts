import type { Geometry, Position } from "geojson";
import type { Site } from "./question.ts";

/** Corners of a drawn circle. */
const corners = 72;

/** Metres of a degree of latitude near the middle latitudes; good enough for a drawing, not for an answer. */
const degree = 111_000;

/** What is drawn of a site that the reader made; null where it is a feature or a clause, which light up by themselves. */
export function outlineOf(of: Site): Geometry | null {
  switch (of.site) {
    case "point":
      return { type: "Point", coordinates: [...of.at] };
    case "circle": {
      const [lon, lat] = of.at;
      const dy = of.radius / degree;
      const dx = dy / Math.cos((lat * Math.PI) / 180);
      const ring = Array.from({ length: corners + 1 }, (_, i): Position => {
        const angle = (2 * Math.PI * i) / corners;
        return [lon + dx * Math.cos(angle), lat + dy * Math.sin(angle)];
      });
      return { type: "Polygon", coordinates: [ring] };
    }
    case "area": {
      const ring = of.ring.map((p): Position => [...p]);
      return { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] };
    }
    case "line":
      return { type: "LineString", coordinates: of.points.map((p): Position => [...p]) };
    case "feature":
    case "clause":
      return null;
  }
}
