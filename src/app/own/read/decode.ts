import { flawOf } from "../../../core/flaw.ts";
import { Unreadable } from "./item.ts";

/** The encodings that are tried, in order: Chinese programs write GB 18030 where they do not write UTF-8. */
const encodings = ["utf-8", "gb18030"] as const;

function marked(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

/** The encoding in which bytes can be read without loss; undefined where there is none. */
export function encodingOf(bytes: Uint8Array): string | undefined {
  const mark = marked(bytes);
  if (mark) return mark;
  return encodings.find((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  });
}

/** The text of a file; throws `Unreadable` where it is none. */
export function decode(bytes: Uint8Array, place = ""): string {
  const encoding = encodingOf(bytes);
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : "";
  if (!encoding || text.includes("\0"))
    throw new Unreadable(
      flawOf(
        "error",
        place,
        ["不是文本，也不是认得的格式", "is no text and no format that is known"],
        [
          "请导出为 GeoJSON、KML、GPX、CSV 或 Shapefile 压缩包（zip）",
          "export it as GeoJSON, KML, GPX, CSV or a zipped Shapefile",
        ],
      ),
    );
  return text;
}
