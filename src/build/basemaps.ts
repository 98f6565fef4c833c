import { existsSync, readFileSync } from "node:fs";
import type { Basemap } from "../core/basemap.ts";
import type { Issue } from "../core/issue.ts";
import { checkBasemaps } from "./check/basemaps.ts";

/** The basemaps that the deployer allows, with what is wrong with their list. */
export interface Allowed {
  readonly basemaps: readonly Basemap[];
  readonly issues: readonly Issue[];
}

/** Reads and checks the deployer's list of basemaps; none where no file is named. */
export function readBasemaps(path: string | undefined): Allowed {
  if (!path) return { basemaps: [], issues: [] };
  const where = `ATLAS_BASEMAPS=${path}`;
  const stop = (message: string): Allowed => ({
    basemaps: [],
    issues: [{ severity: "error", where, message }],
  });
  if (!existsSync(path))
    return stop("names no file: write the path of the list of basemaps, or leave it out");
  try {
    const data: unknown = JSON.parse(readFileSync(path, "utf8"));
    const issues = checkBasemaps(where, data);
    return { basemaps: issues.length > 0 ? [] : (data as readonly Basemap[]), issues };
  } catch (cause) {
    return stop(`is no JSON: ${(cause as Error).message}`);
  }
}
