import { describe, expect, test } from "vitest";
import { patternMarkup, symbolMarkup } from "../../src/sheet/figure.ts";
import { tagsOf } from "../fixtures/markup.ts";

const colour = (key: string) => `var(--${key})`;

describe("Figures on the sheet", () => {
  test("a symbol is centred on its point and scaled to its size", () => {
    expect(symbolMarkup("square", 12, "ink", colour)).toMatch(
      /^<g transform="scale\(0\.5\) translate\(-12 -12\)">/,
    );
  });

  test("ink is the drawing's colour and paper the ground under it", () => {
    const [, path] = tagsOf(symbolMarkup("diamond", 12, "project", colour));
    expect(path?.attributes).toMatchObject({ fill: "var(--project)", stroke: "var(--halo)" });
  });

  test("what is only stroked is not filled", () => {
    const [, path] = tagsOf(symbolMarkup("lasso", 12, "accent", colour));
    expect(path?.attributes).toMatchObject({ fill: "none", stroke: "var(--accent)" });
  });

  test("a pattern has an id of its own for every prefix and colour, and a tile as large as its box", () => {
    const [id, markup] = patternMarkup("ridge", "screen", colour, "first-");
    expect(id).toBe("first-ridge-screen");
    expect(tagsOf(markup)[0]).toEqual({
      name: "pattern",
      attributes: { id, patternUnits: "userSpaceOnUse", width: "22", height: "22" },
    });
  });

  test("a figure that does not exist is named", () => {
    expect(() => symbolMarkup("unicorn", 12, "ink", colour)).toThrow("no figure is called unicorn");
    expect(() => patternMarkup("plaid", "ink", colour, "")).toThrow("no pattern is called plaid");
  });
});
