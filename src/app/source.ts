import type { Packed } from "./packed.ts";

/** Where everything of the site comes from: the network, or the page itself where it is the offline file. */
let opening: Promise<Packed> | null | undefined;
let packed: Packed | undefined;
let laid: Readonly<Record<string, string>> | undefined;

/** Where a file lies whose name holds its hash, so that none of another version is ever read; without a build, by its plain name. */
function placeOf(name: string): string {
  laid ??= JSON.parse(document.querySelector("[data-files]")?.textContent ?? "{}") as NonNullable<
    typeof laid
  >;
  const hash = laid[name];
  return hash ? `./assets/${hash}/${name}` : `./${name}`;
}

function open(): Promise<Packed> | null {
  if (opening !== undefined) return opening;
  const block = document.querySelector("script[data-packed]");
  opening = block && import("./packed.ts").then(({ unpack }) => unpack(block));
  return opening;
}

/** Gets the text of a file of the site; throws an Error that names the file that failed. */
export async function getText(name: string): Promise<string> {
  const inside = open();
  if (inside) {
    packed = await inside;
    return packed.text(name);
  }
  try {
    const response = await fetch(new URL(placeOf(name), document.baseURI));
    if (!response.ok) throw new Error(String(response.status));
    return await response.text();
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause });
  }
}

/** Starts a worker of a script of the site, given where the build laid it. */
export function startWorker(url: string): Worker {
  // On a page from disk browsers refuse modules out of the page's memory; the build makes these scripts to run as both.
  return packed ? new Worker(packed.script(url)) : new Worker(url, { type: "module" });
}

/** The address from which a worker can run a script of the site, given where the build laid it. */
export function scriptUrl(url: string): string {
  return packed ? packed.script(url) : url;
}
