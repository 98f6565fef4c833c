import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One row of the bench's table. */
export interface Row {
  readonly work: string;
  readonly ours: string;
  readonly rival: string;
  readonly ratio: string;
  readonly must: string;
}

/** Milliseconds that a run takes, and what it gave. */
export function timed<T>(run: () => T): { readonly ms: number; readonly gave: T } {
  const start = performance.now();
  const gave = run();
  return { ms: performance.now() - start, gave };
}

/** The middle of the times of several runs, in milliseconds. */
export function median(run: () => unknown, times: number): number {
  const taken = Array.from({ length: times }, () => timed(run).ms);
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** Bytes that a run leaves on the heap before anything is collected; the least of five, in MB. */
export function allocated(run: () => unknown): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const left = Array.from({ length: 5 }, () => {
    collect();
    const before = process.memoryUsage().heapUsed;
    run();
    return process.memoryUsage().heapUsed - before;
  });
  return Math.min(...left.filter((bytes) => bytes > 0)) / 1e6;
}

/** Milliseconds as people read them. */
export const ms = (value: number): string =>
  value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value).toLocaleString("en")} ms`;

/** How many times as fast. */
export const times = (rival: number, ours: number): string =>
  `${(rival / ours).toFixed(rival / ours < 10 ? 1 : 0)}×`;
