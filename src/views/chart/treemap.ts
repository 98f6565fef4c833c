import { type HierarchyRectangularNode, hierarchy, treemap } from "d3";
import { type SVGTemplateResult, svg } from "lit-html";
import type { TableRow } from "../../core/tabulation.ts";
import type { Pile } from "../../store/charts.ts";
import { sayAmount } from "./amount.ts";
import { fitLines, ink, round, setLines } from "./lettering.ts";
import { drawMark } from "./mark.ts";
import { piling } from "./piling.ts";
import type { Mark, Plot, Plotted } from "./plotted.ts";

type Node = { readonly pile?: Pile; readonly row?: TableRow; readonly children?: readonly Node[] };
type Box = HierarchyRectangularNode<Node>;

const tones = ["tally-5", "tally-4", "tally-3", "tally-2"] as const;
/** Pixels of the strip with the name of a pile. */
const strip = 18;

/** Money as areas: a pile holds its rows, each as large as its amount; what states none has no area and is told. */
export function drawTreemap(plot: Plot): Plotted {
  const { width, height } = plot;
  const { money, nameOf, ofPile, ofRow, words } = piling(plot);
  const told = money.piles.filter(({ total }) => total.sum > 0);
  const root: Node = {
    children: told.map((pile) => ({
      pile,
      children: pile.rows.filter(({ amount }) => (amount ?? 0) > 0).map((row) => ({ pile, row })),
    })),
  };
  const tree = hierarchy(root, (node) => node.children as Node[] | undefined)
    .sum(({ row }) => row?.amount ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const boxes = treemap<Node>()
    .size([width, height])
    .paddingOuter(1)
    .paddingTop((box) => (box.depth === 1 && box.y1 - box.y0 > strip * 1.6 ? strip : 1))
    .paddingInner(2)
    .round(true)(tree);
  const marks: Mark[] = [];
  const put = (mark: Mark, shape: SVGTemplateResult, letters: SVGTemplateResult): SVGTemplateResult => {
    marks.push(mark);
    return drawMark(mark, marks.length - 1, plot, shape, letters);
  };
  const rect = ({ x0, y0, x1, y1 }: Box, fill: string, stroke: string): SVGTemplateResult =>
    svg`<rect x=${x0} y=${y0} width=${Math.max(0, x1 - x0)} height=${Math.max(0, y1 - y0)} fill=${ink(fill)} stroke=${ink(stroke)} />`;
  const leaf = (box: Box, tone: string): SVGTemplateResult => {
    const { row, pile } = box.data as { row: TableRow; pile: Pile };
    const mark = ofRow(row, pile);
    const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
    const lines = w < 44 || h < 20 ? [] : fitLines(row.name, w - 10, 12, Math.floor((h - 6) / 14.4));
    const amount = lines.length > 0 && lines.length * 14.4 + 20 < h && w > 56;
    const colour = mark.lit ? "paper" : "ink";
    return put(
      mark,
      rect(box, mark.lit ? "accent" : tone, mark.lit ? "accent" : "project"),
      svg`${setLines(lines, box.x0 + 5, box.y0 + 15, { colour, middle: false })}${
        amount
          ? setLines([sayAmount(row.amount ?? 0)], box.x0 + 5, box.y0 + 16 + lines.length * 14.4, {
              size: 11,
              colour,
              middle: false,
            })
          : ""
      }`,
    );
  };
  const drawing = (boxes.children ?? []).flatMap((box, i, all) => {
    const pile = box.data.pile as Pile;
    const mark = ofPile(pile);
    const tall = box.y1 - box.y0 > strip * 1.6;
    const name = `${nameOf(pile)} ${sayAmount(pile.total.sum)}`;
    const tone = tones[Math.min(3, Math.floor((4 * i) / all.length))] ?? "tally-3";
    const head = put(
      mark,
      svg`<rect x=${round(box.x0)} y=${round(box.y0)} width=${Math.max(0, box.x1 - box.x0)} height=${tall ? strip : 1} fill=${ink("paper")} />`,
      svg`${
        tall
          ? setLines(fitLines(name, box.x1 - box.x0 - 4, 12, 1), box.x0 + 2, box.y0 + 13, {
              bold: true,
              colour: mark.lit ? "accent" : "ink",
              middle: false,
            })
          : ""
      }`,
    );
    return [head, ...(box.children ?? []).map((one) => leaf(one, tone))];
  });
  return { ...words, height: told.length > 0 ? height : 0, drawing, marks, across: 1 };
}
