/** Class words that the names of an enumeration share: 「甲、乙公路」, 「甲、乙等水库」. The longest first. */
const endings = ["国家湿地公园", "湿地公园", "森林公园", "高速公路", "公路", "水库", "河"];

/** The class words of a list may be worded otherwise than those of a name. */
const lists: Readonly<Record<string, readonly string[]>> = {
  国家湿地公园: ["湿地公园"],
  河: ["河", "河流", "水系"],
};

/** No item of such a list is longer, so a list of something else is not taken for it. */
const longest = 10;

/** The class word that a name ends in and that a list may share; undefined where the name has no stem of two. */
export function endingOf(name: string): string | undefined {
  return endings.find((ending) => name.endsWith(ending) && name.length >= ending.length + 2);
}

/** What may stand between 等 and the class word: a number with its measure and an attribute, no other units. */
const attribute = /^\s*(?:\d+\s*\p{Script=Han})?[^乡镇村县区市的]{0,6}$/u;

/** Whether an enumeration that goes on at `from` closes with the ending: 「、乙等湿地公园」, 「等 2 座水库」. */
export function sharesEnding(text: string, from: number, ending: string): boolean {
  if (!/^(?:、|等)/u.test(text.slice(from, from + 1))) return false;
  const words = lists[ending] ?? [ending];
  const [list = ""] = text.slice(from, from + 8 * longest).split(/[，。；：:;\n\t”]/u, 1);
  for (const item of list.split("、")) {
    const [head = "", tail] = item.split("等", 2);
    if (tail !== undefined)
      return words.some((word) => tail.includes(word) && attribute.test(tail.slice(0, tail.indexOf(word))));
    if (ending.length > 1 && words.some((word) => head.endsWith(word))) return true;
    if (head.length > longest) return false;
  }
  return false;
}
