import type { Issue } from "../core/issue.ts";
import type { Datum } from "../datum/datums.ts";
import { findDatum } from "../datum/find.ts";

/** The features of an official file as they stand in it, or why it cannot be read. */
export interface OfficialFile {
  readonly items: readonly unknown[];
  readonly issues: readonly Issue[];
}

interface Loose {
  readonly type?: unknown;
  readonly features?: unknown;
  readonly crs?: { readonly properties?: { readonly name?: unknown } };
}

/** What the old `crs` member says against the declaration. Names in degrees prove nothing: programs write them unasked. */
function contradiction(named: unknown, declared: Datum | undefined): string | undefined {
  if (typeof named !== "string" || !declared) return undefined;
  const found = findDatum(named);
  if (found && (!found.zone || found.id === declared.id)) return undefined;
  const label = found ? `${found.title.en} (${found.id})` : named;
  return `has a \`crs\` that names ${label}, but ${declared.id} is declared in SOURCE.md: find out which is right, and correct the declaration or take \`crs\` out / 文件内 crs 与声明的坐标系不一致，请核实`;
}

/** Reads an official file: UTF-8, a FeatureCollection that holds something, with no `crs` against the declaration. */
export function readOfficial(where: string, bytes: Uint8Array, datum: Datum | undefined): OfficialFile {
  const error = (message: string): OfficialFile => ({
    items: [],
    issues: [{ severity: "error", where, message }],
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return error("is not UTF-8 (GBK?): save it as UTF-8, or its names are lost / 请另存为 UTF-8 编码");
  }
  let data: Loose | null;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    return error(`is no JSON: ${(cause as Error).message}`);
  }
  if (data?.type !== "FeatureCollection" || !Array.isArray(data.features) || data.features.length === 0)
    return error("is not a FeatureCollection with at least one feature: export the layer as GeoJSON");
  const against = contradiction(data.crs?.properties?.name, datum);
  return against ? error(against) : { items: data.features, issues: [] };
}
