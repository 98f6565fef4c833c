import { createHash } from "node:crypto";
import { addressesOf, type Basemap } from "../core/basemap.ts";

/** The policy of the built page; in `dev` it would keep Vite from putting styles in. */
const policy = /[ \t]*<meta\s+http-equiv="Content-Security-Policy"[^>]*>\n?/;

/** The origins that basemaps are fetched from, each once. */
export function originsOf(basemaps: readonly Basemap[]): readonly string[] {
  const addresses = basemaps.flatMap(({ url, labels, hosts }) =>
    [url, ...(labels ? [labels] : [])].flatMap((template) => addressesOf(template, hosts)),
  );
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

/** The security policy that a page carries; throws where it has none. */
export function policyOf(html: string): string {
  const content = /\scontent="([^"]*)"/.exec(policy.exec(html)?.[0] ?? "")?.[1];
  if (!content) throw new Error("index.html: it has no policy");
  return content;
}

/** The page without its security policy. */
export function withoutPolicy(html: string): string {
  return html.replace(policy, "");
}

/** The page whose security policy lets tiles of basemaps in, and nothing else; throws where it has no policy. */
export function admitBasemaps(html: string, basemaps: readonly Basemap[]): string {
  const origins = originsOf(basemaps);
  if (origins.length === 0) return html;
  return ["connect-src 'self'", "img-src 'self' data:"].reduce((page, directive) => {
    if (!policy.exec(page)?.[0].includes(directive))
      throw new Error(`index.html: its policy has no ${directive}`);
    return page.replace(directive, () => [directive, ...origins].join(" "));
  }, html);
}

const hash = (text: string | undefined): string =>
  `'sha256-${createHash("sha256")
    .update(text ?? "")
    .digest("base64")}'`;

/**
 * The page under a policy of its own: only the scripts and styles that stand in it run, each known by its hash, workers
 * come out of its memory, and nothing goes over a network. Throws where the page has no policy.
 */
export function lockPage(html: string): string {
  const hashes = (pattern: RegExp): string =>
    [...new Set([...html.matchAll(pattern)].map(([, text]) => hash(text)))].join(" ") || "'none'";
  const directives = [
    "default-src 'none'",
    `script-src ${hashes(/<script type="module">(.*?)<\/script>/gs)}`,
    `style-src ${hashes(/<style>(.*?)<\/style>/gs)}`,
    // On a page from disk MapLibre reads its worker out of the page's memory and starts it as a data address.
    "worker-src blob: data:",
    "connect-src blob:",
    "font-src 'none'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  if (!policy.test(html)) throw new Error("the page has no policy to replace");
  const locked = `    <meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}" />\n`;
  return html.replace(policy, () => locked);
}
