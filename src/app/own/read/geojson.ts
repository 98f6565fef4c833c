import type { Geometry } from "geojson";
import { type Flaw, flawOf } from "../../../core/flaw.ts";
import { findDatum } from "../../../datum/find.ts";
import { type Item, type Read, Unreadable } from "./item.ts";
import { valuesOf } from "./values.ts";

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const again = [
  "请在原程序中重新导出为 GeoJSON",
  "export it again as GeoJSON from the program it comes from",
] as const;

const refuse = (zh: string, en: string, remedy: readonly [string, string] = again): never => {
  throw new Unreadable(flawOf("error", "", [zh, en], remedy));
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const why = (error as Error).message.slice(0, 200);
    const cut = /end of JSON|Unterminated/i.test(why);
    return cut
      ? refuse(`文件不完整，JSON 在中途断开（${why}）`, `is cut off in the middle of its JSON (${why})`, [
          "请重新下载或重新导出整个文件",
          "download or export the whole file again",
        ])
      : refuse(`不是 JSON（${why}）`, `is no JSON (${why})`);
  }
}

/** The features of a parsed file, whatever GeoJSON object it is. */
function featuresOf(data: unknown): readonly unknown[] {
  if (isObject(data)) {
    if (data.type === "FeatureCollection" && Array.isArray(data.features)) return data.features;
    if (data.type === "Feature") return [data];
    if (data.type === "Topology") return refuse("是 TopoJSON 而不是 GeoJSON", "is TopoJSON, not GeoJSON");
    if (Array.isArray(data.features) && ("spatialReference" in data || "geometryType" in data))
      return refuse("是 Esri JSON 而不是 GeoJSON", "is Esri JSON, not GeoJSON");
    if (typeof data.type === "string" && ("coordinates" in data || "geometries" in data))
      return [{ type: "Feature", properties: null, geometry: data }];
  }
  return refuse(
    "是 JSON，但不是 GeoJSON：缺 type 与 features",
    "is JSON but no GeoJSON: it lacks type and features",
  );
}

function statedIn(data: unknown): Pick<Read, "states" | "alien"> {
  const crs =
    isObject(data) && isObject(data.crs) && isObject(data.crs.properties)
      ? data.crs.properties.name
      : undefined;
  if (typeof crs !== "string") return { states: null, alien: null };
  const found = findDatum(crs.slice(0, 200));
  return { states: found?.id ?? null, alien: found ? null : crs.slice(0, 200) };
}

/** Reads a GeoJSON text; throws `Unreadable` where it is none. */
export function readGeojson(name: string, text: string): Read {
  const data = parse(text);
  const flaws: Flaw[] = [];
  const items = featuresOf(data).flatMap((feature, i): Item[] => {
    if (isObject(feature) && "geometry" in feature) {
      const geometry = isObject(feature.geometry) ? (feature.geometry as unknown as Geometry) : null;
      return [{ values: valuesOf(feature.properties), geometry }];
    }
    flaws.push(
      flawOf("error", `${i + 1}`, ["不是要素：缺 geometry", "is no feature: it lacks a geometry"], again),
    );
    return [];
  });
  return { name, format: "GeoJSON", items, flaws, ...statedIn(data) };
}
