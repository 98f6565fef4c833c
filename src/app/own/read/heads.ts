/** Heads of columns, after `simplify`; the first that is there counts. */
export const heads = {
  lon: ["经度", "lon", "lng", "long", "longitude", "x", "东坐标", "y坐标", "pointx", "coordx"],
  lat: ["纬度", "lat", "latitude", "y", "北坐标", "x坐标", "pointy", "coordy"],
  place: ["地点", "位置", "所在地", "地名", "乡镇", "村", "建设地点", "place", "location", "town"],
} as const;

const simplify = (head: string): string =>
  head
    .slice(0, 100)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_（()）.·°]/g, "");

/** Which of a table's columns has one of the wanted heads; -1 where none has. */
export function columnOf(names: readonly string[], wanted: readonly string[]): number {
  const simple = names.map(simplify);
  for (const head of wanted) {
    const at = simple.findIndex((name) => name === head || name.replace(/(度|米|m|deg)$/, "") === head);
    if (at >= 0) return at;
  }
  return -1;
}
