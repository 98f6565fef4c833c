import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { root } from "./steps.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Gives the path of a Chromium on a system with Chinese letters, getting what is missing where it may. */
export function findChromium(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH names no file: ${asked}`);
  if (mayInstall()) {
    const missing = [
      ...(present() ? [] : ["chromium"]),
      ...(hasFont() ? [] : ["fontconfig", "fonts-noto-cjk"]),
    ];
    if (missing.length > 0) installPackages(missing);
  }
  if (!present()) installOwn();
  const found = present();
  if (!found) throw new Error("no Chromium: install one, or set CHROMIUM_PATH to its program");
  if (!hasFont()) throw new Error("no Chinese font: install one, such as Noto Sans CJK (fc-list :lang=zh)");
  return found;
}

function present(): string | undefined {
  const own = chromium.executablePath();
  return process.env.CHROMIUM_PATH || onPath() || (existsSync(own) ? own : undefined);
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Some systems put a mere hint of where to get it in its place, hence the question. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ["--version"]).status === 0;
}

/** Elsewhere than on Linux, Chinese letters come with the system. */
function hasFont(): boolean {
  if (process.platform !== "linux") return true;
  const list = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release());
}

function release(): string {
  return existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
}

function installPackages(packages: readonly string[]): void {
  console.log(`installing           ${packages.join(", ")} with apt-get, for the browser tests`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  get("apt-get", ["update"], env);
  get("apt-get", ["install", "-y", "--no-install-recommends", ...packages], env);
}

function installOwn(): void {
  console.log("installing           Playwright's Chromium, for the browser tests");
  const program = join(root, "node_modules/@playwright/test/cli.js");
  get(process.execPath, [program, "install", "chromium"], process.env);
}

function get(program: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const result = spawnSync(program, args, { cwd: root, encoding: "utf8", env });
  if (result.status === 0) return;
  console.log([result.stdout, result.stderr, result.error?.message].filter(Boolean).join("\n"));
  throw new Error(
    `could not be installed: install a Chromium and a Chinese font (Debian: apt-get install chromium fonts-noto-cjk)`,
  );
}
