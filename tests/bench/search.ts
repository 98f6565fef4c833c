import { gzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { makeCatalogue } from "../../src/build/catalogue.ts";
import { makeCorpus, search } from "../../src/query/search.ts";
import { median, ms, type Row, times } from "./time.ts";

const queries = ["一心多点", "生态红线", "水库", "互助 公路", "南门峡湿地", "青稞酒", "没有这样的词语"];

/** The pairs of characters of a text, as a search by index needs them for Chinese. */
const pairsOf = (text: string): string[] =>
  text
    .split(/[\s，。、；：（）()“”《》]+/)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, k) => run.slice(k, k + 2)));

/** A query over the whole corpus by plain scan, beside the same scan that folds the text anew for every query. */
export function benchSearch(): Row[] {
  const clauses = makeCatalogue("geodata").plans.flatMap((plan) => plan.clauses);
  const corpus = makeCorpus(clauses);
  const ours = Math.max(...queries.map((words) => median(() => search(corpus, words), 25)));
  const naive = Math.max(...queries.map((words) => median(() => search(makeCorpus(clauses), words), 5)));
  const rival = new MiniSearch({ fields: ["text"], tokenize: pairsOf });
  rival.addAll(clauses.map(({ id, text }) => ({ id, text })));
  const indexed = Math.max(
    ...queries.map((words) => median(() => rival.search(words, { combineWith: "AND" }), 25)),
  );
  const bytes = gzipSync(JSON.stringify(rival)).length;
  const characters = clauses.reduce((sum, c) => sum + c.text.length, 0);
  return [
    {
      work: `slowest of ${queries.length} text queries, ${clauses.length} clauses, ${characters} characters`,
      ours: `${ours.toFixed(2)} ms`,
      rival: `folding anew: ${naive.toFixed(1)} ms`,
      ratio: `${(naive / ours).toFixed(0)}×`,
      must: "< 5 ms",
    },
    {
      work: "the same, beside an index",
      ours: `${ms(ours)}, no index`,
      rival: `minisearch, pairs of characters: ${ms(indexed)}, index of ${Math.round(bytes / 1024)} KiB gzip`,
      ratio: times(indexed, ours),
      must: "both shown",
    },
  ];
}
