import type { Index } from "../core/index.ts";
import type { Question } from "../core/question.ts";
import type { Reply } from "../core/reply.ts";
import type { Opening, Said, Told } from "./answerer.ts";
import answerer from "./answerer.ts?worker&url";
import { startWorker } from "./source.ts";

/** What is heard of a question. */
export interface Hearing {
  readonly progress: (share: number) => void;
  readonly answered: (reply: Reply) => void;
  readonly failed: (why: string) => void;
}

/** Puts questions to a worker, the latest only: one that is asked anew is given up. */
export interface Asker {
  readonly ask: (question: Question, hearing: Hearing) => void;
  readonly cancel: () => void;
}

/** Milliseconds after which a question that is no longer wanted is stopped rather than waited for. */
const patience = 120;

/** Milliseconds after which a worker that gives no sign at all is taken for dead. */
const silence = 20_000;

/** Starts the worker when the first question is asked; the page never waits for it. */
export function createAsker(index: Index): Asker {
  let opened: Index["catalogue"] | undefined;
  const openingOf = (catalogue: Index["catalogue"]): Opening => ({
    features: catalogue.features.map(({ bands: _, ...f }) => f),
    layers: catalogue.layers,
    links: catalogue.links,
    levels: catalogue.plans.map(({ meta }) => [meta.id, meta.level] as const),
    county: catalogue.atlas.place,
  });
  let worker: Worker | undefined;
  let running: { readonly id: number; readonly since: number; readonly hearing: Hearing } | undefined;
  let last = 0;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const fail = (why: string): void => {
    const hearing = running?.hearing;
    running = undefined;
    worker?.terminate();
    worker = undefined;
    clearTimeout(deadline);
    hearing?.failed(why);
  };
  const start = (): Worker => {
    const made = startWorker(answerer);
    made.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      if (data.id !== running?.id) return;
      clearTimeout(deadline);
      const { hearing } = running;
      if ("done" in data) return hearing.progress(data.total > 0 ? data.done / data.total : 0);
      running = undefined;
      if ("reply" in data) hearing.answered(data.reply);
      else hearing.failed(data.failed);
    });
    made.addEventListener("error", ({ message }) => fail(message || "the worker could not start"));
    opened = index.catalogue;
    made.postMessage({ open: openingOf(opened) } satisfies Told);
    return made;
  };
  const stop = (): void => {
    clearTimeout(deadline);
    if (running && performance.now() - running.since > patience) {
      worker?.terminate();
      worker = undefined;
    }
    running = undefined;
  };
  return {
    ask: (question, hearing) => {
      stop();
      // What was put in or taken out since asks a worker that knows of it.
      if (opened !== index.catalogue) {
        worker?.terminate();
        worker = undefined;
      }
      worker ??= start();
      last += 1;
      running = { id: last, since: performance.now(), hearing };
      worker.postMessage({ ask: question, id: last } satisfies Told);
      // A worker that the browser has killed says nothing of it.
      deadline = setTimeout(() => fail("the worker gives no sign"), silence);
    },
    cancel: stop,
  };
}
