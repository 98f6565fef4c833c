import Papa from "papaparse";
import { type Flaw, flawOf, type Words } from "../../../core/flaw.ts";
import { type Item, type Locality, type Read, Unreadable } from "./item.ts";
import { valuesOf } from "./values.ts";

/** Heads of columns, after `simplify`; the first that is there counts. */
const heads = {
  lon: ["经度", "lon", "lng", "long", "longitude", "x", "东坐标", "y坐标", "pointx", "coordx"],
  lat: ["纬度", "lat", "latitude", "y", "北坐标", "x坐标", "pointy", "coordy"],
  place: ["地点", "位置", "所在地", "地名", "乡镇", "村", "建设地点", "place", "location", "town"],
} as const;

const simplify = (head: string): string =>
  head
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_（()）.·°]/g, "");

function columnOf(names: readonly string[], wanted: readonly string[]): number {
  const simple = names.map(simplify);
  for (const head of wanted) {
    const at = simple.findIndex((name) => name === head || name.replace(/(度|米|m|deg)$/, "") === head);
    if (at >= 0) return at;
  }
  return -1;
}

const numberOf = (text: string): number => {
  const plain = text.normalize("NFKC").trim().replace(/[°,]/g, "");
  return plain === "" ? Number.NaN : Number(plain);
};

const fix: Words = ["请改正这一行，或从文件中去掉", "mend this row or take it out of the file"];

/** Reads a CSV text with a row of heads, by coordinates or by names of places; throws `Unreadable`. */
export function readCsv(name: string, text: string, places: readonly Locality[]): Read {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: "greedy" });
  const [names = [], ...rows] = data;
  const [lon, lat] = [columnOf(names, heads.lon), columnOf(names, heads.lat)];
  const place = columnOf(names, heads.place);
  const placed = lon >= 0 && lat >= 0;
  if (names.length < 2 && place < 0)
    throw new Unreadable(
      flawOf(
        "error",
        "",
        ["不是 CSV：读不出几列", "is no CSV: no columns can be told apart"],
        ["请导出为以逗号分列、首行是列名的 CSV", "export it as CSV with commas and a first row of heads"],
      ),
    );
  if (!placed && place < 0)
    throw new Unreadable(
      flawOf(
        "error",
        "1",
        [
          `没有坐标列，也没有地名列（列名：${names.slice(0, 8).join("、").slice(0, 120)}）`,
          `has neither columns of coordinates nor one of places (heads: ${names.slice(0, 8).join(", ").slice(0, 120)})`,
        ],
        ["请把列名写作 经度、纬度（lon、lat），或 地点", "name the columns lon and lat, or place"],
      ),
    );
  const localities = new Map(places.flatMap((p) => p.names.map((n) => [n, p] as const)));
  const flaws: Flaw[] = [];
  const items = rows.map((row, i): Item => {
    const values = valuesOf(Object.fromEntries(names.map((head, k) => [head || `#${k + 1}`, row[k] ?? ""])));
    const where = `${i + 2}`;
    if (row.length !== names.length)
      flaws.push(
        flawOf(
          "warning",
          where,
          [
            `有 ${row.length} 列，表头却有 ${names.length} 列`,
            `has ${row.length} columns where its head has ${names.length}`,
          ],
          fix,
        ),
      );
    if (placed) {
      const [x, y] = [numberOf(row[lon] ?? ""), numberOf(row[lat] ?? "")];
      if (Number.isFinite(x) && Number.isFinite(y))
        return { values, geometry: { type: "Point", coordinates: [x, y] } };
      flaws.push(
        flawOf(
          "error",
          where,
          [
            `「${(row[lon] ?? "").slice(0, 30)}，${(row[lat] ?? "").slice(0, 30)}」不是坐标`,
            `「${(row[lon] ?? "").slice(0, 30)}, ${(row[lat] ?? "").slice(0, 30)}」 is no position`,
          ],
          fix,
        ),
      );
      return { values, geometry: null };
    }
    const said = (row[place] ?? "").trim();
    const found = localities.get(said);
    if (found) return { values, geometry: { type: "Point", coordinates: [...found.at] }, at: found.accuracy };
    flaws.push(
      flawOf(
        "error",
        where,
        [
          `地名表里没有位置可考的「${said.slice(0, 30)}」`,
          `names 「${said.slice(0, 30)}」, which the gazetteer cannot locate`,
        ],
        ["请写全称，或给出坐标", "write its full name, or give coordinates"],
      ),
    );
    return { values, geometry: null };
  });
  if (items.length === 0)
    flaws.push(flawOf("error", "", ["只有表头，没有数据行", "has a head but no rows"], fix));
  return { name, format: "CSV", items, states: placed ? null : "WGS84", alien: null, flaws };
}
