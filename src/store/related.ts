import type { Catalogue } from "../core/catalogue.ts";
import type { Index } from "../core/index.ts";
import { type Relations, relationsOf } from "../query/relations.ts";

let last: { readonly of: Catalogue; readonly subject: string; readonly relations: Relations } | undefined;

/** The relations of a subject; those of the last one are kept. */
export function relatedTo(subject: string, index: Index): Relations {
  if (last?.of !== index.catalogue || last.subject !== subject)
    last = { of: index.catalogue, subject, relations: relationsOf(subject, index) };
  return last.relations;
}
