import type { Place } from "./place.ts";

/** How a Latin alphabet types a place: its pinyin without spaces, and the initials of its syllables. */
export interface Typed {
  readonly full: string;
  /** More than one where the letters can be cut into syllables in more than one way. */
  readonly initials: readonly string[];
}

/** What follows a name, in characters, in English and in pinyin. */
const endings: readonly (readonly [zh: string, en: RegExp, pinyin: readonly string[]])[] = [
  ["藏族乡", / Tibetan Township$/, ["zang", "zu", "xiang"]],
  ["镇社区", / Town Community$/, ["zhen", "she", "qu"]],
  ["社区", / Community$/, ["she", "qu"]],
  ["街道", / Subdistrict$/, ["jie", "dao"]],
  ["村", / Village$/, ["cun"]],
  ["镇", / Town$/, ["zhen"]],
  ["乡", / Township$/, ["xiang"]],
];

const syllable =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ian|iao|ang|eng|ong|ing|uai|uan|ai|an|ao|ei|en|er|ou|ia|ie|in|iu|ua|ue|ui|un|uo|a|e|o|i|u|v)$/;

/** Longest syllable: zhuang. */
const longest = 6;

/** Every way to cut letters into `count` syllables, as their initials. */
function cut(letters: string, count: number): readonly string[] {
  if (count === 0) return letters === "" ? [""] : [];
  const found = new Set<string>();
  for (let size = 1; size <= Math.min(longest, letters.length); size += 1)
    if (syllable.test(letters.slice(0, size)))
      for (const rest of cut(letters.slice(size), count - 1)) found.add(letters.charAt(0) + rest);
  return [...found];
}

/** How a place is typed in Latin letters: from its English name, whose stem is the pinyin of its own name. */
export function typedOf({ name, en }: Pick<Place, "name" | "en">): Typed {
  const ending = endings.find(([zh, english]) => name.endsWith(zh) && english.test(en));
  const [zh, english, pinyin] = ending ?? ["", /$/, []];
  const stem = en
    .replace(english, "")
    .toLowerCase()
    .replace(/[^a-zü]/g, "")
    .replaceAll("ü", "v");
  const behind = pinyin.map((p) => p.charAt(0)).join("");
  const initials = cut(stem, name.length - zh.length).map((own) => own + behind);
  // Where the name is one syllable and its ending, English writes both.
  return initials.length > 0 || zh.length === name.length
    ? { full: stem + pinyin.join(""), initials }
    : { full: stem, initials: cut(stem, name.length) };
}

/** Whether what was typed begins or stands in a place's name, its English name, its pinyin or its initials; 0 is best. */
export function meetsTyped(
  place: Pick<Place, "name" | "en">,
  unit: Pick<Place, "name" | "en"> | null,
  typed: string,
): number | null {
  const words = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s']+/g, "");
  if (words === "") return null;
  const own = typedOf(place);
  const round = unit ? typedOf(unit) : { full: "", initials: [] };
  const names = [place.name, place.en.toLowerCase().replace(/\s+/g, ""), own.full, ...own.initials];
  if (names.some((name) => name === words)) return 0;
  if (names.some((name) => name.startsWith(words))) return 1;
  const behind = [
    [unit?.name ?? "", place.name],
    [round.full, own.full],
    ...round.initials.flatMap((first) => own.initials.map((last) => [first, last])),
  ];
  const both = ([first = "", last = ""]: readonly string[]): boolean =>
    first !== "" && words.length > first.length && (first + last).startsWith(words);
  if (behind.some(both)) return 2;
  return place.name.includes(words) || (words.length > 3 && own.full.includes(words)) ? 3 : null;
}
