import { createServer, type Server } from "node:http";
import { crc32, deflateSync } from "node:zlib";
import { writeArchive } from "./archive.ts";

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A PNG of 256 pixels each way in one colour. */
export function flatTile(colour: readonly [number, number, number]): Buffer {
  const size = 256;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: size }, () => colour).flat()]);
  const rows = Buffer.concat(Array.from({ length: size }, () => row));
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    magic,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A server of tiles on this computer, with what it was asked for. */
export interface Tiles {
  readonly origin: string;
  readonly asked: string[];
  readonly server: Server;
}

/** The one key that the guarded path takes. */
export const rightKey = "open sesame+1";

/**
 * Serves flat tiles under `/open/`, under `/guarded/` for those who bring the right key, an archive at
 * `/flat.pmtiles`, and a failure under `/broken/`.
 */
export async function serveTiles(colour: readonly [number, number, number]): Promise<Tiles> {
  const tile = flatTile(colour);
  const archive = writeArchive(tile, 12);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    asked.push(url.pathname + url.search);
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "range");
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? [];
    if (request.method === "OPTIONS") response.writeHead(204).end();
    else if (url.pathname === "/flat.pmtiles") {
      const part = archive.subarray(Number(from), Number(to) + 1);
      response.writeHead(206, { "content-length": part.length }).end(part);
    } else if (url.pathname.startsWith("/guarded/") && url.searchParams.get("tk") !== rightKey)
      response.writeHead(403).end();
    else if (url.pathname.startsWith("/broken/")) response.writeHead(500).end();
    else response.writeHead(200, { "content-type": "image/png" }).end(tile);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, asked, server };
}
