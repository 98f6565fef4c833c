const step = 15;
const row = 5;

/** The k-th place in an orderly row below a seat, in pixels right and down. */
export function rowSlot(k: number): readonly [number, number] {
  return [step * ((k % row) - 1), 18 + step * Math.floor(k / row)];
}

/**
 * Hands out places in orderly clusters, one cluster a spot: below the spot where only the unit is known, else the
 * first on the spot itself and the others below it. Undefined for a mark that stands on its spot alone.
 */
export function makeCluster(): (spot: string, below: boolean) => readonly [number, number] | undefined {
  const held = new Set<string>();
  const rows = new Map<string, number>();
  return (spot, below) => {
    if (!below && !held.has(spot)) {
      held.add(spot);
      return undefined;
    }
    const k = rows.get(spot) ?? 0;
    rows.set(spot, k + 1);
    return rowSlot(k);
  };
}
