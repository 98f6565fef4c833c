import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { copiesOf, type Kept, keep } from "./kept.ts";

/** The script that keeps the site in the browser, beside the page, whose folder is all that it may serve. */
const file = "sw.js";

/** Only these lie in the set; pages without scripts are kept when they are opened. */
const wanted = /^(?:index\.html|about\.html|icon\.svg|assets\/.+|data\/.+)$/;

function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  // Folders are read in an order of their own; two builds of one commit are the same to the byte.
  const found = files
    .flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const url = relative(folder, path).split(sep).join("/");
      return wanted.test(url) ? [[url, readFileSync(path)] as const] : [];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(found);
}

/** Builds the script with the list of what it keeps; in one file, since not every browser lets such a script import. */
async function makeKeeper({ root, build: { target } }: ResolvedConfig, kept: Kept): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: "warn",
    define: { KEPT: JSON.stringify({ version: kept.version, entries: kept.entries }) },
    build: {
      target,
      modulePreload: false,
      copyPublicDir: false,
      write: false,
      rolldownOptions: {
        input: join(root, "src/app/keeper.ts"),
        output: { format: "iife", entryFileNames: file, codeSplitting: false },
      },
    },
  });
  const script = "output" in made ? made.output[0] : undefined;
  if (script?.type !== "chunk") throw new Error(`${file}: the build made no script`);
  return script.code;
}

/**
 * Makes a built site open again without a network: lays its data under names that hold their hashes, tells them to the
 * page, and adds the service worker. Works on the folder that was written, since what it lists must be there to the byte.
 */
export function caching(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "caching",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir = config.build.outDir }) {
        const files = filesIn(dir);
        const write = (name: string, content: Uint8Array | string): void => {
          const path = join(dir, name);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, content);
        };
        for (const [name, bytes] of copiesOf(files)) write(name, bytes);
        const { kept, page } = keep(files);
        write("index.html", page);
        write(file, await makeKeeper(config, kept));
      },
    },
  };
}
