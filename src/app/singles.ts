import type { Device } from "./device.ts";

/** Whether single letters and signs do something by themselves; the reader decides, this device remembers. */
export interface Singles {
  readonly on: () => boolean;
  readonly set: (on: boolean) => void;
}

/** Makes the switch for keys of a single letter or sign; on until it is turned off. */
export function createSingles(device: Device): Singles {
  let on = device.get("keys") !== false;
  return {
    on: () => on,
    set: (next) => {
      on = next;
      device.set("keys", next);
    },
  };
}
