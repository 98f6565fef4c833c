/** A number as the format of archives writes it: seven bits a byte, the lowest first. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

/** Kinds that the header of an archive names: nothing packed, tiles are PNG. */
const [unpacked, png] = [1, 2];

/** Writes a PMTiles archive (version 3) whose every tile down to a zoom is the same picture. */
export function writeArchive(tile: Buffer, maxZoom: number): Buffer {
  const tiles = (4 ** (maxZoom + 1) - 1) / 3;
  // One entry: from tile 0, a run of all tiles, so many bytes, at the beginning.
  const root = Buffer.from([1, 0, tiles, tile.length, 1].flatMap(varint));
  const metadata = Buffer.from("{}");
  const header = Buffer.alloc(127);
  header.write("PMTiles", 0, "latin1");
  header[7] = 3;
  const begins = [127, 127 + root.length, 127 + root.length + metadata.length] as const;
  const spans = [begins[0], root.length, begins[1], metadata.length, begins[2], 0, begins[2], tile.length];
  for (const [i, value] of [...spans, tiles, 1, 1].entries())
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  header.set([1, unpacked, unpacked, png, 0, maxZoom], 96);
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * i);
  return Buffer.concat([header, root, metadata, tile]);
}
