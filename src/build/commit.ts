import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";

/** Which state of the repository is built. */
export interface Commit {
  /** Its hash, with `-dirty` behind it where files differ from it; `unknown` outside of a repository. */
  readonly hash: string;
  /** Its day, as year-month-day; null where it is unknown. */
  readonly date: string | null;
}

/** Asks git for the commit of a folder; a folder that is no repository of its own has none. */
export function readCommit(root: string): Commit {
  const git = (...args: string[]): string | null => {
    const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
    return status === 0 ? stdout.trim() : null;
  };
  const top = git("rev-parse", "--show-toplevel");
  const hash = top && realpathSync(top) === realpathSync(root) ? git("rev-parse", "HEAD") : null;
  if (!hash) return { hash: "unknown", date: null };
  const changed = git("status", "--porcelain") !== "";
  return { hash: changed ? `${hash}-dirty` : hash, date: git("show", "-s", "--format=%cs", hash) };
}
