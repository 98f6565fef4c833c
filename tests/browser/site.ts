import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { readHeaders } from "./headers.ts";

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

/** The headers that the build wrote for its hosts; read when the first file is asked for, after the build. */
let headers: ReturnType<typeof readHeaders> | undefined;

/** Serves the built folder as a static host does, with its headers, under a deep path and with nothing beside it. */
export function serve(request: IncomingMessage, response: ServerResponse): void {
  const path = wanted(request.url ?? "/");
  if (path === undefined || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  headers ??= readHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  response.writeHead(200, {
    ...headers(`/${new URL(request.url ?? "/", "http://localhost").pathname.slice(base.length)}`),
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
