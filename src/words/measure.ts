import type { Extent, Overlap } from "../core/answer.ts";
import type { Language } from "../core/text.ts";
import { say, sayMetres, type Word } from "./say.ts";

const grouped = (value: number, digits: number): string =>
  value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: 0 });

/** What is smaller is the rounding of the measuring, not an amount. */
const least = 1e-6;

/** A number to three figures that matter, grouped by thousands. */
export function sayNumber(value: number): string {
  const size = Math.abs(value);
  if (size < 1) return size < least ? "0" : value.toLocaleString("en", { maximumSignificantDigits: 3 });
  return grouped(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

/** An area in square metres as km², hectares and 亩 together (1 ha = 15 亩). */
export function sayArea(m2: number, language: Language): string {
  const [km2, ha, mu] = [m2 / 1e6, m2 / 1e4, (m2 / 1e4) * 15];
  const small = km2 < 0.01;
  return [
    ...(small ? [] : [`${sayNumber(km2)} km²`]),
    `${sayNumber(ha)} ${say(language, "hectare")}`,
    `${sayNumber(mu)} ${say(language, "mu")}`,
  ].join(" · ");
}

/** How much there is of a shape. */
export function sayExtent({ unit, size }: Extent, language: Language): string {
  if (unit === "m2") return sayArea(size, language);
  return unit === "m" ? sayMetres(size) : say(language, "points", { count: size });
}

/** An overlap with the bounds between which it stays: short, in one unit. */
export function sayOverlap({ unit, size, least, most }: Overlap, language: Language): string {
  if (unit === "count") return say(language, "points", { count: size });
  const one = (value: number): string => (unit === "m2" ? `${sayNumber(value / 1e6)} km²` : sayMetres(value));
  if (most - least < size * 0.001) return one(size);
  return say(language, "between", { least: one(least), most: one(most), drawn: one(size) });
}

const winds: readonly Word[] = ["windN", "windNE", "windE", "windSE", "windS", "windSW", "windW", "windNW"];

/** A bearing in degrees from north as one of eight winds. */
export function sayBearing(degrees: number, language: Language): string {
  const i = Math.round((((degrees % 360) + 360) % 360) / 45) % 8;
  return say(language, winds[i] ?? "windN");
}

/** A share from 0 to 1 in per cent. */
export function sayShare(share: number): string {
  const percent = share * 100;
  return `${percent > 0 && percent < 0.1 ? "< 0.1" : grouped(percent, percent >= 10 ? 0 : 1)} %`;
}

/** An amount in 万元, and in 亿元 where it is that large. */
export function sayMoney(amount: number, language: Language): string {
  const times = language === "en" ? " × " : " ";
  const plain = `${grouped(amount, 1)}${times}${say(language, "million")}`;
  if (amount < 10_000) return plain;
  return `${plain} ${say(language, "hundredMillion", { amount: grouped(amount / 10_000, 2) })}`;
}

/** A number to four figures that matter, grouped by thousands: as much as measuring on a map can give. */
export function sayFigures(value: number): string {
  if (value < least) return "0";
  const digits = Math.max(0, 3 - Math.floor(Math.log10(value)));
  const rounded = Number(value.toPrecision(4));
  return grouped(rounded, Math.min(digits, 4));
}

/** A measured length to four figures that matter, in m or km. */
export function sayLength(metres: number): string {
  return Number(metres.toPrecision(4)) < 1000 ? `${sayFigures(metres)} m` : `${sayFigures(metres / 1000)} km`;
}
