import { makeCatalogue } from "../../src/build/catalogue.ts";
import { makeCorpus, search } from "../../src/query/search.ts";
import type { Row } from "./paint.ts";

const queries = ["一心多点", "生态红线", "水库", "互助 公路", "南门峡湿地", "青稞酒", "没有这样的词语"];

function median(run: () => void, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** A query over the whole corpus by plain scan, beside the same scan that folds the text anew for every query. */
export function benchSearch(): Row[] {
  const clauses = makeCatalogue("geodata").plans.flatMap((plan) => plan.clauses);
  const corpus = makeCorpus(clauses);
  const ours = Math.max(...queries.map((words) => median(() => search(corpus, words), 25)));
  const naive = Math.max(...queries.map((words) => median(() => search(makeCorpus(clauses), words), 5)));
  const characters = clauses.reduce((sum, c) => sum + c.text.length, 0);
  return [
    {
      work: `slowest of ${queries.length} text queries, ${clauses.length} clauses, ${characters} characters`,
      ours: `${ours.toFixed(2)} ms`,
      rival: `folding anew: ${naive.toFixed(1)} ms`,
      ratio: `${(naive / ours).toFixed(0)}×`,
      must: "< 5 ms",
    },
  ];
}
