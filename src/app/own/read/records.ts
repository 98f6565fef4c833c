/** The records of a `.shp` that its parser may be given. */
export interface Records {
  readonly shp: Uint8Array;
  /** How many of them there are. */
  readonly count: number;
  /** False where the file ends in the middle of one. */
  readonly whole: boolean;
  /** Numbers from 0 of those whose counts do not fit their length; they are made empty. */
  readonly broken: readonly number[];
}

/** Kinds of shapes and the kind in which the parser reads each; it knows no others and takes some for what they are not. */
const kinds: ReadonlyMap<number, "point" | "zpoint" | "points" | "parts"> = new Map([
  [1, "point"],
  [3, "parts"],
  [5, "parts"],
  [8, "points"],
  [11, "zpoint"],
  [13, "parts"],
  [15, "parts"],
  [18, "points"],
  [21, "point"],
  [23, "parts"],
  [25, "parts"],
  [28, "points"],
]);

/** Kinds that carry a height for each point behind the points. */
const high = [13, 15, 18];

/** The code of the kind of shapes in a `.shp`; undefined where it is none or one that cannot be read. */
export function kindIn(shp: DataView): number | undefined {
  if (shp.byteLength < 100 || shp.getInt32(0) !== 9994) return undefined;
  const code = shp.getInt32(32, true);
  return kinds.has(code) ? code : undefined;
}

/** Whether the counts of a record fit into it: the parser trusts them. */
function fits(content: DataView, code: number): boolean {
  const kind = kinds.get(code);
  const size = content.byteLength;
  if (content.getInt32(0, true) !== code) return false;
  if (kind === "point") return size >= 20;
  if (kind === "zpoint") return size >= 28;
  if (size < (kind === "parts" ? 44 : 40)) return false;
  const parts = kind === "parts" ? content.getInt32(36, true) : 0;
  const points = content.getInt32(kind === "parts" ? 40 : 36, true);
  const head = kind === "parts" ? 44 + 4 * parts : 40;
  if (parts < 0 || points < 0 || head + points * (high.includes(code) ? 24 : 16) > size) return false;
  let last = 0;
  for (let i = 0; i < parts; i += 1) {
    const start = content.getInt32(44 + 4 * i, true);
    if (start < last || start > points) return false;
    last = start;
  }
  return true;
}

/** Walks the records of a `.shp` by their lengths, and empties those whose counts would lead its parser astray. */
export function soundRecords(bytes: Uint8Array, code: number): Records {
  const shp = bytes.slice();
  const data = new DataView(shp.buffer);
  const broken: number[] = [];
  let count = 0;
  let at = 100;
  while (at + 8 <= shp.byteLength) {
    const length = data.getInt32(at + 4) * 2;
    if (length < 4 || at + 8 + length > shp.byteLength) break;
    const content = new DataView(shp.buffer, at + 8, length);
    if (content.getInt32(0, true) !== 0 && !fits(content, code)) {
      broken.push(count);
      content.setInt32(0, 0, true);
    }
    count += 1;
    at += 8 + length;
  }
  return { shp: shp.subarray(0, at), count, whole: at === shp.byteLength, broken };
}
