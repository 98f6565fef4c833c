/** Thrown out of a question that was stopped. */
export class Cancelled extends Error {
  constructor() {
    super("the question was stopped");
    this.name = "Cancelled";
  }
}

/** How a question that takes time tells where it is, and learns that nobody waits for it any more. */
export interface Watch {
  /** Called with the steps done and the steps in all. */
  readonly tick?: ((done: number, total: number) => void) | undefined;
  /** Asked between steps; where it says true, the question throws `Cancelled`. */
  readonly stop?: (() => boolean) | undefined;
}

/** Goes through the steps of a question: tells each, stops where asked. */
export function* stepsOf<T>(items: readonly T[], { tick, stop }: Watch): Generator<T> {
  for (const [done, item] of items.entries()) {
    if (stop?.()) throw new Cancelled();
    tick?.(done, items.length);
    yield item;
  }
  tick?.(items.length, items.length);
}
