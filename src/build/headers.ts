/** A header as name and value. */
type Header = readonly [name: string, value: string];

/** What every answer carries. */
const always: readonly Header[] = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()"],
];

const kept: Header = ["Cache-Control", "public, max-age=31536000, immutable"];
const asked: Header = ["Cache-Control", "no-cache"];

/** The offline file is left out: it carries a policy of its own, which names its scripts by their hashes. */
const pages = ["/", "/index.html", "/about.html", "/sw.js"];

/** The headers of the site in the form that Netlify, Cloudflare Pages and others read from `_headers`. */
export function writeHeaders(policy: string): string {
  const guard: Header = ["Content-Security-Policy", policy];
  const rule = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    rule("/*", always),
    ...pages.map((path) => rule(path, [guard, asked])),
    rule("/assets/*", [guard, kept]),
    rule("/data/*", [guard, asked]),
  ].join("\n\n")}\n`;
}

/** The same headers as a sample for nginx, with the kinds of files that its own list lacks. */
export function writeNginx(policy: string): string {
  const guard: Header = ["Content-Security-Policy", policy];
  // What a location adds replaces what stands round it, so that each says all.
  const add = (...headers: readonly Header[]): string =>
    [...always, ...headers].map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n    ");
  const place = (where: string, headers: readonly Header[], more = ""): string =>
    `  location ${where} {\n    ${more}${add(...headers)}\n  }`;
  const types = "application/geo+json geojson; application/json json; text/csv csv; text/plain txt;";
  return `# A sample: put your own name and folder in. Where a site needs TLS, listen 443 with its certificates.
server {
  listen 80;
  server_name atlas.example.org;
  root /srv/atlas;
  index index.html;
  charset utf-8;
  charset_types text/css text/plain text/csv text/javascript application/javascript application/json application/geo+json;
  gzip on;
  gzip_types text/css text/plain text/csv text/javascript application/javascript application/json application/geo+json image/svg+xml;

${place("/", [asked])}
${place("= /index.html", [guard, asked])}
${place("= /about.html", [guard, asked])}
${place("= /sw.js", [guard, asked])}
${place("/assets/", [guard, kept])}
${place("~ \\.mjs$", [guard, kept], "types { text/javascript mjs; }\n    ")}
${place("~ ^/assets/[^/]+/data/", [guard, kept], `types { ${types} }\n    `)}
${place("/data/", [guard, asked], `types { ${types} }\n    `)}
}
`;
}
