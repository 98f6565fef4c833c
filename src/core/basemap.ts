import type { Bilingual } from "./text.ts";

/** A map of someone else's that can be laid under the plan, as the deployer lists it; without any secret. */
export interface Basemap {
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: "xyz" | "pmtiles";
  /** Template with `{z}`, `{x}`, `{y}`, and `{s}` and `{key}` where asked for; of an archive its own address. */
  readonly url: string;
  /** What `{s}` stands for. */
  readonly hosts?: readonly string[];
  /** Template of the tiles of names that lie on top. */
  readonly labels?: string;
  readonly credit: Bilingual;
  /** The review number as the provider prints it. */
  readonly review?: string;
  /** Closest zoom of its tiles; an archive says it itself. */
  readonly maxZoom?: number;
  /** True where each reader needs a key of their own. */
  readonly key?: true;
}

/** A basemap that is being shown: with the reader's key, and the attempt, since each is fetched anew. */
export interface Laid {
  readonly basemap: Basemap;
  readonly key: string;
  readonly attempt: number;
}

/** Why tiles do not come: what the host answered, or null where it was not reached. */
export interface Trouble {
  readonly status: number | null;
}

/** The host of a template as it is written, `{s}` included; a key belongs to it. */
export function hostOf(template: string): string {
  return template.split("/")[2] ?? "";
}

/** A template with hosts and key put in, one address for each host. */
export function addressesOf(template: string, hosts: readonly string[] = [], key = ""): readonly string[] {
  const spread = template.includes("{s}") ? hosts : [""];
  return spread.map((host) =>
    template.replaceAll("{s}", () => host).replaceAll("{key}", () => encodeURIComponent(key)),
  );
}
