import { parseDbf } from "shpjs";

/** Letters beyond ASCII from which on a text that is UTF-8 without a fault is taken for it. */
const few = 4;

/** The rows of a `.dbf`, and what to say of how they were read. */
export interface Rows {
  readonly rows: readonly unknown[];
  /** The encoding that was said of it and the one that its letters have, where they differ. */
  readonly said?: readonly [said: string, real: string];
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The rows that are really there: a head may promise more than the file holds, or rows that are shorter than their fields. */
function soundRows(dbf: Uint8Array): Uint8Array | undefined {
  if (dbf.byteLength < 65) return undefined;
  const data = view(dbf);
  const [rows, head, row] = [data.getUint32(4, true), data.getUint16(8, true), data.getUint16(10, true)];
  if (head < 65 || head > dbf.byteLength) return undefined;
  let wide = 1;
  let end = 32;
  for (; end + 32 < head && data.getUint8(end) !== 13; end += 32) wide += data.getUint8(end + 16);
  if (data.getUint8(end) !== 13 || end === 32 || wide > row) return undefined;
  const there = Math.min(rows, Math.floor((dbf.byteLength - head) / row));
  // The parser takes it that rows begin right behind the fields.
  const sound = new Uint8Array(end + 1 + there * row);
  sound.set(dbf.subarray(0, end + 1));
  sound.set(dbf.subarray(head, head + there * row), end + 1);
  view(sound).setUint32(4, there, true);
  view(sound).setUint16(8, end + 1, true);
  return sound;
}

/** The encoding in a `.cpg` or in the head; empty where neither names one. */
function saidIn(dbf: Uint8Array, cpg: Uint8Array | undefined): string {
  const said = cpg ? new TextDecoder().decode(cpg.subarray(0, 40)).trim() : "";
  if (/^(gb|936|cp936|ansi 936)/i.test(said) || (!said && dbf[29] === 0x4d)) return "gb18030";
  try {
    return said && new TextDecoder(said.replace(/^(ansi |cp)(?=\d+$)/i, "windows-")).encoding;
  } catch {
    return "";
  }
}

/** Reads a `.dbf`; undefined where it holds no table. What it states of its encoding is taken unless its letters refute it. */
export function readDbf(dbf: Uint8Array, cpg: Uint8Array | undefined): Rows | undefined {
  const sound = soundRows(dbf);
  if (!sound) return undefined;
  // A letter cut in half at the end of a field makes no encoding perfect: the one that loses least is taken.
  const body = sound.subarray(view(sound).getUint16(8, true));
  const lost = (encoding: string): number => new TextDecoder(encoding).decode(body).split("\ufffd").length;
  const said = saidIn(sound, cpg);
  // UTF-8 reads as GBK without loss now and then; GBK of more than a few letters never reads as UTF-8.
  const sure =
    lost("utf-8") === 1 && (new TextDecoder().decode(body).match(/[^\0-\x7f]/g) ?? []).length >= few;
  const tried = sure ? ["utf-8"] : said ? [said, "utf-8", "gb18030"] : ["utf-8", "gb18030"];
  const real = tried.reduce((best, one) => (lost(one) < lost(best) ? one : best));
  try {
    const rows = parseDbf(view(sound), real);
    return said && said !== real ? { rows, said: [said, real] } : { rows };
  } catch {
    return undefined;
  }
}
