import type { Position } from "geojson";

/** Keeps the vertices between two others that lie farther than `metres` from the line through what is kept. */
function keep(ring: readonly Position[], from: number, to: number, metres: number, kept: Uint8Array): void {
  const open: [number, number][] = [[from, to]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const [ax = 0, ay = 0] = ring[first] ?? [];
    const [bx = 0, by = 0] = ring[last] ?? [];
    const [dx, dy] = [bx - ax, by - ay];
    const length2 = dx * dx + dy * dy;
    let [farthest, at] = [metres, -1];
    for (let i = first + 1; i < last; i += 1) {
      const [x = 0, y = 0] = ring[i] ?? [];
      const share = length2 > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2)) : 0;
      const away = Math.hypot(x - ax - share * dx, y - ay - share * dy);
      if (away > farthest) [farthest, at] = [away, i];
    }
    if (at < 0) continue;
    kept[at] = 1;
    open.push([first, at], [at, last]);
  }
}

/**
 * A chain of positions in metres with fewer vertices (Douglas and Peucker 1973): every vertex left out lies within
 * `metres` of the chord that replaces it, so what lies between chain and chord does too. A chain too small to keep a
 * shape comes back as it was.
 */
export function simplified(chain: readonly Position[], metres: number): readonly Position[] {
  const last = chain.length - 1;
  if (last < 4) return chain;
  const [ax = 0, ay = 0] = chain[0] ?? [];
  // a ring has no two ends: its farthest vertex is the other one
  let [far, middle] = [-1, 0];
  for (const [i, [x = 0, y = 0]] of chain.entries()) {
    const away = Math.hypot(x - ax, y - ay);
    if (away > far) [far, middle] = [away, i];
  }
  const kept = new Uint8Array(chain.length);
  kept[0] = 1;
  kept[last] = 1;
  kept[middle] = 1;
  keep(chain, 0, middle, metres, kept);
  keep(chain, middle, last, metres, kept);
  const left = chain.filter((_, i) => kept[i] === 1);
  return left.length < 4 ? chain : left;
}
