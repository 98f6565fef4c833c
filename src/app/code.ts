import { encode } from "uqr";
import { palette } from "../../styles/palette.ts";

/** Characters of the longest address that is drawn: with more, the squares are too small for a camera. */
export const longestCode = 900;

/** The QR code of an address as SVG of our own making, dark on light in every theme; null where that is too long. */
export function drawCode(address: string, label: string): string | null {
  const bytes = new TextEncoder().encode(address).length;
  if (bytes > longestCode) return null;
  const { data, size } = encode(address, { ecc: bytes > 300 ? "L" : "M", border: 4 });
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  const { ink, halo } = palette.light;
  const name = label.replace(/[&<>"]/g, "");
  return `<svg class="code" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="${name}"><path fill="${halo}" d="M0 0h${size}v${size}H0z"/><path fill="${ink}" d="${squares}"/></svg>`;
}
