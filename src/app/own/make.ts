import type { Geometry, Position } from "geojson";
import type { PositionClass } from "../../core/accuracy.ts";
import type { AtlasFeature } from "../../core/feature.ts";
import { type Flaw, flawOf, gatherFlaws } from "../../core/flaw.ts";
import { convertGeometry } from "../../datum/convert.ts";
import type { Datum } from "../../datum/datums.ts";
import type { Item, Read } from "./read/item.ts";
import { mend, soundShape } from "./sound.ts";
import { spotOf } from "./spot.ts";

/** How a reader's table becomes a layer. */
export interface Making {
  /** Id of the layer that it becomes, which is its source too. */
  readonly layer: string;
  readonly datum: Datum;
  /** Metres by which positions may be off. */
  readonly accuracy: number;
  /** The column that names its features; null for the first that looks like one. */
  readonly label: string | null;
  /** West, south, east, north of the atlas. */
  readonly within: readonly [number, number, number, number];
}

/** The features of a layer of one's own in WGS 84, and what is wrong with the others. */
export interface Made {
  readonly features: readonly AtlasFeature[];
  readonly flaws: readonly Flaw[];
}

const nameHeads = ["name", "名称", "项目名称", "地名", "title", "mc", "xzqmc", "标题", "编号", "id"];

/** The value that names an item: of the wanted column, else of the first that looks like a name. */
export function nameIn({ values }: Item, label: string | null): string {
  const written = (value: unknown): string => String(value ?? "").trim();
  const of = (head: string): string =>
    written(values.find(([name]) => name.trim().toLowerCase() === head.toLowerCase())?.[1]);
  const found = label === null ? nameHeads.map(of).find(Boolean) : of(label);
  return (found ?? "").slice(0, 80);
}

/** The parts that become a feature each: what a collection holds, and points one by one. */
function partsOf(geometry: Geometry): readonly Geometry[] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(partsOf);
  return geometry.type === "MultiPoint"
    ? geometry.coordinates.map((coordinates) => ({ type: "Point", coordinates }))
    : [geometry];
}

function isOutside(geometry: Geometry, [west, south, east, north]: Making["within"]): boolean {
  if (geometry.type === "GeometryCollection") return false;
  const flat = (part: unknown): Position[] =>
    Array.isArray(part) && typeof part[0] === "number"
      ? [part as Position]
      : (part as unknown[]).flatMap(flat);
  return flat(geometry.coordinates).every(
    ([lon = 0, lat = 0]) => lon < west || lon > east || lat < south || lat > north,
  );
}

const categories: Readonly<Partial<Record<Geometry["type"], string>>> = {
  Point: "point",
  LineString: "line",
  MultiLineString: "line",
};

/** What is wrong in a fault of the converter, and after the colon what to do. */
function halves(text: string): readonly [string, string] {
  const cut = text.search(/[：:] ?/);
  return cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut + 1).trim()];
}

/**
 * Makes a layer's features of what was read: positions in WGS 84, rings closed, each with its name, its accuracy and
 * all that the file says of it. What cannot be one is told and left out. `tick` hears how many are done.
 */
export function makeLayer(
  { items, flaws: before }: Read,
  making: Making,
  tick: (done: number) => void,
): Made {
  const { datum, accuracy, label, within, layer } = making;
  const flaws: Flaw[] = [];
  const features: AtlasFeature[] = [];
  const take = (item: Item, i: number): void => {
    const name = nameIn(item, label) || `#${i + 1}`;
    const where = name === `#${i + 1}` ? name : `#${i + 1} · ${name}`;
    if (!item.geometry) {
      if (!before.some((flaw) => flaw.severity === "error"))
        flaws.push(flawOf("error", where, ["没有几何", "has no geometry"], mend));
      return;
    }
    const converted = item.at ? { geometry: item.geometry } : convertGeometry(item.geometry, datum);
    if ("fault" in converted) {
      const { zh, en } = converted.fault.message;
      const [reason, remedy] = [halves(zh), halves(en)];
      flaws.push(
        flawOf("error", where, [reason[0], remedy[0]], [reason[1] || mend[0], remedy[1] || mend[1]]),
      );
      return;
    }
    const parts = partsOf(converted.geometry);
    for (const [k, part] of parts.entries()) {
      const geometry = soundShape(part, where, flaws);
      if (!geometry) continue;
      if (isOutside(geometry, within)) {
        flaws.push(
          flawOf(
            "error",
            where,
            ["不在本图范围内", "lies outside the atlas"],
            ["请核对坐标系", "check its datum"],
          ),
        );
        continue;
      }
      const known: { readonly class: PositionClass; readonly bound: number | null } = item.at ?? {
        class: "digitised",
        bound: accuracy,
      };
      const at = spotOf(geometry);
      features.push({
        type: "Feature",
        id: `${i + 1}${parts.length > 1 ? `-${k + 1}` : ""}`,
        properties: {
          name: parts.length > 1 ? `${name} ${k + 1}/${parts.length}` : name,
          category: categories[geometry.type] ?? "area",
          class: known.class,
          bound: known.bound,
          source: layer,
          ...(at ? { at } : {}),
          attributes: item.values,
        },
        geometry,
      });
    }
  };
  for (const [i, item] of items.entries()) {
    if (i % 1000 === 0) tick(i);
    try {
      take(item, i);
    } catch (error) {
      const why = (error as Error).message.slice(0, 120);
      flaws.push(flawOf("error", `#${i + 1}`, [`读不出（${why}）`, `cannot be read (${why})`], mend));
    }
  }
  tick(items.length);
  return {
    features,
    flaws: gatherFlaws([...before, ...flaws], ({ reason }) => reason.en.replace(/\[[^\]]*\]|\d+/g, "")),
  };
}
