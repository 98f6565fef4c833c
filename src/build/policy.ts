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
