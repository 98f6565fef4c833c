import { describe, expect, test } from "vitest";
import { type Grouping, themeOf } from "../../../src/build/shapes/theme.ts";
import { both } from "../../fixtures/county.ts";

const group = (id: string, ...of: string[]): Grouping => ({ id, title: both(id, id), of });
const groups = [group("water", "yz/box1", "projects/7"), group("roads", "yz/box1/2", "yz/tasks/4")];

describe("The group of an entry", () => {
  test("is the one that names it, its list, or its clause", () => {
    expect(themeOf("projects/7", "yz/table1/7", groups)).toBe("water");
    expect(themeOf("yz/box1/1.3", "yz/box1/1", groups)).toBe("water");
    expect(themeOf("yz/x", "yz/tasks/4", groups)).toBe("roads");
  });

  test("is the one that names it most closely, whatever their order", () => {
    expect(themeOf("yz/box1/2/1", "yz/box1/2", groups)).toBe("roads");
    expect(themeOf("yz/box1/2/1", "yz/box1/2", groups.toReversed())).toBe("roads");
  });

  test("is not one whose beginning only looks alike", () => {
    expect(() => themeOf("projects/77", "yz/table1/77", groups)).toThrow(
      "projects/groups.json: no group takes projects/77",
    );
    expect(() => themeOf("yz/box12/1", "yz/box12/1", groups)).toThrow("no group takes yz/box12/1");
  });
});
