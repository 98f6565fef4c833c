import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOrder, moved } from "../../src/store/order.ts";

fc.configureGlobal({ seed: 15 });

const of = (text: string) => [...text].map((id) => ({ id }));
const sorted = (layers: string, order: string): string =>
  inOrder(of(layers), [...order])
    .map(({ id }) => id)
    .join("");

describe("The order of layers", () => {
  test("is that of the atlas where a reader has chosen none", () => {
    const layers = of("abc");
    expect(inOrder(layers, [])).toBe(layers);
  });

  test("is the reader's; a layer that is new since keeps its place above the one it stood on", () => {
    expect(sorted("abcd", "dcba")).toBe("dcba");
    expect(sorted("abxcd", "dcba")).toBe("dcbxa");
    expect(sorted("xabc", "cba")).toBe("xcba");
    expect(sorted("abc", "c?ba")).toBe("cba");
  });

  test("always holds every layer once", () => {
    const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { minLength: 1 });
    fc.assert(
      fc.property(ids, ids, (layers, order) => {
        expect([...sorted(layers.join(""), order.join(""))].sort()).toEqual([...layers].sort());
      }),
    );
  });

  test("lets a layer move up and down, to the ends and no further", () => {
    expect(moved([..."abcd"], "b", 1).join("")).toBe("acbd");
    expect(moved([..."abcd"], "b", 99).join("")).toBe("acdb");
    expect(moved([..."abcd"], "b", -99).join("")).toBe("bacd");
    const layers = [..."abcd"];
    for (const same of [moved(layers, "a", -1), moved(layers, "d", 1), moved(layers, "x", 1)])
      expect(same).toBe(layers);
  });
});
