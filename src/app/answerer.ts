import { isAid } from "../core/aid.ts";
import type { Level } from "../core/clause.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { groupBy } from "../core/group.ts";
import type { LayerManifest } from "../core/layer.ts";
import type { Link } from "../core/link.ts";
import type { Question } from "../core/question.ts";
import type { Reply } from "../core/reply.ts";
import { type Prepared, prepare } from "../query/prepare.ts";
import { specificities, specificity } from "../query/rank.ts";
import { reply } from "../query/reply.ts";

/** What the worker is opened with. */
export interface Opening {
  readonly features: readonly CatalogueFeature[];
  readonly layers: readonly LayerManifest[];
  readonly links: readonly Link[];
  readonly levels: readonly (readonly [doc: string, level: Level])[];
  readonly county: string;
}

/** What is said to the worker. */
export type Told = { readonly open: Opening } | { readonly ask: Question; readonly id: number };

/** What the worker says: how far it is, the answer, or why there is none. */
export type Said =
  | { readonly id: number; readonly done: number; readonly total: number }
  | { readonly id: number; readonly reply: Reply }
  | { readonly id: number; readonly failed: string };

interface Post {
  postMessage(said: Said): void;
}

/** Opens the catalogue once and answers questions about it, one after the other. */
function answerer({ features, layers, links, levels, county }: Opening, scope: Post) {
  const prepared: Prepared = prepare(features, layers, { county, skip: isAid });
  const to = groupBy(links, (l) => l.feature);
  const from = groupBy(links, (l) => l.clause);
  const byId = new Map(layers.map((l) => [l.id, l]));
  const levelOf = new Map(levels);
  return (question: Question, id: number): void => {
    let told = 0;
    // Who asked hears that the worker lives, before anything takes long.
    scope.postMessage({ id, done: 0, total: 1 });
    try {
      const answered = reply(
        prepared,
        question,
        { linksFrom: (clause) => (from.get(clause) ?? []).map((l) => l.feature) },
        {
          linksTo: (subject) => to.get(subject) ?? [],
          rank: (link, finding) => specificities.indexOf(specificity(link, finding, byId, levelOf)),
          tick: (done, total) => {
            if (Date.now() - told < 80) return;
            told = Date.now();
            scope.postMessage({ id, done, total });
          },
        },
      );
      scope.postMessage({ id, reply: answered });
    } catch (error) {
      scope.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
    }
  };
}

let answer: ReturnType<typeof answerer> | undefined;
addEventListener("message", ({ data }: MessageEvent<Told>) => {
  if ("open" in data) answer = answerer(data.open, globalThis as unknown as Post);
  else answer?.(data.ask, data.id);
});
