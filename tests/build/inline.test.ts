import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeScript, escapeStyle, inlinePage, pack } from "../../src/build/inline.ts";

const head = `<meta
      http-equiv="Content-Security-Policy"
      content="default-src 'self'"
    />
    <link rel="icon" href="./icon.svg" />
    <link rel="manifest" href="./site.webmanifest" />
    <script type="module" crossorigin src="./index-a1.js"></script>
    <link rel="stylesheet" crossorigin href="./style-b2.css">`;
const page = `<html><head>${head}</head><body><p>文本</p><a href="./data/a.json" download>a</a></body></html>`;
const files = (more: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      "index-a1.js": "start()",
      "style-b2.css": "p{color:red}",
      "icon.svg": "<svg/>",
      "data/a.json": "{}",
      "reader-c3.js": "onmessage=null",
      ...more,
    }),
  );
const packed = (html: string): unknown => {
  const block = /data-packed>([^<]*)</.exec(html)?.[1] ?? "";
  return JSON.parse(gunzipSync(Buffer.from(block, "base64")).toString());
};

describe("The offline file", () => {
  test("holds script, style and icon, and asks for nothing beside it", () => {
    const html = inlinePage(page, files());
    expect(html).toContain('<script type="module">start()</script>\n</body>');
    expect(html).toContain("<style>p{color:red}</style>");
    expect(html).toContain('<link rel="icon" href="data:image/svg+xml;base64,');
    expect(html).not.toMatch(/src=|<link[^>]*"\.\//);
    expect(html).toContain('<a href="./data/a.json" download>');
  });

  test("carries every file that the page may ask for later, whatever its name", () => {
    expect(packed(inlinePage(page, files({ "data/more/b.csv": "a,b\n1,2" })))).toEqual({
      "data/a.json": "{}",
      "reader-c3.js": "onmessage=null",
      "data/more/b.csv": "a,b\n1,2",
    });
  });

  test("is not made where a file is missing or would have to be fetched", () => {
    const less = files();
    less.delete("style-b2.css");
    expect(() => inlinePage(page, less)).toThrow("style-b2.css: the page asks for it");
    expect(() => inlinePage(page, files({ "style-b2.css": 'p{background:url("./a.png")}' }))).toThrow(
      "style-b2.css: names a file of its own",
    );
    expect(() => inlinePage(page.replace("<p>", '<img src="./preview.png"><p>'), files())).toThrow(
      "./preview.png: cannot be put into the page",
    );
  });

  test("keeps what data in a style or a hash in an address are", () => {
    const css = "a{background:url(data:image/svg+xml;base64,AA)}b{fill:url(#x)}";
    expect(inlinePage(page, files({ "style-b2.css": css }))).toContain(css);
  });
});

describe("A script in a page", () => {
  test("cannot close its element, open a comment or change under the parser, and says the same", () => {
    const said = "</script><!-- <SCRIPT> </Script >\u2028\u2029\0\n$& 乡镇";
    const code = `globalThis.said = \`${said.replace("\0", "\\0")}\`; globalThis.raw = "${"\0"}"`;
    const escaped = escapeScript(code);
    expect(escaped).not.toMatch(/<\/script|<!--|\0|\r/i);
    new Function(escaped)();
    const { said: heard, raw } = globalThis as unknown as Record<string, string>;
    expect([heard, raw]).toEqual([said, "\0"]);
    expect(inlinePage(page, files({ "index-a1.js": code }))).toContain(escaped);
  });

  test("keeps its patterns, its comparisons and its lines", () => {
    expect(escapeScript("a<b\r\nc<!d")).toBe("a<b\nc<!d");
    const pattern = new Function(`return ${escapeScript("/<!--.*?-->|<\\/script>/u")}`)() as RegExp;
    expect("a<!-- b -->".replace(pattern, "")).toBe("a");
  });
});

test("a style sheet cannot close its element", () => {
  expect(escapeStyle('a::after{content:"</style>"}')).toBe('a::after{content:"\\3C /style>"}');
});

test("what is packed comes out as it was and stands in a page as it is", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: "binary" })), (texts) => {
      const block = pack(new Map(Object.entries(texts)));
      expect(block).toMatch(/^[\w+/=]+$/);
      expect(JSON.parse(gunzipSync(Buffer.from(block, "base64")).toString())).toEqual({ ...texts });
    }),
  );
});
