import { type Datum, datums, zoneDatum } from "./datums.ts";

/** Spellings of the datums in degrees, after `simplify`. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/^(wgs_?(19)?84|worldgeodeticsystem1984|gcswgs1984|epsg4326|4326|crs84|ogccrs84|ogc13crs84)$/, "WGS84"],
  [/^(gcj0?2|火星坐标系?|国测局坐标系?|高德坐标系?|腾讯坐标系?)$/, "GCJ-02"],
  [/^(bd0?9(ll)?|百度坐标系?)$/, "BD-09"],
];

/** Names of CGCS2000, after `simplify`; what follows them tells degrees or a zone. */
const national =
  /(gcs)?(cgcs2000|中国大地坐标系2000|国家大地坐标系2000|chinageodeticcoordinatesystem2000|国家大地2000|国家2000|2000国家)(大地)?(坐标系?)?/;

const inDegrees = /^(geographic(2d)?|lonlat|longlat|degrees|经纬度|地理坐标系?)?$/;

/** One spelling of what people write in many: widths, blanks, signs and cases are taken away. */
function simplify(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^urn:ogc:def:crs:|^https?:\/\/www\.opengis\.net\/def\/crs\//, "")
    .replace(/^epsg\/0\//, "epsg")
    .replace(/(?<=\d)[\s_-]*(degrees?|deg|°)/g, "度")
    .replace(/[\s_:/\\()（），,。.-]/g, "")
    .replace("gausskruger", "")
    .replace("gausskrüger", "")
    .replace("高斯克吕格", "")
    .replace("高斯", "")
    .replace("gk", "")
    .replace("三度", "3度")
    .replace("六度", "6度");
}

/** Whether eastings are said to carry the zone's number; undefined where nothing is said. */
function prefixIn(text: string): boolean | undefined {
  if (/(不加|不带|不含|无)带?号|withoutprefix|noprefix/.test(text)) return false;
  return /(加|带|含)带号|withprefix/.test(text) || undefined;
}

function zoneIn(text: string): Datum | undefined {
  const width = /([36])度/.exec(text)?.[1];
  const meridian = /(?:cm|中央经线|中央子午线|centralmeridian)(\d{2,3})|(\d{2,3})e$/
    .exec(text)
    ?.slice(1)
    .find(Boolean);
  const number = /(?:zone|第)(\d{2})|(\d{2})号?带(?!号)|度带(\d{2})/.exec(text)?.slice(1).find(Boolean);
  const said = prefixIn(text);
  const named = datums.filter(
    ({ zone }) =>
      zone !== undefined &&
      (width === undefined || zone.width === Number(width)) &&
      (number === undefined || zone.number === Number(number)) &&
      (meridian === undefined || zone.meridian === Number(meridian)),
  );
  const zone = named[0]?.zone;
  if (!zone || (number === undefined && meridian === undefined)) return undefined;
  return zoneDatum({ ...zone, prefixed: said ?? number !== undefined });
}

/**
 * The datum that a declaration names: an EPSG code, a name of the registry, or how Chinese offices write it
 * (`国家2000`, `CGCS2000 三度带 34 带`, `CGCS2000 3° CM 102E`). A zone by its number has eastings with that number,
 * one by its meridian has them without, unless the words say 加带号 or 不加带号. Undefined where it is not certain.
 */
export function findDatum(text: string): Datum | undefined {
  const simple = simplify(text);
  const id = plain.find(([spelling]) => spelling.test(simple))?.[1];
  if (id) return datums.find((datum) => datum.id === id);
  const [, code, name] = /^(?:epsg)?(\d{4})(?!\d)(.*)$/.exec(simple) ?? [];
  if (code && code !== "2000") {
    const coded = datums.find((datum) => datum.id === (code === "4490" ? "CGCS2000" : `EPSG:${code}`));
    return name && findDatum(name) !== coded ? undefined : coded;
  }
  const listed = datums.find(({ title }) => [title.zh, title.en].some((name) => simplify(name) === simple));
  if (listed) return listed;
  if (!national.test(simple)) return undefined;
  const rest = simple.replace(national, "");
  return inDegrees.test(rest) ? datums.find(({ id: own }) => own === "CGCS2000") : zoneIn(rest);
}
