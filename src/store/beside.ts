import type { Aspect, Beside } from "../core/beside.ts";

/** What the sides of a comparison may name. */
interface Named {
  readonly docs: readonly string[];
  readonly views: readonly { readonly id: string }[];
}

const writeAspect = (of: Aspect): string => ("id" in of ? `${of.show}:${of.id}` : of.show);

function readAspect(text: string | undefined, { docs, views }: Named): Aspect | null {
  const [show, id = "", ...rest] = (text ?? "").split(":");
  if (rest.length > 0) return null;
  if (show === "now" || show === "before") return id === "" ? { show } : null;
  if (show === "view") return views.some((view) => view.id === id) ? { show, id } : null;
  return show === "doc" && docs.includes(id) ? { show, id } : null;
}

/** Writes a comparison as the text that an address carries: left, right, manner, share, and whether the list is open. */
export function writeBeside({ a, b, manner, share, listed }: Beside): string {
  return [writeAspect(a), writeAspect(b), manner, String(share), ...(listed ? ["list"] : [])].join("!");
}

/** Reads a comparison; null where a side is none that there is. A forged manner or share falls back to the usual one. */
export function readBeside(text: string, named: Named): Beside | null {
  const [left, right, manner, share = "", list] = text.split("!");
  const [a, b] = [readAspect(left, named), readAspect(right, named)];
  if (!a || !b) return null;
  const told = /^\d{1,3}$/.test(share) ? Number(share) : 50;
  return {
    a,
    b,
    manner: manner === "beside" ? manner : "swipe",
    share: told <= 100 ? told : 50,
    listed: list === "list",
  };
}
