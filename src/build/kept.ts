import { createHash } from "node:crypto";

/** A file that a visitor's browser keeps, as Workbox reads it. */
export interface Entry {
  readonly url: string;
  /** Null where the name holds it. */
  readonly revision: string | null;
  readonly integrity: string;
}

/** What one version of the site is made of. */
export interface Kept {
  readonly version: string;
  /** By the path under which scripts ask for a file: a short hash of what is in it. */
  readonly laid: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
}

const digest = (bytes: Uint8Array | string, as: "base64" | "base64url"): string =>
  createHash("sha256").update(bytes).digest(as);
const short = (bytes: Uint8Array | string): string => digest(bytes, "base64url").slice(0, 8);

/** What scripts of the page read while they run: the public data but for its tables, and what the about dialog shows. */
const read = /^(?:data\/.+\.(?:json|geojson|txt)|about\.html)$/;

/** Where a copy lies whose name holds its hash. */
const placeOf = (hash: string, name: string): string => `assets/${hash}/${name}`;

/**
 * The copies that are laid beside the site, each under a name that holds the hash of what is in it: a script finds the
 * data that it was built with, or nothing, and never that of another version.
 */
export function copiesOf(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const found = [...files].filter(([name]) => read.test(name));
  return new Map(found.map(([name, bytes]) => [placeOf(short(bytes), name), bytes]));
}

/** The first page with the names of the copies in it, and the version it belongs to. */
export function writeNames(html: string, { version, laid }: Pick<Kept, "version" | "laid">): string {
  // JSON holds no `<` here: names and hashes are letters, digits and signs of addresses.
  const block = `<script type="application/json" data-files="${version}">${JSON.stringify(laid)}</script>`;
  if (!html.includes("</body>")) throw new Error("index.html: it has no end");
  return html.replace("</body>", () => `${block}\n  </body>`);
}

/**
 * Lists what a browser keeps of a site so that it opens again without a network: the page, its scripts, styles and data
 * as one set, all with the hash by which the browser refuses what is not of this version.
 */
export function keep(files: ReadonlyMap<string, Uint8Array>): {
  readonly kept: Kept;
  readonly page: string;
} {
  const html = new TextDecoder().decode(files.get("index.html") ?? new Uint8Array());
  const names = [...files].filter(([name]) => read.test(name));
  const laid = Object.fromEntries(names.map(([name, bytes]) => [name, short(bytes)]));
  const assets = [...new Map([...files, ...copiesOf(files)])]
    .filter(([name]) => name.startsWith("assets/"))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const hashed = assets.map(
    ([url, bytes]): Entry => ({ url, revision: null, integrity: integrityOf(bytes) }),
  );
  const version = short(JSON.stringify([html, hashed]));
  const page = writeNames(html, { version, laid });
  const icon = files.get("icon.svg");
  const named = [
    ["index.html", new TextEncoder().encode(page)] as const,
    ["icon.svg", icon] as const,
  ].flatMap(([url, bytes]): Entry[] =>
    bytes ? [{ url, revision: short(bytes), integrity: integrityOf(bytes) }] : [],
  );
  return { kept: { version, laid, entries: [...named, ...hashed] }, page };
}

const integrityOf = (bytes: Uint8Array): string => `sha256-${digest(bytes, "base64")}`;
