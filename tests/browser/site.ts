import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.env.ATLAS_FOLDER ?? fileURLToPath(new URL("../../dist/", import.meta.url));
/** The deep path under which the built folder is served. */
export const base = "/some/where/atlas/";

const kinds: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Serves the built folder as a plain static host does, under a deep path and with nothing beside it. */
export function serve(request: IncomingMessage, response: ServerResponse): void {
  const path = wanted(request.url ?? "/");
  if (path === undefined || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  response.writeHead(200, {
    "content-type": kinds[extname(path)] ?? "application/octet-stream",
    "content-length": statSync(path).size,
  });
  createReadStream(path).pipe(response);
}

function wanted(url: string): string | undefined {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  if (!path.startsWith(base)) return undefined;
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  return file.endsWith("/") || file.endsWith("\\") ? join(file, "index.html") : file;
}
