type Row = Readonly<Record<string, string | number | null>>;

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets read the Chinese. */
export function writeCsv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((c) => row[c]))].map((line) =>
    line.map(cell).join(","),
  );
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
