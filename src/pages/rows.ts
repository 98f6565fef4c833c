import type { Finding, LayerAnswer, Measured } from "../core/answer.ts";
import type { Index } from "../core/index.ts";
import type { Reply } from "../core/reply.ts";
import type { Language } from "../core/text.ts";
import type { Ruling } from "../core/verdict.ts";
import { sayReason, sayVerdict } from "../words/ruling.ts";

/** A row of an answer as a table: what was found, how sure it is, and what was measured. */
export type Row = Readonly<Record<string, string | number | null>>;

const round = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 100) / 100;

const ruled = (ruling: Ruling, language: Language): Row => ({
  verdict: sayVerdict(ruling.verdict, language),
  reason: sayReason(ruling, language),
  u_m: round(ruling.u),
  margin_m: round(ruling.margin),
  completeness: ruling.completeness ?? null,
});

function measured(m: Measured, index: Index): Row {
  const p = index.features.get(m.feature)?.properties;
  return {
    layer: m.layer,
    feature: m.feature,
    name: p?.name ?? null,
    class: m.known.class,
    bound_m: round(m.known.bound),
    distance_m: round(m.distance),
    bearing: round(m.bearing),
    overlap: round(m.overlap?.size),
    overlap_least: round(m.overlap?.least),
    overlap_most: round(m.overlap?.most),
    overlap_unit: m.overlap?.unit ?? null,
    share_of_area: round(m.shareOfArea === null ? null : m.shareOfArea * 100),
    share_of_feature: round(m.shareOfFeature === null ? null : m.shareOfFeature * 100),
    investment: m.investment ?? null,
  };
}

const found = (f: Finding, index: Index, language: Language): Row => ({
  ...measured(f, index),
  ...ruled(f.ruling, language),
});

function rowsOfLayers(layers: readonly LayerAnswer[], index: Index, language: Language): Row[] {
  return layers.flatMap((l) =>
    l.findings.length > 0
      ? l.findings.map((f) => found(f, index, language))
      : [{ layer: l.layer, feature: null, name: null, ...ruled(l.ruling, language) }],
  );
}

/** An answer as rows of a table, one a finding, a cell of the matrix, or a layer without any. */
export function rowsOf(reply: Reply, index: Index, language: Language): readonly Row[] {
  switch (reply.ask) {
    case "at":
      return [
        ...rowsOfLayers(reply.answer.layers, index, language),
        ...reply.answer.near.flatMap(({ features }) =>
          features.map((n) => ({ ...measured(n, index), verdict: null, order: n.order })),
        ),
      ];
    case "within":
      return rowsOfLayers(reply.answer.layers, index, language);
    case "along":
      return reply.answer.features.map((f) => ({
        from_m: round(f.from),
        to_m: round(f.to),
        ...found(f, index, language),
      }));
    case "near":
      return reply.answer.features.map((n) => ({ ...measured(n, index), order: n.order }));
    case "check":
      return reply.answer.rows.flatMap(({ subject, cells }) =>
        cells.map((cell, i) => ({
          subject,
          name: index.features.get(subject)?.properties.name ?? null,
          line: [reply.answer.lines[i]?.layer, reply.answer.lines[i]?.category].filter(Boolean).join(":"),
          ...ruled(cell.ruling, language),
          distance_m: round(cell.distance),
          overlap: round(cell.overlap?.size),
          overlap_least: round(cell.overlap?.least),
          overlap_most: round(cell.overlap?.most),
          bound_subject_m: round(cell.bounds[0]),
          bound_line_m: round(cell.bounds[1]),
          features: cell.features.join(" "),
        })),
      );
    case "compare":
      return (["a", "b"] as const).flatMap((side) =>
        rowsOfLayers(reply.answer[side].layers, index, language).map((row) => ({ side, ...row })),
      );
    case "table":
      return reply.answer.units.flatMap(({ unit, area, perimeter, layers }) =>
        layers.map((l) => ({
          unit,
          name: index.features.get(unit)?.properties.name ?? null,
          area_m2: round(area),
          perimeter_m: round(perimeter),
          layer: l.layer,
          ...ruled(l.ruling, language),
          certain: l.counts.certain,
          possible: l.counts.possible,
          investment: l.money ? l.money.certain.sum + l.money.possible.sum : null,
        })),
      );
  }
}
