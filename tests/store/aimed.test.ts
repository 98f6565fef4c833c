import { describe, expect, test } from "vitest";
import { aimedAt } from "../../src/store/aimed.ts";
import { askedShapes } from "../../src/store/selectors.ts";
import { openState } from "../../src/store/state.ts";
import { update } from "../../src/store/update.ts";

const first = openState({ reading: "", shown: [] });
const wielding = (tool: Parameters<typeof aimedAt>[0]["tool"]) => update(first, { do: "wield", tool });

describe("Corners in the state", () => {
  test("are drawn as what the tool in hand makes of them", () => {
    const aimed = update(wielding("line"), {
      do: "aim",
      corners: [
        [100, 30],
        [100.2, 30],
      ],
    });
    expect(askedShapes(aimed).map((s) => s.type)).toEqual(["LineString", "MultiPoint"]);
  });

  test("go with their tool, and stay while it is held", () => {
    const aimed = update(wielding("polygon"), { do: "aim", corners: [[100, 30]] });
    expect(update(aimed, { do: "move", camera: null }).aim).toHaveLength(1);
    expect(update(aimed, { do: "wield", tool: null }).aim).toBeNull();
    expect(update(aimed, { do: "wield", tool: "circle" }).aim).toBeNull();
    expect(update(aimed, { do: "clear" }).aim).toBeNull();
  });

  test("of a line that is changed make a line, of any other shape an area; a place has none", () => {
    const held = (id: string) => ({ tool: "edit" as const, hand: { kind: "question" as const, id } });
    expect(aimedAt(held("along!line:30,100*30,100.1!2000"))).toBe("line");
    expect(aimedAt(held("within!area:30,100*30,100.1*30.1,100!intersect!0!0"))).toBe("area");
    expect(aimedAt({ tool: "point", hand: null })).toBeNull();
    expect(aimedAt({ tool: "measure", hand: null })).toBeNull();
  });
});
