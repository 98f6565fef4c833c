import { flawOf } from "../../../core/flaw.ts";
import { unpack } from "./archive.ts";
import { readCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import { readGeojson } from "./geojson.ts";
import { type Locality, type Read, Unreadable } from "./item.ts";
import { readShapefile } from "./shapefile.ts";
import { readXml } from "./xml.ts";

const stem = (name: string): string => name.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "");
const ending = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** Reads a text by what stands in it, whatever its name ends with. */
function readText(name: string, text: string, places: readonly Locality[]): Read {
  const first = text.replace(/^\ufeff/, "").trimStart()[0] ?? "";
  if (first === "{" || first === "[") return readGeojson(stem(name), text);
  if (first === "<") return readXml(stem(name), text);
  if (first === "")
    throw new Unreadable(
      flawOf("error", "", ["文件是空的", "is empty"], ["请重新导出或下载", "export or download it again"]),
    );
  if (/^(geo)?json$/.test(ending(name))) return readGeojson(stem(name), text);
  if (/^(kml|gpx|xml)$/.test(ending(name))) return readXml(stem(name), text);
  return readCsv(stem(name), text, places);
}

function readArchive(bytes: Uint8Array, places: readonly Locality[]): readonly Read[] {
  const files = unpack(bytes);
  const part = (name: string, wanted: string): Uint8Array | undefined =>
    [...files].find(
      ([other]) =>
        ending(other) === wanted && other.slice(0, -wanted.length) === name.slice(0, -wanted.length),
    )?.[1];
  const read = [...files].flatMap(([name, content]): Read[] => {
    const kind = ending(name);
    if (kind === "shp") {
      const parts = { shp: content, dbf: part(name, "dbf"), prj: part(name, "prj"), cpg: part(name, "cpg") };
      return [readShapefile(stem(name), parts)];
    }
    return ["kml", "geojson", "json", "gpx", "csv"].includes(kind)
      ? [readText(name, decode(content, name), places)]
      : [];
  });
  if (read.length > 0) return read;
  throw new Unreadable(
    flawOf(
      "error",
      "",
      ["压缩包里没有 .shp、.kml、.geojson、.gpx 或 .csv", "holds no .shp, .kml, .geojson, .gpx or .csv"],
      ["请把 .shp、.dbf、.prj 一起压缩", "pack .shp, .dbf and .prj together"],
    ),
  );
}

/**
 * Reads a reader's file: GeoJSON, KML, KMZ, GPX, CSV, or a ZIP of these and of shapefiles, by what stands in it and
 * not by its name. Throws `Unreadable` where nothing in it can be read.
 */
export function readFile(name: string, bytes: Uint8Array, places: readonly Locality[]): readonly Read[] {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zipped) return readArchive(bytes, places);
  const view = bytes.byteLength >= 4 ? new DataView(bytes.buffer, bytes.byteOffset).getInt32(0) : 0;
  if (view === 9994) return [readShapefile(stem(name), { shp: bytes })];
  if (["shp", "dbf", "shx", "prj"].includes(ending(name)))
    throw new Unreadable(
      flawOf(
        "error",
        "",
        ["只是 Shapefile 的一部分", "is but one part of a Shapefile"],
        [
          "请把 .shp、.dbf、.prj 压缩成一个 zip 再放入",
          "pack .shp, .dbf and .prj into one zip and put that in",
        ],
      ),
    );
  return [readText(name, decode(bytes), places)];
}
