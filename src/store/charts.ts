import { type Chart, ofMoney } from "../core/chart.ts";
import type { Index } from "../core/index.ts";
import type { Indicator } from "../core/indicator.ts";
import { type Tabulation, wholeTable } from "../core/tabulation.ts";
import type { Language } from "../core/text.ts";
import { type MatrixRow, matrixLayers, matrixOf } from "../query/matrix.ts";
import { type Phase, phasesOf } from "../query/phases.ts";
import { type Pile, type Piles, pileUp } from "../query/piles.ts";
import { type Stride, strideOf } from "../query/stride.ts";
import type { State } from "./state.ts";
import { showTable } from "./tables.ts";

export type { MatrixRow, Phase, Pile, Piles, Stride };

const usual = new WeakMap<Index, Tabulation>();

/** The one list whose entries state most amounts, so that no sum mixes documents unasked. */
function moneyTable(index: Index): Tabulation {
  const known = usual.get(index);
  if (known) return known;
  const lists = index.catalogue.layers
    .filter(({ kind }) => kind === "project")
    .map(({ id }) => {
      const own = index.catalogue.features.filter((f) => f.layer === id);
      return {
        id,
        stated: own.filter((f) => (index.projects.get(f.id)?.investment ?? null) !== null).length,
      };
    });
  const first = lists.toSorted((a, b) => b.stated - a.stated)[0];
  const table = first && first.stated > 0 ? { ...wholeTable, of: first.id } : wholeTable;
  usual.set(index, table);
  return table;
}

/** What narrows a chart: the reader's table, or what the chart usually shows. */
export function tableOf({ chart, table }: Pick<State, "chart" | "table">, index: Index): Tabulation {
  return table ?? (chart && ofMoney.includes(chart.id) ? moneyTable(index) : wholeTable);
}

/** The money of the rows of a table, by programme or by township. */
export function showMoney(id: Chart["id"], table: Tabulation, index: Index, language: Language): Piles {
  return pileUp(showTable(table, index, language).rows, id === "townships" ? "township" : "group");
}

/** The rows of a table by the time that they give. */
export function showPhases(table: Tabulation, index: Index, language: Language): readonly Phase[] {
  return phasesOf(showTable(table, index, language).rows);
}

/** What of an indicator may stand on one scale. */
export function showStride(indicator: Indicator): Stride | null {
  return strideOf(indicator);
}

/** Ids of the tables of indicators, those of the latest document of the county first. */
export function indicatorTables(indicators: readonly Indicator[], index: Index): readonly string[] {
  const ids = [...new Set(indicators.map(({ id }) => id.slice(0, id.lastIndexOf("/"))))];
  const aims = (id: string): boolean => {
    const roles = indicators
      .filter((i) => i.id.startsWith(`${id}/`))
      .flatMap((i) => i.values.map((v) => v.role));
    return roles.includes("base") && roles.includes("target");
  };
  const rank = (id: string): string => {
    const meta = index.planOf(id)?.meta;
    return `${meta?.level === "county" ? 1 : 0}${meta?.issued ?? ""}${aims(id) ? 1 : 0}`;
  };
  return ids.toSorted((a, b) => rank(b).localeCompare(rank(a)));
}

/** Places by document: the layers that may be chosen, the chosen one, and its rows. */
export function showMatrix(
  { of }: Pick<Chart, "of">,
  index: Index,
): { readonly layers: readonly string[]; readonly layer: string; readonly rows: readonly MatrixRow[] } {
  const layers = matrixLayers(index);
  const cells = layers.find((id) => index.layers.get(id)?.kind === "cells");
  const layer = layers.find((id) => id === of) ?? cells ?? layers[0] ?? "";
  return { layers, layer, rows: matrixOf(index, layer) };
}
