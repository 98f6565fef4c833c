import { columns, gatherings, type Tabulation, wholeTable } from "../core/tabulation.ts";
import { whole } from "../core/whole.ts";

const parts = ["w", "least", ...gatherings, "by", "gather"] as const;

/** Writes a table as the text that an address carries: what it is of, then what differs from the whole, `key.value`. */
export function writeTable(table: Tabulation): string {
  const values: Readonly<Record<(typeof parts)[number], string>> = {
    w: table.words,
    least: table.least === null ? "" : String(table.least),
    group: table.only.group ?? "",
    township: table.only.township ?? "",
    place: table.only.place ?? "",
    class: table.only.class ?? "",
    period: table.only.period ?? "",
    from: table.only.from ?? "",
    by: table.by ? `${table.down ? "-" : ""}${table.by}` : "",
    gather: table.gather ?? "",
  };
  const said = parts.filter((key) => values[key] !== "" || (key in table.only && values[key] === ""));
  return [table.of, ...said.map((key) => `${key}.${encode(values[key])}`)].join("!");
}

const encode = (text: string): string => encodeURIComponent(whole(text)).replaceAll("!", "%21");

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** Reads a table; what it says of no column or of no number is left out. Null where it is of no known layer. */
export function readTable(text: string, layers: readonly string[]): Tabulation | null {
  const [of = "", ...rest] = text.split("!");
  if (of !== "all" && !layers.includes(of)) return null;
  const said = new Map(
    rest.map(
      (part) => [part.slice(0, part.indexOf(".")), decode(part.slice(part.indexOf(".") + 1))] as const,
    ),
  );
  const least = Number(said.get("least") || Number.NaN);
  const order = said.get("by") ?? "";
  const only = gatherings.flatMap((key) => {
    const value = said.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    ...wholeTable,
    of,
    words: whole((said.get("w") ?? "").slice(0, 200)),
    least: Number.isFinite(least) && least >= 0 ? least : null,
    only: Object.fromEntries(only),
    by: columns.find((c) => c === order.replace(/^-/, "")) ?? null,
    down: order.startsWith("-") && columns.some((c) => `-${c}` === order),
    gather: gatherings.find((g) => g === said.get("gather")) ?? null,
  };
}
