const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes a text for markup. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (c) => entities[c] ?? c);
}

/** Writes one SVG element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(typeof value === "number" ? tidy(value) : value))}"`)
    .join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A number to two decimals, without trailing zeros. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
