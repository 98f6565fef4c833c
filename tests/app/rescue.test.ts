import { describe, expect, test } from "vitest";
import type { Device } from "../../src/app/device.ts";
import { createRescue } from "../../src/app/rescue.ts";

/** A device whose pages can crash: their locks go, what they kept stays. */
function machine() {
  const kept = new Map<string, unknown>();
  const held = new Set<string>();
  const device: Device = {
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => kept.set(name, JSON.parse(JSON.stringify(value))) === kept,
  };
  const locks = {
    request: (name: string, work: () => Promise<void>) => {
      held.add(name);
      return work();
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  } as unknown as LockManager;
  let time = 1000;
  const open = () => createRescue(device, locks, () => (time += 1));
  return { open, crash: () => held.clear(), device, pass: (ms: number) => (time += ms) };
}

describe("What a page showed", () => {
  test("is offered after the page was lost, once", async () => {
    const { open, crash } = machine();
    (await open()).keep("pick=seats/qinghe");
    crash();
    expect((await open()).lost?.hash).toBe("pick=seats/qinghe");
    expect((await open()).lost).toBeNull();
  });

  test("is not offered when the page was closed, or is still open beside this one", async () => {
    const { open, crash } = machine();
    const first = await open();
    first.keep("pick=seats/qinghe");
    expect((await open()).lost).toBeNull();
    first.close();
    crash();
    expect((await open()).lost).toBeNull();
  });

  test("is the last of several, and no first view, and nothing older than two weeks", async () => {
    const { open, crash, pass } = machine();
    const [one, two, three] = [await open(), await open(), await open()];
    one.keep("pick=a");
    two.keep("pick=b");
    three.keep("");
    crash();
    expect((await open()).lost?.hash).toBe("pick=b");
    (await open()).keep("pick=c");
    crash();
    pass(15 * 24 * 3_600_000);
    expect((await open()).lost).toBeNull();
  });

  test("is nothing where what was kept cannot be read, or the browser has no locks", async () => {
    const { open, device } = machine();
    device.set("open", [{ id: 1 }, null, "x"]);
    expect((await open()).lost).toBeNull();
    const none = await createRescue(device, undefined, () => 0);
    none.keep("pick=a");
    expect(none.lost).toBeNull();
  });

  test("is neither kept nor offered where a page is refused locks", async () => {
    const { device } = machine();
    const locks = { request: () => Promise.reject(new Error("refused")) } as unknown as LockManager;
    const { lost, keep } = await createRescue(device, locks, Date.now);
    keep("pick=seats/qinghe");
    expect([lost, device.get("open")]).toEqual([null, null]);
  });
});
