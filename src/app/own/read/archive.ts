import { Unzip, UnzipInflate, unzipSync } from "fflate";
import { flawOf, type Words } from "../../../core/flaw.ts";
import { encodingOf } from "./decode.ts";
import { Unreadable } from "./item.ts";

/** Bytes that the files of an archive may have unpacked, how many files it may hold, and how many times smaller packed. */
const most = { bytes: 200_000_000, files: 2000, ratio: 200, spared: 20_000_000 } as const;

/** Bytes that are unpacked at once, so that a file which is larger than it says is stopped early. */
const step = 16_384;

const refuse = (place: string, reason: Words, remedy: Words): never => {
  throw new Unreadable(flawOf("error", place, reason, remedy));
};

const repack: Words = ["请重新下载或重新压缩为 ZIP", "download it again, or pack it anew as ZIP"];

const wanted = /\.(shp|dbf|prj|cpg|kml|geojson|json|gpx|csv)$/i;

/** A name as its program wrote it: many write UTF-8 or GBK without saying so, and it is read letter by letter. */
function named(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  const encoding = encodingOf(bytes);
  return encoding ? new TextDecoder(encoding).decode(bytes) : name;
}

/** The wanted files of the directory at its end, with the bytes that each says it has. */
function directory(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const all: string[] = [];
  let total = 0;
  const large = (place: string): never =>
    refuse(
      place,
      [
        "压缩包展开后过大或文件过多，没有展开",
        "would be too large or too many files unpacked, and was not unpacked",
      ],
      ["请只压缩所需的一个图层", "pack only the one layer that is wanted"],
    );
  unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      all.push(name);
      if (all.length > most.files) large("");
      if (!wanted.test(name) || name.includes("__MACOSX")) return false;
      sizes.set(name, originalSize);
      total += originalSize;
      if (originalSize > size * most.ratio + most.spared) large(named(name));
      if (total > most.bytes) large("");
      return false;
    },
  });
  if (all.some((name) => /^(xl|word|ppt)\//.test(name)))
    refuse(
      "",
      ["是 Office 文件而不是地理数据", "is a file of Office, not of a map"],
      [
        "表格请另存为 CSV，其余请在制图程序中导出",
        "save a table as CSV; export anything else from the program that made the map",
      ],
    );
  return sizes;
}

/** The files as they really are; stops at one that has not the bytes it says. */
function contents(bytes: Uint8Array, sizes: ReadonlyMap<string, number>): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const lie = (name: string): never =>
    refuse(named(name), ["压缩包里所记的大小与内容不符", "has not the size that its archive says"], repack);
  const unzip = new Unzip((file) => {
    const size = sizes.get(file.name);
    if (size === undefined || files.has(file.name)) return;
    const content = new Uint8Array(size);
    let length = 0;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      if (length + chunk.length > size) lie(file.name);
      content.set(chunk, length);
      length += chunk.length;
      if (final && length < size) lie(file.name);
      if (final) files.set(file.name, content);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += step)
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  for (const name of sizes.keys()) if (!files.has(name)) lie(name);
  return files;
}

/** The files of a ZIP archive that can be read, by their names; throws `Unreadable`. An archive inside is not opened. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    const sizes = directory(bytes);
    if ((bytes[6] ?? 0) & 1)
      refuse(
        "",
        ["压缩包加了密码", "is locked with a password"],
        ["请去掉密码重新压缩", "pack it again without one"],
      );
    return new Map([...contents(bytes, sizes)].map(([name, content]) => [named(name), content]));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const why = (error as Error).message;
    return refuse("", [`压缩包打不开（${why}）`, `is an archive that cannot be opened (${why})`], repack);
  }
}
