import type { Drawing } from "../core/drawing.ts";
import type { Kind } from "../core/kind.ts";
import type { Category, Variant } from "../core/layer.ts";
import type { Bilingual } from "../core/text.ts";
import { inCategory, only } from "./manner.ts";

const placed = inCategory("point", "township");

const byPosition: readonly Drawing[] = [
  {
    draw: "disc",
    colour: "project",
    opacity: 0.3,
    where: [inCategory("point"), only("class", "approximate")],
  },
  { draw: "symbol", figure: "diamond", colour: "project", size: 13, where: inCategory("point") },
  { draw: "symbol", figure: "dot", colour: "project", size: 9, where: inCategory("township") },
];

/** Groups by colour and figure at once, so that neither is needed to read the other. */
function byGroup({ by = "", entries = [] }: Variant): readonly Drawing[] {
  const of = <T>(value: (entry: Category) => T) => Object.fromEntries(entries.map((e) => [e.id, value(e)]));
  return [
    {
      draw: "symbol",
      figure: { by, of: of((e) => e.figure ?? "dot"), otherwise: "dot" },
      colour: { by, of: of((e) => e.colour), otherwise: "project" },
      size: 13,
      where: placed,
    },
  ];
}

/** Pixels across of the first step and of each further one: areas grow evenly. */
const sizes = [9, 14, 18, 23, 28, 32];

/** Amounts by size, those without one as a hollow ring. */
function byAmount({ by = "", steps = [] }: Variant): readonly Drawing[] {
  const step = <T>(value: (i: number) => T, otherwise: T) => ({
    by,
    steps: steps.map(({ least }, i) => [least, value(i)] as const),
    otherwise,
  });
  return [
    {
      draw: "symbol",
      figure: step(() => "coin", "hollow"),
      colour: "project",
      size: step((i) => sizes[i] ?? 32, 10),
      where: placed,
    },
  ];
}

/** Projects at the place that their text names. */
export const project: Kind = {
  kind: "project",
  geometry: ["Point", null],
  schema: {
    number: { type: "number", required: false, means: "running number in the document's list" },
    group: { type: "string", required: false, means: "the list's group, as printed" },
    entry: { type: "string", required: false, means: "id of the entry of a box or task that it is" },
    list: { type: "string", required: false, means: "the box or table that lists it, as printed" },
    placed: { type: "string", required: false, means: "the words that name its places" },
    theme: { type: "string", required: false, means: "our grouping over all lists" },
    investment: { type: "number", required: false, means: "total investment in 万元 as printed" },
    words: { type: "string", required: false, means: "the words that the position rests on, verbatim" },
    why: { type: "object", required: true, means: "why it has this position class; ours" },
    clause: { type: "string", required: true, means: "id of the clause that lists it" },
    places: { type: "array", required: true, means: "ids of the places it names" },
    offset: {
      type: "array",
      required: false,
      means: "pixels right and down of the point, in an orderly cluster",
    },
  },
  variants: ["position", "group", "amount"],
  drawings: (_, variant) => {
    if (variant?.id === "group") return byGroup(variant);
    if (variant?.id === "amount") return byAmount(variant);
    return byPosition;
  },
  describe: (p) => {
    const amount = p.investment as number | undefined;
    const words = (p.words ?? p.placed) as string | undefined;
    const why = p.why as Bilingual;
    const clause = { zh: p.clause as string, en: p.clause as string };
    const quoted = words ? `「${words}」` : "";
    return [
      {
        label: { zh: "总投资", en: "Total investment" },
        value:
          amount === undefined
            ? { zh: "未载明", en: "not stated" }
            : {
                zh: `${amount} 万元`,
                en: `${amount} 万元 (${(amount / 100).toLocaleString("en")} million yuan)`,
              },
        evidence: clause,
      },
      ...[p.list, p.group].flatMap((printed) =>
        typeof printed === "string"
          ? [{ label: { zh: "分组", en: "Group" }, value: { zh: printed, en: printed }, evidence: clause }]
          : [],
      ),
      {
        label: { zh: "地点依据", en: "Place rests on" },
        value: { zh: quoted || "——", en: quoted || "—" },
        evidence: why,
      },
    ];
  },
};
