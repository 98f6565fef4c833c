import type { Project } from "./project.ts";
import type { Bilingual } from "./text.ts";

/** What a project means to the people of a place. */
export interface Matter {
  readonly id: string;
  readonly title: Bilingual;
  readonly words: RegExp;
}

/** What matters to people, in the order in which it is read; ours. Of several that fit the earlier counts. */
export const matters: readonly Matter[] = [
  {
    id: "water",
    title: { zh: "水：饮水、污水、防洪、灌溉", en: "Water: supply, sewage, floods, irrigation" },
    words: /污水|供水|饮水|水源|水厂|给排水|排水|雨水|水库|水利|灌区|灌溉|防洪|河道|水系|水网|引水|调水|中水/,
  },
  {
    id: "roads",
    title: { zh: "路、车、桥", en: "Roads, transport, bridges" },
    words:
      /公路|道路|高速|铁路|机场|航线|客运|公交|交通|路网|停车|桥|步道|骑行|通道|枢纽|轨道|国道|省道|连接线|充电|充换电/,
  },
  {
    id: "care",
    title: { zh: "学校、医院、养老、托幼", en: "Schools, hospitals, care of old and young" },
    words:
      /学校|中学|小学|幼儿|教育|高中|职校|职业技术|医院|卫生|医疗|医共体|疾控|养老|托育|康复|殡|社会福利|健康|残疾|儿童|就业/,
  },
  {
    id: "tourism",
    title: { zh: "旅游与文化", en: "Tourism and culture" },
    words: /旅游|文旅|景区|文化|非遗|文物|长城|博物|民俗|民宿|康养|露营|滑雪|体育|古城|度假|书院|图书/,
  },
  {
    id: "homes",
    title: { zh: "房子、小区、街道、管网", en: "Homes, neighbourhoods, streets, mains" },
    words:
      /住房|小区|棚户|安居|保障性|老旧|城市更新|城镇更新|街区|供热|供暖|燃气|天然气|管网|垃圾|环卫|绿地|公园|公共设施|社区|搬迁|电梯|农房|县城建设|智慧城市|城镇化/,
  },
  {
    id: "nature",
    title: { zh: "山、林、草、空气与环境", en: "Hills, woods, grassland, air" },
    words:
      /生态|绿化|造林|森林|林业|草原|草地|湿地|水土|污染|修复|治理|减排|碳|自然保护|环境|防沙|退耕|地质灾害/,
  },
  {
    id: "land",
    title: { zh: "种地、养殖与村庄", en: "Farming and villages" },
    words: /农|村|种植|养殖|畜牧|牧业|牧区|马铃薯|油菜|蔬菜|果|菌|种业|良种|畜|粮|耕地|冷链|饲/,
  },
  {
    id: "work",
    title: { zh: "产业、园区与做买卖", en: "Industry, parks, trade" },
    words:
      /产业|园区|工业|制造|加工|酒|新材料|新能源|光伏|风电|算力|数据|物流|仓储|电商|商贸|市场|企业|保税|生产线|矿|建材|技改|基地|建设项目/,
  },
  { id: "other", title: { zh: "其他", en: "Other" }, words: /^/ },
];

/** What a project means to people: by its name, else by its group, else by its list. */
export function matterOf({ name, group, list }: Project): string {
  const last = matters.length - 1;
  for (const words of [name, group ?? "", list]) {
    const found = matters.findIndex((matter, i) => i < last && matter.words.test(words));
    const matter = matters[found];
    if (matter) return matter.id;
  }
  return matters[last]?.id ?? "other";
}
