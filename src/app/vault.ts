/** Keys that the reader typed in, by the host they were given for; they stay on this device. */
export interface Vault {
  readonly get: (host: string) => string;
  /** Keeps a key; an empty one is forgotten. */
  readonly set: (host: string, key: string) => void;
}

const room = (host: string): string => `plan-atlas:key:${host}`;

/** Keeps keys in the device's storage, or until the page closes where that fails. */
export function createVault(storage: () => Storage): Vault {
  const held = new Map<string, string>();
  return {
    get: (host) => {
      const known = held.get(host);
      if (known !== undefined) return known;
      try {
        return storage().getItem(room(host)) ?? "";
      } catch {
        return "";
      }
    },
    set: (host, key) => {
      held.set(host, key);
      try {
        if (key) storage().setItem(room(host), key);
        else storage().removeItem(room(host));
      } catch (cause) {
        console.warn("the key is kept until the page closes", cause);
      }
    },
  };
}
