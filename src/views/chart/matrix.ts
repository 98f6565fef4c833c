import { type SVGTemplateResult, svg } from "lit-html";
import { nameOf } from "../../core/naming.ts";
import { type MatrixRow, showMatrix } from "../../store/charts.ts";
import { say } from "../../words/say.ts";
import { fitLines, ink, round, setLines } from "./lettering.ts";
import { drawMark } from "./mark.ts";
import type { Mark, Plot, Plotted } from "./plotted.ts";

/** Least clauses of each shade after the first. */
const steps = [2, 4, 8, 16];

/** Places by document: how many clauses speak of each, darker for more; a cell opens the first of them. */
export function drawMatrix(plot: Plot): Plotted {
  const { width, language, desk, chart } = plot;
  const { index } = desk;
  const { rows, layer } = showMatrix(chart, index);
  const { plans } = index.catalogue;
  const titleOf = ({ feature }: MatrixRow): string => nameOf(feature.properties, language).text;
  const left = Math.min(230, width * 0.28);
  const cell = Math.min(150, (width - left) / Math.max(1, plans.length));
  const [top, step] = [44, 30];
  const marks: Mark[] = [];
  const put = (mark: Mark, shape: SVGTemplateResult, letters: SVGTemplateResult): SVGTemplateResult => {
    marks.push(mark);
    return drawMark(mark, marks.length - 1, plot, shape, letters);
  };
  const row = (one: MatrixRow, i: number): SVGTemplateResult => {
    const y = top + i * step;
    const { subject } = one.feature;
    const lit = plot.litFeature(subject);
    const cells = one.cells.map((clauses, j) => {
      const [x, doc] = [left + j * cell, plans[j]?.meta];
      const [first] = clauses;
      const n = clauses.length;
      const held = clauses.some(plot.litClause);
      const shade = 1 + steps.filter((least) => n >= least).length;
      const mark: Mark = {
        label: `${titleOf(one)}，${doc?.short[language] ?? ""}：${say(language, "speaksCount", { count: n })}`,
        glimpse: { kind: "feature", id: subject },
        lit: held,
        act: () => {
          desk.take({ kind: "feature", id: subject });
          if (!first) return;
          desk.dispatch({ do: "read", at: first });
          desk.dispatch({ do: "turn", page: "text" });
        },
      };
      const box = svg`<rect x=${round(x + 1)} y=${y + 1} width=${round(cell - 2)} height=${step - 2} fill=${n ? ink(`tally-${shade}`) : "transparent"} stroke=${ink(held ? "accent" : lit ? "accent" : "rule")} stroke-width=${held ? 2.5 : 1} />`;
      const count = setLines([n ? String(n) : "–"], x + cell / 2, y + step / 2, {
        size: 13,
        anchor: "middle",
        colour: n ? "ink" : "muted",
      });
      return put(mark, box, count);
    });
    return svg`${setLines(fitLines(titleOf(one), left - 14, 12, 2), left - 8, y + step / 2, { anchor: "end", colour: lit ? "accent" : "ink", bold: lit })}${cells}`;
  };
  const heads = plans.map(({ meta }, j) =>
    setLines(fitLines(meta.short[language], cell - 6, 11, 3), left + (j + 0.5) * cell, top / 2, {
      size: 11,
      anchor: "middle",
      colour: "muted",
    }),
  );
  return {
    height: rows.length ? top + rows.length * step + 4 : 0,
    drawing: [...heads, ...rows.map(row)],
    marks,
    across: plans.length,
    notes: [index.layers.get(layer)?.title[language] ?? layer, say(language, "matrixHelp")],
    docs: plans
      .filter((_, j) => rows.some(({ cells }) => (cells[j]?.length ?? 0) > 0))
      .map(({ meta }) => meta.id),
    head: [say(language, "columnPlace"), ...plans.map(({ meta }) => meta.short[language])],
    rows: rows.map((one) => [titleOf(one), ...one.cells.map(({ length }) => String(length))]),
  };
}
