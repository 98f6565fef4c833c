/** How many tests went which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The tally before any test has run. */
export const none: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Gives the sum of two tallies. */
export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Gives the tally of a step that counts as one, or of a runner that broke although no test of it failed. */
export function settle(exit: number | null, counted: Tally = none): Tally {
  if (exit === 0) return counted === none ? { ...none, passed: 1 } : counted;
  return counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** Gives the plain line that closes the run. */
export function sentence({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
