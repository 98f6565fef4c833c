import { describe, expect, test, vi } from "vitest";
import { createBasemaps } from "../../src/app/basemaps.ts";
import { createVault } from "../../src/app/vault.ts";
import type { State } from "../../src/store/state.ts";
import { basemaps } from "../fixtures/county.ts";
import { opening } from "../fixtures/states.ts";

const chosen = (basemap: string | null): State => ({ ...opening(), basemap });
const shelf = (): Storage => {
  const rows = new Map<string, string>();
  return {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
    key: (i: number) => [...rows.keys()][i] ?? null,
    get length() {
      return rows.size;
    },
    clear: () => rows.clear(),
  };
};

function make(storage: () => Storage = shelf) {
  const changed = vi.fn();
  const kept = storage === shelf ? shelf() : undefined;
  const made = createBasemaps(basemaps(), createVault(kept ? () => kept : storage), changed);
  const told = (id: string | null) => made.faults(chosen(id)).map(({ message }) => message);
  return { ...made, changed, told, kept };
}
const [sky, relief] = basemaps();
if (!sky || !relief) throw new Error("the county has no basemaps");

describe("A basemap that is chosen", () => {
  test("is laid at once where it needs no key, and stays the same while nothing changes", () => {
    const { laid } = make();
    const first = laid(chosen("relief"));
    expect(first).toMatchObject({ basemap: relief, key: "" });
    expect(laid({ ...chosen("relief"), language: "en" })).toBe(first);
    expect(laid(chosen(null))).toBeNull();
    expect(laid(chosen("relief"))?.attempt).not.toBe(first?.attempt);
  });

  test("waits for the reader's key and says so; another key is another attempt", () => {
    const { laid, keep, told, hasKey, changed } = make();
    expect([laid(chosen("sky")), hasKey(sky)]).toEqual([null, false]);
    expect(told("sky")).toEqual(["底图「影像」要用您自己的密钥：请在「底图」下填入。"]);
    keep(sky, " one ");
    expect([changed.mock.calls.length, hasKey(sky)]).toEqual([1, true]);
    const first = laid(chosen("sky"));
    expect(first?.key).toBe("one");
    expect(told("sky")).toEqual([]);
    keep(sky, "two");
    expect(laid(chosen("sky"))).toMatchObject({ key: "two" });
    expect(laid(chosen("sky"))?.attempt).not.toBe(first?.attempt);
    keep(sky, "");
    expect(laid(chosen("sky"))).toBeNull();
  });

  test("that fails is told once, with a way to try again, until another is chosen", () => {
    const { laid, troubled, told, faults, keep, changed } = make();
    keep(sky, "one");
    const first = laid(chosen("sky"));
    if (!first) throw new Error("nothing is laid");
    changed.mockClear();
    for (let i = 0; i < 3; i++) troubled(first, { status: 403 });
    expect(changed).toHaveBeenCalledTimes(1);
    expect(told("sky")[0]).toContain("没有接受密钥（403）");
    faults(chosen("sky"))[0]?.retry?.();
    expect(laid(chosen("sky"))?.attempt).not.toBe(first.attempt);
    expect(told("sky")).toEqual([]);
    troubled(first, { status: 500 });
    expect(told("sky")).toEqual([]);
    const second = laid(chosen("sky"));
    if (second) troubled(second, { status: null });
    expect(told("sky")[0]).toContain("没有取到（连接不上");
    if (second) troubled(second, null);
    expect(told("sky")).toEqual([]);
    expect(told(null)).toEqual([]);
  });

  test("is never laid where the map cannot hold one", () => {
    const { laid, unable, able, told } = make();
    unable();
    expect([able(), laid(chosen("relief")), told("sky")]).toEqual([false, null, []]);
  });
});

describe("The reader's key", () => {
  test("lies in the device's storage under the host that it is for, and is taken away when forgotten", () => {
    const { keep, kept } = make();
    keep(sky, "one");
    expect(kept?.getItem("plan-atlas:key:t{s}.tiles.test")).toBe("one");
    keep(sky, "");
    expect(kept?.length).toBe(0);
  });

  test("is kept until the page closes where the storage fails", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { keep, hasKey, laid } = make(() => {
      throw new Error("no storage here");
    });
    expect(hasKey(sky)).toBe(false);
    keep(sky, "one");
    expect(laid(chosen("sky"))?.key).toBe("one");
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
