import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { Geometry } from "geojson";
import { type Flaw, flawOf, type Words } from "../../../core/flaw.ts";
import { type Item, type Read, Unreadable } from "./item.ts";
import { valuesOf } from "./values.ts";

const again: Words = ["请在原程序中重新导出", "export it again from the program it comes from"];

const refuse = (reason: Words, remedy: Words = again): never => {
  throw new Unreadable(flawOf("error", "", reason, remedy));
};

function parse(text: string): Document {
  if (/<!(doctype|entity)/i.test(text))
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
    const parsed = parser.parseFromString(text.replace(/^\ufeff/, ""), "text/xml");
    if (!fatal) return parsed as unknown as Document;
  } catch (error) {
    fatal ||= (error as Error).message.slice(0, 160);
  }
  return refuse([`XML 有错（${fatal}）`, `has broken XML (${fatal})`]);
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
  const { features } = root === "kml" ? kml(parsed) : gpx(parsed);
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
  const items = features.map(
    ({ properties, geometry }): Item => ({
      values: valuesOf(properties),
      geometry: geometry as Geometry | null,
    }),
  );
  return { name, format: root === "kml" ? "KML" : "GPX", items, states: "WGS84", alien: null, flaws };
}
