/** What a key of the declaration is called, what it wants, and an example of it. */
export interface Key {
  readonly zh: string;
  readonly aliases: readonly string[];
  readonly wants: string;
  readonly example: string;
  readonly required: boolean;
}

/** The lines of a declaration, in the order of the example. */
export const keys = {
  datum: {
    zh: "坐标系",
    aliases: ["坐标系统", "坐标", "crs"],
    wants: "the datum of the coordinates / 坐标所用的坐标系",
    example: "EPSG:4522",
    required: true,
  },
  date: {
    zh: "日期",
    aliases: ["数据日期"],
    wants: "the date of the data, YYYY, YYYY-MM or YYYY-MM-DD / 数据日期",
    example: "2025-06",
    required: true,
  },
  issuer: {
    zh: "发布单位",
    aliases: ["单位", "来源"],
    wants: "who issued the data / 发布单位的名称",
    example: "某县自然资源局",
    required: true,
  },
  completeness: {
    zh: "完整程度",
    aliases: ["完整性"],
    wants: "`complete` (齐全) where nothing is missing from the file, `partial` (部分) otherwise",
    example: "complete",
    required: true,
  },
  category: {
    zh: "类别",
    aliases: [],
    wants: "the id of a category of layer.json / layer.json 中的类别 id",
    example: "",
    required: false,
  },
  accuracy: {
    zh: "精度",
    aliases: [],
    wants: "how far positions may be off, in metres, above 0 and up to 1000 / 精度（米）",
    example: "5",
    required: false,
  },
  licence: {
    zh: "许可",
    aliases: ["license"],
    wants: "the licence, as SPDX writes it, or in words / 许可",
    example: "CC-BY-4.0",
    required: false,
  },
  place: {
    zh: "地点",
    aliases: [],
    wants: "the id of the place in places.json that the features stand for / 对应地点的 id",
    example: "",
    required: false,
  },
} as const satisfies Readonly<Record<string, Key>>;

export type KeyName = keyof typeof keys;

/** The names of the keys, in order. */
export const keyNames = Object.keys(keys) as readonly KeyName[];

/** A line of a declaration that a person can copy and change. */
export function lineOf(name: KeyName, value: string = keys[name].example): string {
  return `- ${name} ${keys[name].zh}: ${value}`;
}

/** The whole declaration with placeholders, to be copied into `SOURCE.md`; a placeholder left in is refused. */
export function blank(): string {
  const rows = keyNames.filter((name) => keys[name].required);
  return ["## official.geojson", ...rows.map((name) => lineOf(name, `〈${keys[name].example}〉`))].join("\n");
}
