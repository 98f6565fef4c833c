/** Plays a story by itself. */
export interface Kiosk {
  readonly flip: () => void;
  readonly on: () => boolean;
  readonly stop: () => void;
}

/** What a kiosk plays. */
export interface Played {
  /** Seconds for each step. */
  readonly pace: () => number;
  /** Goes on, from the last step to the first. */
  readonly next: () => void;
  /** Shows the step again as it was written. */
  readonly again: () => void;
}

/** Seconds without a touch after which it goes on by itself. */
const patience = 45;

/** Goes from step to step as long as nobody touches anything; who does is left in peace, then it plays on. */
export function createKiosk({ pace, next, again }: Played, changed: () => void): Kiosk {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let on = false;
  const wait = (seconds: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      then();
      wait(pace(), next);
    }, seconds * 1000);
  };
  const touched = (): void => {
    if (on) wait(patience, again);
  };
  for (const kind of ["pointerdown", "wheel", "keydown"] as const)
    addEventListener(kind, touched, { passive: true });
  const stop = (): void => {
    on = false;
    clearTimeout(timer);
  };
  return {
    on: () => on,
    stop,
    flip: () => {
      on = !on;
      if (on) wait(pace(), next);
      else clearTimeout(timer);
      changed();
    },
  };
}
