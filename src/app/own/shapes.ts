import type { Geometry, Position } from "geojson";
import type { Issue } from "../../core/issue.ts";
import type { LonLat, Site } from "../../core/question.ts";
import type { Bilingual } from "../../core/text.ts";
import { convertGeometry } from "../../datum/convert.ts";
import type { Datum } from "../../datum/datums.ts";

/** A shape of the reader's own file that can be asked about. */
export interface OwnShape {
  readonly name: string;
  readonly site: Site;
}

/** What a file gives: the shapes that can be asked about, and what is wrong with the others. */
export interface OwnShapes {
  readonly shapes: readonly OwnShape[];
  /** Ours, in both languages: the reader may change the language with the list open. */
  readonly issues: readonly (Omit<Issue, "message"> & { readonly message: Bilingual })[];
}

/** Most corners of a shape: as many as an address carries, so that the answer can be asked again elsewhere. */
const most = 400;
/** Most features that are looked at. */
const many = 500;

type Part = { readonly geometry: Geometry } | { readonly fault: Bilingual };

const fault = (zh: string, en: string): Part => ({ fault: { zh, en } });

const pairOf = ([lon = 0, lat = 0]: Position): LonLat => [
  Math.round(lon * 1e5) / 1e5,
  Math.round(lat * 1e5) / 1e5,
];

/** The parts of a geometry, each of which is asked about alone. */
function partsOf(geometry: Geometry): readonly Part[] {
  switch (geometry.type) {
    case "Point":
    case "LineString":
      return [{ geometry }];
    case "Polygon":
      return geometry.coordinates.length > 1
        ? [
            fault(
              `有 ${geometry.coordinates.length - 1} 个洞：提问的形状不能有洞，请拆成没有洞的面`,
              `has ${geometry.coordinates.length - 1} holes: a shape to ask about cannot have any; cut it into areas without holes`,
            ),
          ]
        : [{ geometry }];
    case "MultiPoint":
      return geometry.coordinates.map((coordinates) => ({ geometry: { type: "Point", coordinates } }));
    case "MultiLineString":
      return geometry.coordinates.map((coordinates) => ({ geometry: { type: "LineString", coordinates } }));
    case "MultiPolygon":
      return geometry.coordinates.flatMap((coordinates) => partsOf({ type: "Polygon", coordinates }));
    case "GeometryCollection":
      return geometry.geometries.flatMap(partsOf);
  }
}

/** A ring without the corner that closes it; one that is not closed keeps all it has. */
const open = (ring: readonly Position[]): readonly Position[] =>
  ring.length > 1 && ring[0]?.slice(0, 2).join() === ring.at(-1)?.slice(0, 2).join()
    ? ring.slice(0, -1)
    : ring;

function siteOf(geometry: Geometry): Site | { readonly fault: Bilingual } {
  if (geometry.type === "Point") return { site: "point", at: pairOf(geometry.coordinates), bound: 0 };
  const line =
    geometry.type === "LineString"
      ? geometry.coordinates
      : geometry.type === "Polygon"
        ? open(geometry.coordinates[0] ?? [])
        : [];
  const points = line.map(pairOf).filter((p, i, all) => i === 0 || p.join() !== all[i - 1]?.join());
  const least = geometry.type === "LineString" ? 2 : 3;
  if (points.length < least)
    return {
      fault: {
        zh: `只有 ${points.length} 个不同的顶点，不成形状`,
        en: `has only ${points.length} corners that differ: no shape`,
      },
    };
  if (points.length > most)
    return {
      fault: {
        zh: `有 ${points.length} 个顶点，链接最多带 ${most} 个：请先简化再取`,
        en: `has ${points.length} corners, an address carries ${most}: simplify it first`,
      },
    };
  return geometry.type === "LineString" ? { site: "line", points, width: 0 } : { site: "area", ring: points };
}

function nameOf(properties: unknown, number: number): string {
  const p =
    typeof properties === "object" && properties !== null ? (properties as Record<string, unknown>) : {};
  const key = ["name", "名称", "NAME", "XZQMC", "项目名称", "title"].find(
    (k) => Object.hasOwn(p, k) && typeof p[k] === "string" && p[k] !== "",
  );
  return key ? String(p[key]).slice(0, 60) : `#${number}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The features of a parsed file, whatever GeoJSON object it is; undefined where it is none. */
function featuresOf(data: unknown): readonly Record<string, unknown>[] | undefined {
  if (!isObject(data)) return undefined;
  if (data.type === "FeatureCollection")
    return Array.isArray(data.features) ? data.features.map((f) => (isObject(f) ? f : {})) : undefined;
  if (data.type === "Feature") return [data];
  return typeof data.type === "string" && ("coordinates" in data || "geometries" in data)
    ? [{ type: "Feature", properties: null, geometry: data }]
    : undefined;
}

/**
 * Reads the shapes of a GeoJSON text whose positions have a declared datum, in WGS 84; `within` is what the atlas
 * covers (west, south, east, north). Never throws: what cannot be asked about is an issue, the rest can be.
 */
export function readShapes(
  text: string,
  datum: Datum,
  within: readonly [number, number, number, number],
): OwnShapes {
  const wrong = (where: string, zh: string, en: string) =>
    ({ severity: "error", where, message: { zh, en } }) as const;
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const why = (error as Error).message;
    return {
      shapes: [],
      issues: [
        wrong("", `不是 JSON（${why}）：请导出为 GeoJSON`, `is no JSON (${why}): export it as GeoJSON`),
      ],
    };
  }
  const features = featuresOf(data);
  if (!features)
    return {
      shapes: [],
      issues: [wrong("", "不是 GeoJSON：缺 type 与要素", "is no GeoJSON: it lacks a type and features")],
    };
  const shapes: OwnShape[] = [];
  const issues: OwnShapes["issues"][number][] = [];
  if (features.length === 0) issues.push(wrong("", "没有要素", "holds no features"));
  if (features.length > many)
    issues.push(
      wrong(
        "",
        `有 ${features.length} 个要素，只看前 ${many} 个`,
        `holds ${features.length} features; only the first ${many} are looked at`,
      ),
    );
  const [west, south, east, north] = within;
  for (const [i, feature] of features.slice(0, many).entries()) {
    const name = nameOf(feature.properties, i + 1);
    const where = `${i + 1} · ${name}`;
    if (!feature.geometry) {
      issues.push(wrong(where, "没有几何", "has no geometry"));
      continue;
    }
    const made = convertGeometry(feature.geometry as Geometry, datum);
    if ("fault" in made) {
      issues.push({ severity: "error", where, message: made.fault.message });
      continue;
    }
    const parts = partsOf(made.geometry);
    for (const [k, part] of parts.entries()) {
      const site = "fault" in part ? part : siteOf(part.geometry);
      const own = parts.length > 1 ? `${name} ${k + 1}/${parts.length}` : name;
      if ("fault" in site) {
        issues.push({ severity: "error", where, message: site.fault });
        continue;
      }
      const points =
        site.site === "point"
          ? [site.at]
          : site.site === "line"
            ? site.points
            : site.site === "area"
              ? site.ring
              : [];
      if (points.every(([lon, lat]) => lon < west || lon > east || lat < south || lat > north))
        issues.push(wrong(where, "不在本图范围内：请核对坐标系", "lies outside the atlas: check its datum"));
      else shapes.push({ name: own, site });
    }
  }
  return { shapes, issues };
}
