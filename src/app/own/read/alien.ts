import { type Flaw, flawOf } from "../../../core/flaw.ts";

const map = [
  "请在原程序中导出为 GeoJSON、KML 或 Shapefile",
  "export it as GeoJSON, KML or Shapefile from its program",
] as const;
const table = ["请另存为 CSV", "save it as CSV"] as const;
const pack = ["请解压后重新压缩为 ZIP", "unpack it and pack it anew as ZIP"] as const;

/** What files are that are no maps or none that is read here, by the letters they begin with (Latin 1). */
const marks: readonly (readonly [mark: string, zh: string, en: string, remedy: readonly [string, string]])[] =
  [
    ["%PDF", "是 PDF", "is a PDF", map],
    ["\x89PNG", "是图片（PNG）", "is a picture (PNG)", map],
    ["\xff\xd8\xff", "是图片（JPEG）", "is a picture (JPEG)", map],
    ["GIF8", "是图片（GIF）", "is a picture (GIF)", map],
    ["II*\0", "是影像（TIFF）", "is an image (TIFF)", map],
    ["MM\0*", "是影像（TIFF）", "is an image (TIFF)", map],
    ["AC10", "是 CAD 图（DWG）", "is a CAD drawing (DWG)", map],
    ["SQLite format 3\0", "是数据库（GeoPackage 或 SQLite）", "is a database (GeoPackage or SQLite)", map],
    ["\xd0\xcf\x11\xe0", "是旧版 Office 文件（xls、doc）", "is an old file of Office (xls, doc)", table],
    ["Rar!", "是 RAR 压缩包", "is an archive of RAR", pack],
    ["7z\xbc\xaf", "是 7z 压缩包", "is an archive of 7-Zip", pack],
    ["\x1f\x8b", "是 gzip 压缩包", "is an archive of gzip", pack],
  ];

/** What a file is that cannot be read here, by its first bytes; undefined where that is not known. */
export function alienIn(bytes: Uint8Array): Flaw | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = marks.find(([mark]) => head.startsWith(mark));
  if (!found) return undefined;
  const [, zh, en, remedy] = found;
  return flawOf("error", "", [`${zh}，这里读不了`, `${en}, which cannot be read here`], remedy);
}
