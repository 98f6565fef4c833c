import { describe, expect, test } from "vitest";
import { drawGraticule, graticuleStep, type Plane, sayMinutes } from "../../src/sheet/graticule.ts";
import { tagsOf, unbalanced } from "../fixtures/markup.ts";

/** A plane on which a degree of longitude is 400 pixels wide and one of latitude 500 high, from 101° and 37° on. */
const plane: Plane = {
  forward: (lon, lat) => [(lon - 101.1) * 400, (37.05 - lat) * 500],
  inverse: (x, y) => [101.1 + x / 400, 37.05 - y / 500],
};
const input = { plane, width: 500, height: 400, ring: 20, colour: (key: string) => `var(--${key})` };

const texts = (markup: string): string[] =>
  [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? "");

describe("The graticule of a print sheet", () => {
  test("stands in round minutes, so far apart that its degrees can be read", () => {
    expect(graticuleStep(input)).toBe(30);
    const near: Plane = { ...plane, inverse: (x, y) => [101 + x / 40_000, 37 - y / 50_000] };
    expect(graticuleStep({ ...input, plane: near })).toBe(1);
  });

  test("has its degrees on all four sides and a cross wherever two lines meet", () => {
    const markup = drawGraticule(input);
    expect(unbalanced(markup)).toEqual([]);
    expect(texts(markup).toSorted()).toEqual(
      ["101°30′", "102°00′", "101°30′", "102°00′", "36°30′", "37°00′", "36°30′", "37°00′"].toSorted(),
    );
    const crosses = tagsOf(markup).flatMap(({ attributes }) => attributes["data-cross"] ?? []);
    expect(crosses.toSorted()).toEqual(["2190,6090", "2190,6120", "2220,6090", "2220,6120"]);
  });

  test("puts a cross where its longitude and latitude are", () => {
    const [cross] = tagsOf(drawGraticule(input)).filter(
      ({ attributes }) => attributes["data-cross"] === "2190,6090",
    );
    const [x, y] = plane.forward(101.5, 36.5);
    expect(cross?.attributes.d).toContain(`M${(x - 7.5).toFixed(2)} ${y.toFixed(2)}h15`);
  });

  test("says minutes as degrees with minutes", () => {
    expect([0, 5, 60, 6117].map(sayMinutes)).toEqual(["0′", "5′", "1°00′", "101°57′"]);
  });
});
