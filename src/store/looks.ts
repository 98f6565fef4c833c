import type { Look } from "../core/look.ts";
import { whole } from "../core/whole.ts";

/** Characters of a filter that an address may carry. */
const longest = 80;

function write(layer: string, { opacity, words, colour, named }: Look): string {
  return [
    layer,
    ...(opacity === undefined ? [] : [`o${Math.round(opacity * 100)}`]),
    ...(colour === undefined ? [] : [`c${colour}`]),
    ...(named === false ? ["n0"] : []),
    ...(words ? [`w${encodeURIComponent(whole(words))}`] : []),
  ].join("~");
}

/** Looks as they stand in an address: `<layer>~o<percent>~c<colour>~n0~w<words>`, with `;` between layers. */
export function writeLooks(looks: Readonly<Record<string, Look>>): string {
  return Object.entries(looks)
    .map(([layer, look]) => write(layer, look))
    .join(";");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** Reads looks of an address; layers and colours that are not known, and what is no look, are left out. */
export function readLooks(
  text: string,
  layers: readonly string[],
  colours: readonly string[],
): Readonly<Record<string, Look>> {
  const read = text.split(";").flatMap((part): [string, Look][] => {
    const [layer = "", ...fields] = part.split("~");
    if (!layers.includes(layer)) return [];
    const of = (key: string): string | undefined => fields.find((field) => field.startsWith(key))?.slice(1);
    const percent = /^\d{1,3}$/.test(of("o") ?? "") ? Number(of("o")) : 100;
    const colour = colours.find((known) => known === of("c"));
    const words = whole(decode(of("w") ?? "").slice(0, longest));
    const look: Look = {
      ...(percent < 100 ? { opacity: percent / 100 } : {}),
      ...(colour ? { colour } : {}),
      ...(of("n") === "0" ? { named: false } : {}),
      ...(words ? { words } : {}),
    };
    return Object.keys(look).length > 0 ? [[layer, look]] : [];
  });
  return Object.fromEntries(read);
}
