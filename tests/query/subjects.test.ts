import { describe, expect, test } from "vitest";
import { joinFeatures } from "../../src/query/subjects.ts";
import { box, feature, point } from "../fixtures/layers.ts";

const town = { place: "qinghe" };
const subjects = (...layers: Parameters<typeof joinFeatures>[0]) =>
  Object.fromEntries(joinFeatures(layers).map(({ id, subject }) => [id, subject]));

describe("What a feature stands for", () => {
  test("features are named across layers, so that equal ids of two layers stay apart", () => {
    const joined = joinFeatures([
      ["cells", [feature("qinghe", "town", box(0, 0, 1, 1))]],
      ["seats", [feature("qinghe", "town", point(0, 0))]],
    ]);
    expect(joined.map(({ id, layer }) => [id, layer])).toEqual([
      ["cells/qinghe", "cells"],
      ["seats/qinghe", "seats"],
    ]);
  });

  test("all features of a place have one subject: the first from the bottom of the stack", () => {
    expect(
      subjects(
        ["cells", [feature("a", "town", box(0, 0, 1, 1), town)]],
        ["seats", [feature("b", "town", point(0, 0), town)]],
      ),
    ).toEqual({ "cells/a": "cells/a", "seats/b": "cells/a" });
  });

  test("a feature that can be seen stands for the place before one without geometry", () => {
    expect(
      subjects(
        ["cells", [feature("a", "town", null, town)]],
        ["seats", [feature("b", "town", point(0, 0), town)]],
      ),
    ).toEqual({ "cells/a": "seats/b", "seats/b": "seats/b" });
  });

  test("a place without any geometry still has a subject", () => {
    expect(
      subjects(["cells", [feature("a", "town", null, town)]], ["lines", [feature("b", "town", null, town)]]),
    ).toEqual({ "cells/a": "cells/a", "lines/b": "cells/a" });
  });

  test("a feature without a place stands for itself, and not for others without one", () => {
    expect(
      subjects(["roads", [feature("a", "road", box(0, 0, 1, 1)), feature("b", "road", box(0, 0, 1, 1))]]),
    ).toEqual({ "roads/a": "roads/a", "roads/b": "roads/b" });
  });
});
