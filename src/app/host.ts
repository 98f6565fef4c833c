/** The host of an address that only this device can open; null for one that others can. */
export function localHost({
  protocol,
  hostname,
  host,
}: Pick<URL, "protocol" | "hostname" | "host">): string | null {
  if (protocol === "file:") return "file:";
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.localhost)$/.test(hostname) ? host : null;
}
