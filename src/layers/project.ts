import type { Kind } from "../core/kind.ts";
import type { Bilingual } from "../core/text.ts";

/** Projects at the place that their text names. */
export const project: Kind = {
  kind: "project",
  geometry: ["Point", null],
  schema: {
    number: { type: "number", required: true, means: "running number in the document's list" },
    group: { type: "string", required: true, means: "the list's group, as printed" },
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
  drawings: () => [
    { draw: "disc", colour: "project", opacity: 0.08, where: { property: "category", in: ["point"] } },
    {
      draw: "symbol",
      figure: "diamond",
      colour: "project",
      size: 13,
      where: { property: "category", in: ["point"] },
    },
    {
      draw: "symbol",
      figure: "dot",
      colour: "project",
      size: 9,
      where: { property: "category", in: ["township"] },
    },
  ],
  describe: (p) => {
    const amount = p.investment as number | undefined;
    const words = p.words as string | undefined;
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
      {
        label: { zh: "分组", en: "Group" },
        value: { zh: p.group as string, en: p.group as string },
        evidence: clause,
      },
      {
        label: { zh: "地点依据", en: "Place rests on" },
        value: { zh: quoted || "——", en: quoted || "—" },
        evidence: why,
      },
    ];
  },
};
