import Papa from "papaparse";
import { type Flaw, flawOf, type Words } from "../../../core/flaw.ts";
import { columnOf, heads } from "./heads.ts";
import { type Item, type Locality, type Read, Unreadable } from "./item.ts";
import { pairsOf } from "./values.ts";

/** Letters of one line, and columns, above which a text is no table that anyone has made. */
const most = { line: 5_000_000, columns: 2000 } as const;

const numberOf = (text: string): number => {
  const plain = text.normalize("NFKC").trim().replace(/[°,]/g, "");
  return plain === "" ? Number.NaN : Number(plain);
};

const fix: Words = ["请改正这一行，或从文件中去掉", "mend this row or take it out of the file"];
const table: Words = [
  "请导出为以逗号分列、首行是列名的 CSV",
  "export it as CSV with commas and a first row of heads",
];

const refuse = (place: string, reason: Words, remedy: Words = table): never => {
  throw new Unreadable(flawOf("error", place, reason, remedy));
};

/** Refuses a line that would fill the memory before it could be told to be no table. */
function measure(text: string): void {
  let row = 1;
  const mark = text.includes("\n") ? "\n" : "\r";
  for (let from = 0; from < text.length; row += 1) {
    const found = text.indexOf(mark, from);
    const end = found < 0 ? text.length : found;
    if (end - from > most.line)
      refuse(`${row}`, [
        `一行有 ${end - from} 个字符，最多 ${most.line} 个`,
        `has a line of ${end - from} letters, at most ${most.line} can be read`,
      ]);
    from = end + 1;
  }
}

const briefly = (text = ""): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** Reads a CSV text with a row of heads, by coordinates or by names of places; throws `Unreadable`. */
export function readCsv(name: string, text: string, places: readonly Locality[]): Read {
  measure(text);
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""));
  // Rows keep the number that a spreadsheet shows, so empty ones are passed over here and not by the parser.
  const [[, names] = [0, []], ...rows] = data.flatMap((row, i): [number, string[]][] =>
    row.some((cell) => cell.trim() !== "") ? [[i + 1, row]] : [],
  );
  if (names.length > most.columns)
    refuse("1", [
      `有 ${names.length} 列，最多 ${most.columns} 列`,
      `has ${names.length} columns, at most ${most.columns} can be read`,
    ]);
  const [lon, lat] = [columnOf(names, heads.lon), columnOf(names, heads.lat)];
  const place = columnOf(names, heads.place);
  const placed = lon >= 0 && lat >= 0;
  if (names.length < 2 && place < 0)
    refuse("", ["不是 CSV：读不出几列", "is no CSV: no columns can be told apart"]);
  if (!placed && place < 0)
    refuse(
      "1",
      [
        `没有坐标列，也没有地名列（列名：${names.slice(0, 8).join("、").slice(0, 120)}）`,
        `has neither columns of coordinates nor one of places (heads: ${names.slice(0, 8).join(", ").slice(0, 120)})`,
      ],
      ["请把列名写作 经度、纬度（lon、lat），或 地点", "name the columns lon and lat, or place"],
    );
  const localities = new Map(places.flatMap((p) => p.names.map((n) => [n, p] as const)));
  const flaws: Flaw[] = errors
    .filter(({ type }) => type === "Quotes")
    .map(({ row = 0 }) =>
      flawOf(
        "warning",
        `${row + 1}`,
        [
          "引号没有配对，后面的行可能并进了一格",
          "has a quotation mark without its pair: rows after it may be lost in one cell",
        ],
        fix,
      ),
    );
  const items = rows.map(([number, cells]): Item => {
    const values = pairsOf(names.map((head, k) => [head || `#${k + 1}`, cells[k] ?? ""] as const));
    const row = `${number}`;
    const tell = (severity: Flaw["severity"], reason: Words, remedy = fix): unknown =>
      flaws.push(flawOf(severity, row, reason, remedy));
    if (cells.length !== names.length)
      tell("warning", [
        `有 ${cells.length} 列，表头却有 ${names.length} 列`,
        `has ${cells.length} columns where its head has ${names.length}`,
      ]);
    if (placed) {
      const [x, y] = [numberOf(cells[lon] ?? ""), numberOf(cells[lat] ?? "")];
      if (Number.isFinite(x) && Number.isFinite(y))
        return { values, row, geometry: { type: "Point", coordinates: [x, y] } };
      const said = [briefly(cells[lon]), briefly(cells[lat])] as const;
      tell("error", [`「${said.join("，")}」不是坐标`, `「${said.join(", ")}」 is no position`]);
      return { values, row, geometry: null, told: true };
    }
    const said = (cells[place] ?? "").trim();
    const found = localities.get(said);
    if (found)
      return { values, row, geometry: { type: "Point", coordinates: [...found.at] }, at: found.accuracy };
    tell(
      "error",
      [
        `地名表里没有位置可考的「${briefly(said)}」`,
        `names 「${briefly(said)}」, which the gazetteer cannot locate`,
      ],
      ["请写全称，或给出坐标", "write its full name, or give coordinates"],
    );
    return { values, row, geometry: null, told: true };
  });
  if (items.length === 0)
    flaws.push(flawOf("error", "", ["只有表头，没有数据行", "has a head but no rows"], table));
  return { name, format: "CSV", items, states: placed ? null : "WGS84", alien: null, flaws };
}
