import type { Device } from "./device.ts";

/** What a page that did not close by itself was showing. */
export interface Lost {
  /** The part of its address after `#`. */
  readonly hash: string;
  /** When it was last kept, milliseconds since 1970. */
  readonly at: number;
}

interface Entry extends Lost {
  readonly id: string;
}

const name = "open";

function entriesOf(device: Device): readonly Entry[] {
  const kept = device.get(name);
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (e): e is Entry =>
      typeof e === "object" &&
      e !== null &&
      typeof e.id === "string" &&
      typeof e.hash === "string" &&
      Number.isFinite(e.at),
  );
}

/** Milliseconds after which what a page showed is no longer offered. */
const old = 14 * 24 * 3_600_000;

/**
 * Keeps on the device what each open page shows, and tells what pages were lost: those that are kept but hold no lock
 * of their own any more, since a lock goes with its page however that ends. Without locks nothing is kept.
 */
export async function createRescue(
  device: Device,
  locks: LockManager | undefined,
  now: () => number,
): Promise<{
  readonly lost: Lost | null;
  readonly keep: (hash: string) => void;
  readonly close: () => void;
}> {
  const id = `plan-atlas:page:${now()}:${Math.random()}`;
  const locked = await new Promise<boolean>((held) => {
    if (!locks) return held(false);
    const hold = (): Promise<never> => {
      held(true);
      return new Promise(() => undefined);
    };
    // Pages from disk are refused locks by some browsers.
    locks.request(id, hold).catch(() => held(false));
  });
  if (!locks || !locked) return { lost: null, keep: () => undefined, close: () => undefined };
  const { held = [] } = await locks.query();
  const alive = new Set(held.map((lock) => lock.name));
  const entries = entriesOf(device);
  const gone = entries.filter((e) => !alive.has(e.id));
  const rest = entries.filter((e) => alive.has(e.id) && e.id !== id);
  device.set(name, rest);
  const [last] = gone.filter((e) => e.hash !== "" && now() - e.at < old).toSorted((a, b) => b.at - a.at);
  const others = (): readonly Entry[] => entriesOf(device).filter((e) => e.id !== id);
  return {
    lost: last ? { hash: last.hash, at: last.at } : null,
    keep: (hash) => void device.set(name, [...others(), { id, hash, at: now() }]),
    close: () => void device.set(name, others()),
  };
}
