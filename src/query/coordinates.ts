/** WGS 84 in degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/**
 * Why typed words are no point: `unreadable` no two coordinates and nothing else; `incomplete` only one; `ambiguous`
 * both could be either, say which is which; `conflict` two of one axis, or a sign against a letter; `range` no such
 * place on Earth, or 60 minutes or seconds and more.
 */
export type CoordinateIssue = "unreadable" | "incomplete" | "ambiguous" | "conflict" | "range";

/** The point that words name, or why they name none, with what they could mean. */
export type Typed =
  | { readonly point: LonLat }
  | { readonly issue: CoordinateIssue; readonly candidates: readonly LonLat[] };

type Axis = "lon" | "lat";

interface Angle {
  readonly value: number;
  readonly axis: Axis | undefined;
  readonly fault?: CoordinateIssue;
}

const number = String.raw`(\d+(?:\.\d+)?)`;
const label = `东经|西经|北纬|南纬|经度|纬度|longitude|latitude|long|lon|lng|lat|[nsew](?![a-z])`;
const angle = new RegExp(
  String.raw`^(?:(${label})\s*[:=]?\s*)?([+-]?)${number}(?:\s*(?:°|度|deg))?` +
    String.raw`(?:(?<=[°度])\s*${number}\s*(?:′|分))?(?:(?<=[′分])\s*${number}\s*(?:″|秒))?`,
);
const after = /^(?:[nsew](?![a-z])|\s+[nsew](?![a-z]|\s*\d))/;
const between = /^[\s,;、/和()&]+/;

const axes: Readonly<Record<string, readonly [Axis, 1 | -1 | 0]>> = {
  东经: ["lon", 1],
  西经: ["lon", -1],
  北纬: ["lat", 1],
  南纬: ["lat", -1],
  经度: ["lon", 0],
  纬度: ["lat", 0],
  longitude: ["lon", 0],
  latitude: ["lat", 0],
  long: ["lon", 0],
  lon: ["lon", 0],
  lng: ["lon", 0],
  lat: ["lat", 0],
  e: ["lon", 1],
  w: ["lon", -1],
  n: ["lat", 1],
  s: ["lat", -1],
};

/** The many signs of minutes, seconds and commas made one; wide digits and letters made narrow. */
function plain(text: string): string {
  return text
    .replace(/[″“”"]|''|′′/g, "″")
    .replace(/[‘’'`´′]/g, "′")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[º˚]/g, "°")
    .replace(/−/g, "-")
    .replace(
      /(\d+):(\d+)(?::(\d+(?:\.\d+)?))?/g,
      (_, d, m, s) => `${d}°${m}′${s === undefined ? "" : `${s}″`}`,
    )
    .toLowerCase()
    .trim();
}

function angleOf(word: string | undefined, sign: string, numbers: readonly (string | undefined)[]): Angle {
  const [degrees = "", minutes, seconds] = numbers;
  const value = Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  const [axis, side = 0] = axes[word ?? ""] ?? [];
  const broken =
    (minutes !== undefined && degrees.includes(".")) || (seconds !== undefined && minutes?.includes("."));
  const over = Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60;
  const fault = sign && side !== 0 ? "conflict" : over ? "range" : broken ? "unreadable" : undefined;
  const signed = sign === "-" || side === -1 ? -value : value;
  return { value: signed, axis, ...(fault ? { fault } : {}) };
}

function anglesIn(text: string): Angle[] | undefined {
  const angles: Angle[] = [];
  let rest = plain(text).replace(between, "");
  while (rest !== "") {
    const found = angle.exec(rest);
    if (!found) return undefined;
    const [all, before, sign = "", ...numbers] = found;
    rest = rest.slice(all.length);
    const behind = before === undefined ? after.exec(rest)?.[0] : undefined;
    rest = rest.slice(behind?.length ?? 0);
    angles.push(angleOf(before ?? behind?.trim(), sign, numbers));
    const gap = between.exec(rest)?.[0] ?? "";
    // two numbers that run into each other are no two coordinates
    if (rest !== "" && gap === "" && angles.at(-1)?.axis === undefined) return undefined;
    rest = rest.slice(gap.length);
  }
  return angles;
}

const refused = (issue: CoordinateIssue, candidates: readonly LonLat[] = []): Typed => ({
  issue,
  candidates,
});
const onEarth = ({ lon, lat }: LonLat): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/**
 * Reads a point as people type it: decimal degrees in either order where the range tells which is which, degrees with
 * minutes and seconds, 东经 and 北纬, E and N before or behind, labels such as `lon=`. Never guesses: where both
 * orders are possible, or something is left over, it says so.
 */
export function readCoordinates(text: string): Typed {
  const angles = anglesIn(text);
  if (!angles || angles.length === 0 || angles.length > 2) return refused("unreadable");
  const fault = angles.find((one) => one.fault)?.fault;
  if (fault) return refused(fault);
  const [a, b] = angles;
  if (!a || !b) return refused("incomplete");
  if (a.axis !== undefined && a.axis === b.axis) return refused("conflict");
  const lonFirst = { lon: a.value, lat: b.value };
  const latFirst = { lon: b.value, lat: a.value };
  const told = a.axis ?? (b.axis === undefined ? undefined : b.axis === "lon" ? "lat" : "lon");
  const meant = told === "lon" ? [lonFirst] : told === "lat" ? [latFirst] : [lonFirst, latFirst];
  const candidates = meant.filter(onEarth);
  const [point, other] = candidates;
  if (!point) return refused("range");
  if (other && (other.lon !== point.lon || other.lat !== point.lat)) return refused("ambiguous", candidates);
  return { point };
}
