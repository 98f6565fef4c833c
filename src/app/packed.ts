import { saveFile } from "./save.ts";

/** The files that the offline file carries in itself, by their path in the site. */
export interface Packed {
  /** Throws an Error that names the file where it is not there. */
  readonly text: (name: string) => string;
  /** The address of a script, given the one it would have beside the page. */
  readonly script: (url: string) => string;
}

const kinds: Readonly<Record<string, string>> = {
  csv: "text/csv",
  geojson: "application/geo+json",
  json: "application/json",
  txt: "text/plain",
};

const lastOf = (path: string, mark: string): string => path.slice(path.lastIndexOf(mark) + 1);

async function inflate(base64: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

/** Hands over the files that links of the page name, since nothing lies beside it. */
function bindLinks(text: Packed["text"]): void {
  const hand = (event: Event): void => {
    const link = (event.target as Element | null)?.closest?.("a[href^='./data/']");
    if (!link) return;
    event.preventDefault();
    const path = (link.getAttribute("href") ?? "").slice(2);
    saveFile(lastOf(path, "/"), kinds[lastOf(path, ".")] ?? "application/octet-stream", text(path));
  };
  for (const way of ["click", "auxclick"]) addEventListener(way, hand);
}

/** Opens the files in a block of the page: a JSON record of texts by path, gzip, base64. */
export async function unpack(block: Element): Promise<Packed> {
  const files = new Map(Object.entries((await inflate(block.textContent)) as Record<string, string>));
  block.remove();
  const scripts = new Map<string, string>();
  const text = (name: string): string => {
    const found = files.get(name);
    if (found === undefined) throw new Error(`${name}: 404`);
    return found;
  };
  bindLinks(text);
  return {
    text,
    script: (url) => {
      const name = lastOf(url, "/");
      const made =
        scripts.get(name) ?? URL.createObjectURL(new Blob([text(name)], { type: "text/javascript" }));
      scripts.set(name, made);
      return made;
    },
  };
}
