import type { Clause, Plan } from "../core/clause.ts";
import type { Indicator, IndicatorTable, IndicatorValue } from "../core/indicator.ts";

const blank = /^[—\-–\s]*$/;

/** The number of a cell that is one number, with at most a qualifier (左右, 以上, 以内 …) and note marks. */
function numberIn(text: string): number | null {
  const found = /^(?:小于|大于|达到)?\s*(-?\d+(?:\.\d+)?)\s*(?:左右|以上|以内|以下)?\s*[*＊①-⑩]*$/.exec(
    text.trim(),
  );
  return found ? Number(found[1]) : null;
}

function nameOf(text: string): string {
  return text.replace(/^\d+\s*[.．、]?\s*/, "");
}

function read(row: Clause, table: IndicatorTable, note: string | null): Indicator | undefined {
  const cells = row.cells ?? {};
  const printed = cells[table.name] ?? "";
  if (blank.test(printed)) return undefined;
  const inName = /[（(]([^（）()]+)[）)]\s*$/.exec(printed)?.[1] ?? null;
  const unit = table.unit === null ? inName : (cells[table.unit] ?? "");
  const values: IndicatorValue[] = table.values.flatMap(({ column, role, year, basis }) => {
    const text = cells[column] ?? "";
    return blank.test(text) ? [] : [{ role, year, basis: basis ?? null, text, value: numberIn(text) }];
  });
  const attribute = table.attribute ? (cells[table.attribute] ?? "") : "";
  const marks = [
    ...new Set([printed, ...values.map((v) => v.text)].flatMap((t) => t.match(/[*＊①-⑩]/g) ?? [])),
  ];
  return {
    id: row.id,
    doc: row.id.slice(0, row.id.indexOf("/")),
    clause: row.id,
    group: (table.group && cells[table.group]) || null,
    name: nameOf(printed),
    unit: unit === null || blank.test(unit) ? null : unit,
    values,
    attribute: blank.test(attribute) ? null : attribute,
    marks,
    note: marks.length > 0 ? note : null,
  };
}

/** Reads the indicator tables of a plan as typed data; nothing is computed, cells stay beside their numbers. */
export function readIndicators(plan: Plan, tables: readonly IndicatorTable[]): Indicator[] {
  return tables.flatMap((table) => {
    const own = plan.clauses.filter((c) => c.section === table.table);
    const note = own.find((c) => c.kind !== "row" && c.text.startsWith("备注"))?.text ?? null;
    return own.filter((c) => c.kind === "row").flatMap((row) => read(row, table, note) ?? []);
  });
}
