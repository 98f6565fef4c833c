import type { Bilingual } from "../core/text.ts";
import { type Datum, type Zone, zoneDatum } from "./datums.ts";

/** Why a position cannot be one of a datum. */
export interface Fault {
  readonly kind: "swapped" | "metres" | "degrees" | "prefix" | "range" | "broken";
  /** What is wrong and what to do. */
  readonly message: Bilingual;
}

/** What positions in China have, with room: degrees east and north, metres in a zone from its false origin. */
const range = { lon: [72, 137], lat: [2, 55], east: [0, 1e6], north: [2e5, 6.2e6] } as const;

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;
const inChina = (lon: number, lat: number): boolean => within(lon, range.lon) && within(lat, range.lat);
const onGlobe = (lon: number, lat: number): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

const labelOf = ({ id, title }: Datum): Bilingual => ({
  zh: `${title.zh}（${id}）`,
  en: `${title.en} (${id})`,
});

const fault = (kind: Fault["kind"], zh: string, en: string): Fault => ({ kind, message: { zh, en } });

/** The zone that an easting names by its first two digits. */
function zoneOf(easting: number): Datum | undefined {
  const number = Math.floor(easting / 1e6);
  return zoneDatum({ width: number >= 25 ? 3 : 6, number, prefixed: true });
}

function faultInDegrees(x: number, y: number, datum: Datum): Fault | undefined {
  const fits = datum.family === "wgs84" ? onGlobe(x, y) && !inChina(y, x) : inChina(x, y);
  if (fits) return undefined;
  const at = `[${x}, ${y}]`;
  if (inChina(y, x))
    return fault(
      "swapped",
      `${at} 像是先纬度后经度：须先经度后纬度，请交换后重新导出`,
      `${at} looks like latitude before longitude: put longitude first and export it again`,
    );
  if (onGlobe(x, y))
    return fault(
      "range",
      `${at} 不在中国范围内：请核对坐标系`,
      `${at} lies outside China: check the declared datum`,
    );
  const zone = zoneOf(Math.max(x, y));
  const guess = zone ? labelOf(zone) : { zh: "EPSG:4513–4554 之一", en: "one of EPSG:4513 to 4554" };
  return fault(
    "metres",
    `${at} 是米而不是度，声明的却是 ${datum.id}：请改为投影坐标系，似为 ${guess.zh}`,
    `${at} is in metres, not degrees, but ${datum.id} is declared: declare the projected system, it looks like ${guess.en}`,
  );
}

/** Whether an easting and a northing can be of any zone, with its number before the easting or without. */
const inAnyZone = (x: number, y: number): boolean =>
  within(y, range.north) &&
  (within(x, range.east) || (zoneOf(x) !== undefined && within(x % 1e6, range.east)));

function faultInPrefix(x: number, datum: Datum, zone: Zone): Fault | undefined {
  const bare = x < 1e6;
  const named = bare ? zoneDatum({ ...zone, prefixed: false }) : zoneOf(x);
  if (!named || named.id === datum.id) return undefined;
  const carries = bare
    ? { zh: "没有带号", en: "carries no zone number" }
    : { zh: `带的是带号 ${named.zone?.number}`, en: `carries the zone number ${named.zone?.number}` };
  return fault(
    "prefix",
    `东坐标 ${x} ${carries.zh}，声明的却是 ${labelOf(datum).zh}：似应声明 ${labelOf(named).zh}`,
    `the easting ${x} ${carries.en}, but ${labelOf(datum).en} is declared: it looks like ${labelOf(named).en}`,
  );
}

function faultInMetres(x: number, y: number, datum: Datum, zone: Zone): Fault | undefined {
  const at = `[${x}, ${y}]`;
  if (onGlobe(x, y))
    return fault(
      "degrees",
      `${at} 是度而不是米，声明的却是 ${labelOf(datum).zh}：请改为 CGCS2000、WGS84、GCJ-02 或 BD-09`,
      `${at} is in degrees, not metres, but ${labelOf(datum).en} is declared: declare CGCS2000, WGS84, GCJ-02 or BD-09`,
    );
  if (inAnyZone(x, y)) return faultInPrefix(x, datum, zone);
  if (inAnyZone(y, x))
    return fault(
      "swapped",
      `${at} 像是先北坐标（X）后东坐标（Y）：须先东后北，请交换后重新导出`,
      `${at} looks like northing before easting: put the easting first and export it again`,
    );
  return fault(
    "range",
    `${at} 不是中国境内的东、北坐标（米）：请核对坐标系`,
    `${at} is no easting and northing in metres in China: check the declared datum`,
  );
}

/**
 * Why `[x, y]` cannot be a position of `datum`: axes in the wrong order, metres for degrees or degrees for metres,
 * another zone than declared, or not in China. Undefined where it can.
 */
export function faultOf([x, y]: readonly [number, number], datum: Datum): Fault | undefined {
  return datum.zone ? faultInMetres(x, y, datum, datum.zone) : faultInDegrees(x, y, datum);
}
