import type { Item, Value } from "./item.ts";

/** Letters of a value and of a name that are kept, and values of a feature. */
const longest = { value: 2000, name: 120, count: 200 } as const;

function flat(value: unknown): Value | undefined {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === "string")
    return value.length > longest.value ? `${value.slice(0, longest.value)}…` : value;
  if (typeof value !== "object") return undefined;
  const { value: inner } = value as { readonly value?: unknown };
  if (typeof inner === "string") return flat(inner);
  try {
    return flat(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

/** The values of a feature as flat pairs; what is too long is cut, what is no value left out. */
export function valuesOf(properties: unknown): Item["values"] {
  if (typeof properties !== "object" || properties === null || Array.isArray(properties)) return [];
  return Object.entries(properties)
    .slice(0, longest.count)
    .flatMap(([name, value]) => {
      const kept = flat(value);
      return kept === undefined ? [] : [[name.slice(0, longest.name), kept] as const];
    });
}
