import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A site built and served beside the ordinary one. */
export interface Deployed {
  readonly url: string;
  readonly folder: string;
  readonly remove: () => void;
}

async function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    server.stdout?.on("data", (text: Buffer) => {
      const url = /serving (\S+)/.exec(String(text))?.[1];
      if (url) found(url);
    });
    server.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
  });
}

/** Builds the site with a list of basemaps into a folder of its own and serves it. */
export async function deploy(basemaps: readonly unknown[]): Promise<Deployed> {
  const folder = mkdtempSync(join(tmpdir(), "plan-atlas-site-"));
  const list = join(folder, "basemaps.json");
  writeFileSync(list, JSON.stringify(basemaps));
  const site = join(folder, "site");
  const built = spawnSync(
    process.execPath,
    [join(root, "node_modules/vite/bin/vite.js"), "build", "--outDir", site, "--logLevel", "warn"],
    { cwd: root, encoding: "utf8", env: { ...process.env, ATLAS_BASEMAPS: list } },
  );
  if (built.status !== 0) throw new Error(`the build failed: ${built.stdout}${built.stderr}`);
  const server = spawn(process.execPath, ["--import", "tsx", join(root, "tests/browser/serve.ts")], {
    cwd: root,
    env: { ...process.env, ATLAS_FOLDER: `${site}/` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const remove = (): void => {
    server.kill();
    rmSync(folder, { recursive: true });
  };
  return { url: await addressOf(server), folder: site, remove };
}
