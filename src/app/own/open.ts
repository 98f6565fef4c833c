import { datums } from "../../datum/datums.ts";
import { type OwnShapes, readShapes } from "./shapes.ts";

/** Bytes above which a file is no shape to ask about. */
const heavy = 10_000_000;

const refused = (zh: string, en: string): OwnShapes => ({
  shapes: [],
  issues: [{ severity: "error", where: "", message: { zh, en } }],
});

/** The text of a file: UTF-8, else GB 18030, as Chinese programs write it; null where it is neither. */
async function textOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  for (const encoding of ["utf-8", "gb18030"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one is tried.
    }
  return null;
}

/** Reads the shapes of a file on this device; nothing is sent anywhere. Never rejects. */
export async function openShapes(
  file: File,
  datum: string,
  within: readonly [number, number, number, number],
): Promise<OwnShapes> {
  const known = datums.find(({ id }) => id === datum);
  if (!known) return refused("先选坐标系", "choose the datum first");
  if (file.size > heavy) {
    const size = (file.size / 1e6).toFixed(1);
    return refused(
      `有 ${size} MB，最多 10 MB：请只导出要问的形状`,
      `is ${size} MB, at most 10 MB can be read: export the shape to ask about alone`,
    );
  }
  try {
    const text = await textOf(file);
    return text === null
      ? refused("不是文本：需要 GeoJSON", "is no text: a GeoJSON is needed")
      : readShapes(text, known, within);
  } catch (error) {
    const why = (error as Error).message;
    return refused(`读不出（${why}）`, `cannot be read (${why})`);
  }
}
