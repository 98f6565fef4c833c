import type { Finding, LayerAnswer, Money, Overlap } from "../core/answer.ts";
import type { Holding } from "./held.ts";
import { ofLayer } from "./verdict.ts";

function sumOf(findings: readonly Finding[], unit: Overlap["unit"]): Overlap | null {
  const all = findings.flatMap(({ overlap }) => (overlap?.unit === unit ? [overlap] : []));
  if (all.length === 0) return null;
  const add = (key: "size" | "least" | "most"): number => all.reduce((sum, one) => sum + one[key], 0);
  return { unit, size: add("size"), least: add("least"), most: add("most") };
}

/** The money of the projects among some findings; what states no amount is counted, never taken for 0. */
export function moneyOf(findings: readonly Finding[]): Money {
  const amounts = findings.flatMap(({ investment }) => (investment === undefined ? [] : [investment]));
  const stated = amounts.filter((amount) => amount !== null);
  return {
    sum: stated.reduce((sum, amount) => sum + amount, 0),
    stated: stated.length,
    unstated: amounts.length - stated.length,
  };
}

/**
 * What a question found in a layer, with what the layer as a whole says. What is only known to be in the county would
 * be found anywhere: it is among the findings, but no place counts it or its money.
 */
export function layerAnswer(findings: readonly Finding[], { asked, held, unlocated }: Holding): LayerAnswer {
  const of = (verdict: string): Finding[] =>
    findings.filter(({ ruling, known }) => ruling.verdict === verdict && known.class !== "county");
  const [certain, possible] = [of("certain"), of("possible")];
  const isMoney = findings.some(({ investment }) => investment !== undefined);
  return {
    layer: asked.layer,
    ruling: ofLayer(
      findings.map(({ ruling }) => ruling),
      held,
    ),
    findings,
    counts: { certain: certain.length, possible: possible.length },
    unlocated,
    area: sumOf(findings, "m2"),
    length: sumOf(findings, "m"),
    ...(isMoney ? { money: { certain: moneyOf(certain), possible: moneyOf(possible) } } : {}),
  };
}
