import type { Geometry } from "geojson";
import { parseShp } from "shpjs";
import { type Flaw, flawOf, type Words } from "../../../core/flaw.ts";
import { findDatum } from "../../../datum/find.ts";
import { readDbf } from "./dbf.ts";
import { type Item, type Read, Unreadable } from "./item.ts";
import { kindIn, soundRecords } from "./records.ts";
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
  const tell = (severity: Flaw["severity"], place: string, reason: Words, remedy = whole): unknown =>
    flaws.push(flawOf(severity, place, reason, remedy));
  const refuse = (reason: Words, remedy = whole): never => {
    throw new Unreadable(flawOf("error", `${name}.shp`, reason, remedy));
  };
  if (shp.byteLength < 100 || view(shp).getInt32(0) !== 9994)
    return refuse(["不是 Shapefile：文件头不对", "is no Shapefile: its head is wrong"]);
  const code = kindIn(view(shp));
  if (code === undefined)
    return refuse(
      [
        `图形类型 ${view(shp).getInt32(32, true)} 读不了，只读点、线、面`,
        `has shapes of type ${view(shp).getInt32(32, true)}; only points, lines and areas can be read`,
      ],
      ["请转换为点、线或面后重新导出", "convert it to points, lines or areas and export it again"],
    );
  const records = soundRecords(shp, code);
  if (!records.whole)
    tell("warning", `${name}.shp`, [
      "后面的记录不完整，只读出前面的",
      "has broken records at its end; those before were read",
    ]);
  let shapes: readonly (Geometry | null)[];
  try {
    shapes = parseShp(view(records.shp), false) as readonly (Geometry | null)[];
  } catch (error) {
    const why = (error as Error).message;
    return refuse([`图形读不出（${why}）`, `has shapes that cannot be read (${why})`]);
  }
  for (const at of records.broken)
    tell("error", `#${at + 1}`, [
      "图形记录的点数与长度不符",
      "has a record whose counts do not fit its length",
    ]);
  const table = dbf && readDbf(dbf, cpg);
  if (!table)
    tell("warning", `${name}.dbf`, [
      dbf ? "属性表（.dbf）读不出，要素没有名称" : "没有属性表（.dbf），要素没有名称",
      dbf
        ? "is a table that cannot be read: the features have no names"
        : "is lacking: the features have no names",
    ]);
  if (table?.said)
    tell(
      "warning",
      cpg ? `${name}.cpg` : `${name}.dbf`,
      [
        `写的编码是 ${table.said[0]}，文字却是 ${table.said[1]}，已按后者读`,
        `says ${table.said[0]} where the letters are ${table.said[1]}; it was read as the latter`,
      ],
      ["请核对名称，有误则重新导出", "check the names, and export it again if they are wrong"],
    );
  const rows = table?.rows ?? [];
  if (table && rows.length !== shapes.length)
    tell("warning", `${name}.dbf`, [
      `有 ${shapes.length} 个图形，属性表却有 ${rows.length} 行`,
      `has ${rows.length} rows for ${shapes.length} shapes`,
    ]);
  const broken = new Set(records.broken);
  const items = shapes.map((geometry, i): Item => {
    const values = valuesOf(rows[i]);
    return broken.has(i) ? { values, geometry: null, told: true } : { values, geometry };
  });
  return { name, format: "Shapefile", items, flaws, ...statedIn(prj) };
}
