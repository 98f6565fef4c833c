import type { Geometry } from "geojson";
import { parseDbf, parseShp } from "shpjs";
import { type Flaw, flawOf, type Words } from "../../../core/flaw.ts";
import { findDatum } from "../../../datum/find.ts";
import { type Read, Unreadable } from "./item.ts";
import { valuesOf } from "./values.ts";

/** The files of one shapefile. */
export interface Parts {
  readonly shp: Uint8Array;
  readonly dbf?: Uint8Array | undefined;
  readonly prj?: Uint8Array | undefined;
  readonly cpg?: Uint8Array | undefined;
}

const whole: Words = [
  "请重新导出并压缩 .shp、.dbf、.prj 三个文件",
  "export it again and pack .shp, .dbf and .prj together",
];

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Walks the records by their lengths, which the parser trusts: a forged one would lead it in circles. */
function soundRecords(shp: Uint8Array, place: string): number {
  const data = view(shp);
  if (shp.byteLength < 100 || data.getInt32(0) !== 9994)
    throw new Unreadable(
      flawOf("error", place, ["不是 Shapefile：文件头不对", "is no Shapefile: its head is wrong"], whole),
    );
  let at = 100;
  while (at + 8 <= shp.byteLength) {
    const length = data.getInt32(at + 4) * 2;
    if (length < 4 || at + 8 + length > shp.byteLength) return at;
    at += 8 + length;
  }
  return at;
}

/** The rows that are really there: a head may promise more than the file holds. */
function soundRows(dbf: Uint8Array): Uint8Array | undefined {
  if (dbf.byteLength < 33) return undefined;
  const data = view(dbf);
  const [rows, head, row] = [data.getUint32(4, true), data.getUint16(8, true), data.getUint16(10, true)];
  if (head < 33 || row < 1 || head > dbf.byteLength) return undefined;
  const there = Math.min(rows, Math.floor((dbf.byteLength - head) / row));
  if (there === rows) return dbf;
  const sound = dbf.slice();
  view(sound).setUint32(4, there, true);
  return sound;
}

/** The encoding that its `.cpg` or its head states, else the one in which its rows can be read. */
function encodingIn(dbf: Uint8Array, cpg: Uint8Array | undefined): string {
  const said = cpg ? new TextDecoder().decode(cpg).trim().slice(0, 40) : "";
  if (/^(gb|936|cp936|ansi 936)/i.test(said) || dbf[29] === 0x4d) return "gb18030";
  if (said) return said;
  // A letter cut in half at the end of a field makes neither encoding perfect: the one that loses less is taken.
  const lost = (encoding: string): number =>
    new TextDecoder(encoding).decode(dbf.subarray(view(dbf).getUint16(8, true))).split("\ufffd").length;
  return lost("utf-8") <= lost("gb18030") ? "utf-8" : "gb18030";
}

/** What a `.prj` names: its own name first, then that of the system under it. */
function statedIn(prj: Uint8Array | undefined): Pick<Read, "states" | "alien"> {
  if (!prj) return { states: null, alien: null };
  const text = new TextDecoder().decode(prj.subarray(0, 5000));
  const [first = text.slice(0, 80)] = [
    ...text.matchAll(/(?:PROJCS|GEOGCS|PROJCRS|GEOGCRS)\["([^"]{1,120})"/g),
  ].map((m) => m[1] ?? "");
  const found = findDatum(first.replaceAll("_", " "));
  return { states: found?.id ?? null, alien: found ? null : first };
}

/** Reads a shapefile out of the files of an archive; throws `Unreadable`. */
export function readShapefile(name: string, { shp, dbf, prj, cpg }: Parts): Read {
  const flaws: Flaw[] = [];
  const end = soundRecords(shp, name);
  if (end < shp.byteLength)
    flaws.push(
      flawOf(
        "warning",
        name,
        ["后面的记录不完整，只读出前面的", "has broken records at its end; those before were read"],
        whole,
      ),
    );
  let shapes: readonly (Geometry | null)[];
  try {
    shapes = parseShp(view(shp.slice(0, end)), false) as readonly (Geometry | null)[];
  } catch (error) {
    const why = (error as Error).message;
    throw new Unreadable(
      flawOf("error", name, [`图形读不出（${why}）`, `has shapes that cannot be read (${why})`], whole),
    );
  }
  const sound = dbf && soundRows(dbf);
  if (!sound)
    flaws.push(
      flawOf(
        "warning",
        name,
        ["没有属性表（.dbf），要素没有名称", "has no table (.dbf): its features have no names"],
        whole,
      ),
    );
  const rows = sound ? parseDbf(view(sound.slice()), encodingIn(sound, cpg)) : [];
  if (sound && rows.length !== shapes.length)
    flaws.push(
      flawOf(
        "warning",
        name,
        [
          `有 ${shapes.length} 个图形，属性表却有 ${rows.length} 行`,
          `holds ${shapes.length} shapes but ${rows.length} rows`,
        ],
        whole,
      ),
    );
  const items = shapes.map((geometry, i) => ({ values: valuesOf(rows[i]), geometry }));
  return { name, format: "Shapefile", items, flaws, ...statedIn(prj) };
}
