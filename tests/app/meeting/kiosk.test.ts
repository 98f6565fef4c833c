import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createKiosk } from "../../../src/app/meeting/kiosk.ts";

const touches = new Map<string, () => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", (kind: string, then: () => void) => touches.set(kind, then));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  touches.clear();
});

describe("A kiosk", () => {
  const make = () => {
    const [next, again, changed] = [vi.fn(), vi.fn(), vi.fn()];
    return { next, again, changed, kiosk: createKiosk({ pace: () => 10, next, again }, changed) };
  };

  test("goes on at its pace while it is on, and no further when it is stopped", () => {
    const { kiosk, next, changed } = make();
    vi.advanceTimersByTime(60_000);
    expect(next).not.toHaveBeenCalled();
    kiosk.flip();
    vi.advanceTimersByTime(35_000);
    expect(next).toHaveBeenCalledTimes(3);
    kiosk.flip();
    vi.advanceTimersByTime(60_000);
    expect(next).toHaveBeenCalledTimes(3);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test("leaves in peace who touches it, then shows the step again and plays on", () => {
    const { kiosk, next, again } = make();
    kiosk.flip();
    vi.advanceTimersByTime(9_000);
    touches.get("pointerdown")?.();
    vi.advanceTimersByTime(44_000);
    expect([next, again].map((call) => call.mock.calls.length)).toEqual([0, 0]);
    vi.advanceTimersByTime(1_000);
    expect(again).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10_000);
    expect(next).toHaveBeenCalledTimes(1);
  });

  test("that is off takes no notice of touches", () => {
    const { again } = make();
    touches.get("keydown")?.();
    vi.advanceTimersByTime(120_000);
    expect(again).not.toHaveBeenCalled();
  });
});
