import type { Widths } from "../views/panes.ts";
import type { Device } from "./device.ts";

const sound = (value: unknown): number | null =>
  typeof value === "number" && value >= 0 && value <= 4000 ? value : null;

/** The widths of the panes as this device keeps them; what is no width is forgotten. */
export function readWidths(device: Device): Widths {
  const kept = device.get("panes");
  const { text, card, table } =
    typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  return { text: sound(text), card: sound(card) || null, table: sound(table) || null };
}
