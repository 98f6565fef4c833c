import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { element, escapeText, tidy } from "../../src/sheet/svg.ts";
import { decode, hostile, tagsOf, textOf } from "../fixtures/markup.ts";

fc.configureGlobal({ seed: 15 });

describe("An element of the sheet", () => {
  test("is written with its attributes and its content", () => {
    expect(element("g", { id: "a", "data-layer": "b" }, "<path/>")).toBe(
      '<g id="a" data-layer="b"><path/></g>',
    );
    expect(element("path", { d: "M0 0" })).toBe('<path d="M0 0"/>');
  });

  test("leaves out attributes without a value and keeps zero and the empty text", () => {
    expect(element("a", { x: undefined, y: 0, z: "" })).toBe('<a y="0" z=""/>');
  });

  test("writes numbers to two decimals", () => {
    expect(element("a", { x: 1 / 3, y: 2.5, z: -0.001 })).toBe('<a x="0.33" y="2.5" z="0"/>');
    expect(tidy(1.005 * 100)).toBe(100.5);
  });

  test("a hostile name never becomes markup", () => {
    const markup = element("text", { "aria-label": hostile }, escapeText(hostile));
    expect(tagsOf(markup).map(({ name }) => name)).toEqual(["text"]);
    expect(tagsOf(markup)[0]?.attributes).toEqual({ "aria-label": hostile });
    expect(textOf(markup)).toBe(hostile);
  });

  test("any text can be read back from its escaped form, which holds nothing that opens or closes markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
        expect(decode(escapeText(text))).toBe(text);
      }),
    );
  });
});
