/** Small things that are kept on this device. */
export interface Device {
  /** What was kept under a name; null where nothing was, or nothing that can be read. */
  readonly get: (name: string) => unknown;
  /** Keeps a value; false where the device keeps nothing. */
  readonly set: (name: string, value: unknown) => boolean;
}

const room = (name: string): string => `plan-atlas:${name}`;

/** Keeps values in the device's storage; where it is closed, nothing is kept and nothing breaks. */
export function createDevice(storage: () => Storage): Device {
  return {
    get: (name) => {
      try {
        return JSON.parse(storage().getItem(room(name)) ?? "null");
      } catch {
        return null;
      }
    },
    set: (name, value) => {
      try {
        storage().setItem(room(name), JSON.stringify(value));
        return true;
      } catch (cause) {
        console.warn(`${name} is not kept on this device`, cause);
        return false;
      }
    },
  };
}
