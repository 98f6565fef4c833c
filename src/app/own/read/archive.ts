import { unzipSync } from "fflate";
import { flawOf, type Words } from "../../../core/flaw.ts";
import { encodingOf } from "./decode.ts";
import { Unreadable } from "./item.ts";

/** Bytes that the files of an archive may have unpacked, and how many files it may hold. */
const most = { bytes: 400_000_000, files: 2000, ratio: 1000 } as const;

const refuse = (reason: Words, remedy: Words): never => {
  throw new Unreadable(flawOf("error", "", reason, remedy));
};

const wanted = /\.(shp|dbf|prj|cpg|kml|geojson|json|gpx|csv|txt)$/i;

/** A name as its program wrote it: many write UTF-8 or GBK without saying so, and it is read letter by letter. */
function named(name: string): string {
  if (!/[\x80-\xff]/.test(name) || /[^\0-\xff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  const encoding = encodingOf(bytes);
  return encoding ? new TextDecoder(encoding).decode(bytes) : name;
}

/** The files of a ZIP archive that can be read, by their names; throws `Unreadable`. An archive inside is not opened. */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        count += 1;
        if (!wanted.test(name) || name.includes("__MACOSX")) return false;
        total += originalSize;
        if (count > most.files || total > most.bytes || originalSize > size * most.ratio + 10_000_000)
          refuse(
            [
              "压缩包展开后过大或文件过多，没有展开",
              "would be too large or too many files unpacked, and was not unpacked",
            ],
            ["请只压缩所需的一个图层", "pack only the one layer that is wanted"],
          );
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [named(name), content]));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const why = (error as Error).message;
    return refuse(
      [`压缩包打不开（${why}）`, `is an archive that cannot be opened (${why})`],
      ["请重新下载或重新压缩为 ZIP", "download it again, or pack it anew as ZIP"],
    );
  }
}
