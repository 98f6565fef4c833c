import { gzipSync } from "node:zlib";
import { lockPage } from "./policy.ts";

/** A script as it can stand in a page: in a module what is escaped here occurs inside of literals only. */
export function escapeScript(code: string): string {
  // The parser of HTML turns CR into LF and NUL into another letter, after which no hash would fit.
  return code
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\\x00")
    .replace(/<(?=!--|\/script)/gi, "\\x3C");
}

/** A style sheet as it can stand in a page. */
export function escapeStyle(css: string): string {
  return css.replace(/\r\n?/g, "\n").replace(/<(?=\/style)/gi, "\\3C ");
}

/** Texts by their path as one block that can stand in a page: JSON, gzip, base64. */
export function pack(files: ReadonlyMap<string, string>): string {
  return gzipSync(JSON.stringify(Object.fromEntries(files)), { level: 9 }).toString("base64");
}

/** The tags of `name` that bring in a file beside the page: the tag, and the path of the file. */
function tags(html: string, name: "script" | "link"): readonly (readonly [tag: string, path: string])[] {
  const pattern = new RegExp(`<${name}\\b[^>]*?\\s(?:src|href)="\\./([^"]+)"[^>]*>(?:</script>)?\\s*`, "g");
  return [...html.matchAll(pattern)].map(([tag, path = ""]) => [tag, path]);
}

/**
 * The page with everything in it that it would fetch: its scripts, styles and icon as such, all other files packed in
 * a block, under a policy that lets nothing in or out. Other links to files are left out. Throws an Error that names
 * the file that is missing or that cannot be put in.
 */
export function inlinePage(html: string, files: ReadonlyMap<string, string>): string {
  const rest = new Map(files);
  const take = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path}: the page asks for it and the build did not make it`);
    rest.delete(path);
    return text;
  };
  let page = html;
  for (const [tag, path] of tags(html, "link")) {
    const rel = /\brel="([^"]+)"/.exec(tag)?.[1];
    const icon = (): string =>
      `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(take(path)).toString("base64")}" />`;
    const style = (): string => {
      const css = escapeStyle(take(path));
      if (/url\(["']?(?!["']?(?:data:|#))/.test(css)) throw new Error(`${path}: names a file of its own`);
      return `<style>${css}</style>`;
    };
    const inside = rel === "stylesheet" ? style() : rel === "icon" ? icon() : "";
    page = page.replace(tag, () => inside);
  }
  let scripts = "";
  for (const [tag, path] of tags(html, "script")) {
    page = page.replace(tag, "");
    scripts += `<script type="module">${escapeScript(take(path))}</script>\n`;
  }
  const left = /\ssrc="(?!data:)([^"]*)"/.exec(page)?.[1];
  if (left !== undefined) throw new Error(`${left}: cannot be put into the page`);
  // Scripts of modules wait for the page anyway; at its end they keep no reader from its text.
  const end = `<script type="text/plain" data-packed>${pack(rest)}</script>\n${scripts}</body>`;
  return lockPage(page.replace("</body>", () => end));
}
