import { writeCsv } from "../core/csv.ts";
import type { TableRow } from "../core/tabulation.ts";
import type { Language } from "../core/text.ts";
import { say } from "../words/say.ts";
import { saveFile } from "./save.ts";

/** Saves rows of the table as a file for spreadsheets, with its heads in the reader's language. */
export function saveTable(rows: readonly TableRow[], language: Language): void {
  const list = rows.map((row) => ({
    [say(language, "columnName")]: row.name,
    [say(language, "columnGroup")]: row.group,
    [say(language, "columnAmount")]: row.amount,
    [say(language, "columnPeriod")]: row.period,
    [say(language, "columnUnits")]: row.units,
    [say(language, "columnPlace")]: row.place,
    [say(language, "columnClass")]: say(language, row.class === "none" ? "unstated" : row.class),
    [say(language, "columnFrom")]: row.from,
    id: row.id,
  }));
  saveFile("atlas-table.csv", "text/csv", writeCsv(list));
}
