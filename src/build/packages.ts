import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Licensed } from "../core/licensed.ts";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: true;
  readonly devOptional?: true;
  readonly optional?: true;
}
interface Stated {
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

const within = "node_modules/";

/** The person without their addresses. */
const bare = (author: string): string => author.replace(/\s*[<(].*$/, "").trim();

function readText(folder: string): string | null {
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying)(\.|-|_|$)/i.test(entry.name))
    .map(({ name }) => name)
    .sort()[0];
  return found ? readFileSync(join(folder, found), "utf8").replace(/\r\n?/g, "\n").trim() : null;
}

function authorOf({ author }: Stated, text: string | null): string | null {
  const said = typeof author === "string" ? bare(author) : (author?.name ?? "");
  const line = /^.*copyright\s+(?:\(c\)|©|\d).*$/im.exec(text ?? "")?.[0].trim();
  return said || line || null;
}

/**
 * The packages that the page can run with, as the lock file lists them, with what each says of its licence; those that
 * hold types only are left out. Throws an Error where one is not installed.
 */
export function readPackages(root: string): readonly Licensed[] {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
  const asked = Object.keys((json("package.json") as { readonly dependencies: object }).dependencies);
  const lock = json("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };
  const all = Object.entries(lock.packages).flatMap(([path, { dev, devOptional, optional }]): Licensed[] => {
    const name = path.slice(path.lastIndexOf(within) + within.length);
    if (!path || dev || devOptional || optional || name.startsWith("@types/")) return [];
    if (!existsSync(join(root, path))) throw new Error(`${path}: is not installed: run npm ci`);
    const stated = json(`${path}/package.json`) as Stated;
    const text = readText(join(root, path));
    const { version, license } = stated;
    const direct = path === within + name && asked.includes(name);
    return [{ name, version, licence: license ?? null, author: authorOf(stated, text), text, direct }];
  });
  return [...new Map(all.map((one) => [`${one.name} ${one.version}`, one])).values()];
}
