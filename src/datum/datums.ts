import type { Bilingual } from "../core/text.ts";

/** A Gauss-Krüger zone of CGCS2000. */
export interface Zone {
  /** Degrees of longitude that the zone is wide. */
  readonly width: 3 | 6;
  readonly number: number;
  /** Central meridian in degrees east. */
  readonly meridian: number;
  /** Whether eastings begin with the number of the zone: 34 500 000 m instead of 500 000 m. */
  readonly prefixed: boolean;
}

/** A datum, and where it has one a projection, that a file's positions may be declared to have. */
export interface Datum {
  /** What to write in a declaration: `EPSG:4522`, `GCJ-02`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly family: "wgs84" | "cgcs2000" | "gcj02" | "bd09";
  /** Present where positions are eastings and northings in metres; degrees otherwise. */
  readonly zone?: Zone;
}

/** The zones of China by their width: the first number and the last, the first EPSG code with prefix and without. */
const series = [
  { width: 3, first: 25, last: 45, prefixed: 4513, plain: 4534 },
  { width: 6, first: 13, last: 23, prefixed: 4491, plain: 4502 },
] as const;

/** Central meridian of a zone in degrees east (GB/T 17798: 3-degree zones from 3°E, 6-degree zones from 0°). */
const meridianOf = (width: 3 | 6, number: number): number => (width === 3 ? 3 * number : 6 * number - 3);

function zoneDatums(prefixed: boolean): Datum[] {
  return series.flatMap(({ width, first, last, ...codes }) =>
    Array.from({ length: last - first + 1 }, (_, i): Datum => {
      const number = first + i;
      const meridian = meridianOf(width, number);
      const [words, kind] = width === 3 ? ["三度带", "3-degree"] : ["六度带", "6-degree"];
      return {
        id: `EPSG:${(prefixed ? codes.prefixed : codes.plain) + i}`,
        title: prefixed
          ? {
              zh: `CGCS2000 ${words} ${number} 带（东坐标带带号）`,
              en: `CGCS2000 / ${kind} Gauss-Kruger zone ${number}`,
            }
          : {
              zh: `CGCS2000 ${words} 中央经线 ${meridian}°（东坐标不带带号）`,
              en: `CGCS2000 / ${kind} Gauss-Kruger CM ${meridian}E`,
            },
        family: "cgcs2000",
        zone: { width, number, meridian, prefixed },
      };
    }),
  );
}

/** Every datum that the converter knows: four in degrees, then the zones of CGCS2000 (EPSG registry, v11). */
export const datums: readonly Datum[] = [
  { id: "WGS84", title: { zh: "WGS 84 经纬度", en: "WGS 84, degrees" }, family: "wgs84" },
  {
    id: "CGCS2000",
    title: { zh: "CGCS2000（国家 2000）经纬度", en: "CGCS2000, degrees (EPSG:4490)" },
    family: "cgcs2000",
  },
  {
    id: "GCJ-02",
    title: { zh: "GCJ-02（高德、腾讯所用）经纬度", en: "GCJ-02, degrees (AMap, Tencent)" },
    family: "gcj02",
  },
  { id: "BD-09", title: { zh: "BD-09（百度所用）经纬度", en: "BD-09, degrees (Baidu)" }, family: "bd09" },
  ...zoneDatums(true),
  ...zoneDatums(false),
];

/** The datum of a zone; undefined where EPSG lists none. */
export function zoneDatum({ width, number, prefixed }: Omit<Zone, "meridian">): Datum | undefined {
  return datums.find(
    ({ zone }) => zone?.width === width && zone.number === number && zone.prefixed === prefixed,
  );
}
