import type { TableRow } from "../../core/tabulation.ts";
import { type Pile, showMoney } from "../../store/charts.ts";
import { say } from "../../words/say.ts";
import { sayValue } from "../table/tools.ts";
import { sayTotal } from "../table/total.ts";
import { sayAmount, sayPile } from "./amount.ts";
import type { Mark, Plot, Plotted } from "./plotted.ts";

/** The ids of the documents whose rows these are. */
export function docsOf(rows: readonly TableRow[], { desk, language }: Plot): readonly string[] {
  const from = new Set(rows.map((row) => row.from));
  return desk.index.catalogue.plans
    .filter(({ meta }) => from.has(meta.short[language]))
    .map(({ meta }) => meta.id);
}

/** Money piled up: the piles by their names, the marks of piles and rows, and the same in words. */
export function piling(plot: Plot) {
  const { chart, table, desk, language } = plot;
  const { index, dispatch } = desk;
  const by = chart.id === "townships" ? ("township" as const) : ("group" as const);
  const money = showMoney(chart.id, table, index, language);
  const nameOf = ({ key }: Pile): string => sayValue(by, key, index, language);
  // A unit is lit with its own shape as well as with what stands in it.
  const subjectOf = ({ key }: Pile): readonly string[] => {
    const unit = by === "township" && index.catalogue.features.find((f) => f.properties.place === key);
    return unit ? [unit.subject] : [];
  };
  const tell = ({ total }: Pile): string => sayPile(total, language);
  const take = (row: TableRow) => (): void => desk.take({ kind: "feature", id: row.id });
  const ofPile = (pile: Pile): Mark => {
    const [only, ...others] = pile.rows;
    const own = subjectOf(pile);
    return {
      label: `${nameOf(pile)}：${tell(pile)}`,
      glimpse: { kind: "features", id: [...own, ...pile.rows.map(({ id }) => id)].join(" ") },
      lit: own.some(plot.litFeature) || pile.rows.some(({ id }) => plot.litFeature(id)),
      act:
        only && others.length === 0
          ? take(only)
          : () =>
              dispatch({
                do: "tabulate",
                table: { ...table, only: { ...table.only, [by]: pile.key }, by: "amount", down: true },
              }),
    };
  };
  const ofRow = (row: TableRow, pile: Pile): Mark => ({
    label: `${row.name}：${sayAmount(row.amount ?? 0)} ${say(language, "million")}（${nameOf(pile)}）`,
    glimpse: { kind: "feature", id: row.id },
    lit: plot.litFeature(row.id),
    act: take(row),
  });
  const several = money.lists.filter(({ total }) => total.stated > 0);
  const words: Omit<Plotted, "height" | "drawing" | "marks" | "across"> = {
    notes: [
      `${sayTotal(money.total, language)}。`,
      ...(money.lists.length > 1 ? [money.lists.map((list) => `${list.key} ${tell(list)}`).join("；")] : []),
      ...(several.length > 1 ? [say(language, "chartMixed")] : []),
      ...(by === "township" ? [say(language, "townshipsHelp")] : []),
    ],
    docs: docsOf(
      money.piles.flatMap((pile) => pile.rows),
      plot,
    ),
    head: [
      say(language, by === "township" ? "columnTownship" : "columnGroup"),
      say(language, "columnAmount"),
      say(language, "statedRows"),
      say(language, "unstatedRows"),
    ],
    rows: money.piles.map((pile) => [
      nameOf(pile),
      pile.total.stated > 0 ? sayAmount(pile.total.sum) : say(language, "unsaid"),
      String(pile.total.stated),
      String(pile.total.count - pile.total.stated),
    ]),
  };
  return { money, nameOf, tell, ofPile, ofRow, words };
}
