import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { Geometry } from "geojson";
import { type Flaw, flawOf, type Words } from "../../../core/flaw.ts";
import { isDeeper } from "./depth.ts";
import { type Item, type Read, Unreadable } from "./item.ts";
import { valuesOf } from "./values.ts";

const again: Words = ["请在原程序中重新导出", "export it again from the program it comes from"];

const refuse = (reason: Words, remedy: Words = again): never => {
  throw new Unreadable(flawOf("error", "", reason, remedy));
};

/** Elements within elements that a file may have: far more than any program writes, far fewer than a stack holds. */
const deepest = 200;

function parse(text: string): Document {
  // What stands in a description is the reader's, not the file's own head.
  const own = text.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, "");
  if (/<!(doctype|entity)/i.test(own))
    refuse(
      ["带有 DOCTYPE 或实体定义，不予展开", "carries a DOCTYPE or entities, which are not expanded"],
      ["请去掉文件开头的 <!DOCTYPE …> 再放入", "take <!DOCTYPE …> out of its head and put it in again"],
    );
  let fatal = "";
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") fatal ||= String(message).split("\n")[0]?.slice(0, 160) ?? level;
    },
  });
  try {
    const parsed = parser.parseFromString(
      // Endless blanks lead those who read positions by patterns in circles.
      text.replace(/^\ufeff/, "").replace(/\s{500,}/g, "\n"),
      "text/xml",
    );
    if (!fatal) return parsed as unknown as Document;
  } catch (error) {
    fatal ||= (error as Error).message.slice(0, 160);
  }
  return refuse([`XML 有错（${fatal}）`, `has broken XML (${fatal})`]);
}

const isNumber = (text: string | null): boolean => Number.isFinite(Number.parseFloat(text ?? ""));

function convert(parsed: Document, root: string): ReturnType<typeof kml> {
  try {
    return root === "kml" ? kml(parsed) : gpx(parsed);
  } catch (error) {
    const why = (error as Error).message.slice(0, 160);
    return refuse([`要素读不出（${why}）`, `has features that cannot be read (${why})`]);
  }
}

/** Reads a KML or GPX text; throws `Unreadable` where it is neither. Nothing that it links to is fetched. */
export function readXml(name: string, text: string): Read {
  const parsed = parse(text);
  const root = parsed.documentElement?.localName?.toLowerCase() ?? "";
  if (root !== "kml" && root !== "gpx")
    refuse(
      [
        `是 XML（<${root.slice(0, 40)}>），但不是 KML 或 GPX`,
        `is XML (<${root.slice(0, 40)}>) but no KML or GPX`,
      ],
      ["请导出为 KML、GPX 或 GeoJSON", "export it as KML, GPX or GeoJSON"],
    );
  if (isDeeper(parsed.documentElement, deepest))
    refuse([`元素嵌套超过 ${deepest} 层`, `has elements more than ${deepest} deep in one another`]);
  const { features } = convert(parsed, root);
  const flaws: Flaw[] = [];
  if (parsed.getElementsByTagName("NetworkLink").length > 0)
    flaws.push(
      flawOf(
        "warning",
        "NetworkLink",
        ["指向网上别处的数据，没有去取", "points to data elsewhere on the net, which was not fetched"],
        ["请在原程序中把数据存进文件本身", "save the data into the file itself"],
      ),
    );
  const lost = ["wpt", "trkpt", "rtept"]
    .flatMap((tag) => Array.from(parsed.getElementsByTagName(tag)))
    .filter((one) => [one.getAttribute("lon"), one.getAttribute("lat")].some((n) => !isNumber(n)));
  if (lost.length > 0)
    flaws.push(
      flawOf(
        "error",
        lost[0]?.localName ?? "",
        [
          `有 ${lost.length} 个点没有经纬度，未读入`,
          `has ${lost.length} points without a position, which were left out`,
        ],
        again,
      ),
    );
  const items = features.map(({ properties, geometry }): Item => {
    const item = { values: valuesOf(properties), geometry: geometry as Geometry | null };
    return properties?.["@geometry-type"] === "networklink" ? { ...item, told: true } : item;
  });
  return { name, format: root === "kml" ? "KML" : "GPX", items, states: "WGS84", alien: null, flaws };
}
