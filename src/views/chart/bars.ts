import { scaleLinear } from "d3";
import { type SVGTemplateResult, svg } from "lit-html";
import type { Pile } from "../../store/charts.ts";
import { say } from "../../words/say.ts";
import { fitLines, ink, round, setLines } from "./lettering.ts";
import { drawMark } from "./mark.ts";
import { piling } from "./piling.ts";
import type { Mark, Plot, Plotted } from "./plotted.ts";

/** Money as bars, the largest first; what stands in no one township comes last, with a broken outline. */
export function drawBars(plot: Plot): Plotted {
  const { width, language } = plot;
  const { money, nameOf, tell, ofPile, words } = piling(plot);
  const apart = ({ key }: Pile): boolean => plot.chart.id === "townships" && key.startsWith("-");
  const piles = [...money.piles.filter((p) => !apart(p)), ...money.piles.filter(apart)];
  const marks: Mark[] = piles.map(ofPile);
  const narrow = width < 560;
  const [left, right] = narrow ? [4, 4] : [Math.min(250, width * 0.26), 210];
  const [step, thick] = narrow ? [48, 16] : [32, 18];
  const top = 26;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...piles.map(({ total }) => total.sum))])
    .range([0, Math.max(40, width - left - right)]);
  const height = top + piles.length * step + 8;
  const ticks = x.ticks(Math.max(2, Math.min(6, Math.floor((x.range()[1] ?? 0) / 90))));
  const axis = ticks.map(
    (tick) =>
      svg`<line x1=${round(left + x(tick))} x2=${round(left + x(tick))} y1=${top - 4} y2=${height - 8} stroke=${ink("rule")} />${setLines(
        [tick.toLocaleString("en")],
        left + x(tick),
        top - 9,
        { size: 11, anchor: tick === 0 ? "start" : "middle", colour: "muted", middle: false },
      )}`,
  );
  const bar = (pile: Pile, i: number): SVGTemplateResult => {
    const mark = marks[i] as Mark;
    const y = top + i * step;
    const middle = narrow ? y + 34 : y + step / 2;
    const long = x(pile.total.sum);
    const colour = mark.lit ? "accent" : "ink";
    const name = narrow
      ? setLines(fitLines(`${nameOf(pile)} · ${tell(pile)}`, width - 8, 12, 1), left, y + 14, {
          colour,
          bold: mark.lit,
        })
      : setLines(fitLines(nameOf(pile), left - 12, 12, 2), left - 8, middle, {
          anchor: "end",
          colour,
          bold: mark.lit,
        });
    return drawMark(
      mark,
      i,
      plot,
      svg`<rect class="reach" x="0" y=${y} width=${round(width)} height=${step} fill="transparent" />${
        pile.total.stated > 0
          ? svg`<rect x=${round(left)} y=${middle - thick / 2} width=${round(Math.max(1, long))} height=${thick} fill=${ink(mark.lit ? "accent" : apart(pile) ? "tally-2" : "tally-4")} stroke=${ink(mark.lit ? "accent" : "project")} stroke-dasharray=${apart(pile) ? "4 3" : "none"} />`
          : svg`<line x1=${round(left)} x2=${round(left)} y1=${middle - thick / 2} y2=${middle + thick / 2} stroke=${ink("project")} stroke-width="2" />`
      }`,
      svg`${name}${narrow ? "" : setLines(fitLines(tell(pile), width - left - Math.max(1, long) - 10, 12, 2), left + long + 8, middle, { colour: "muted", halo: true })}`,
    );
  };
  const divide = piles.findIndex(apart);
  return {
    ...words,
    height,
    marks,
    across: 1,
    drawing: [
      ...(narrow
        ? []
        : [
            setLines([say(language, "million")], left - 8, top - 9, {
              size: 11,
              anchor: "end",
              colour: "muted",
              middle: false,
            }),
          ]),
      ...axis,
      ...(divide > 0
        ? [
            svg`<line x1="0" x2=${round(width)} y1=${top + divide * step} y2=${top + divide * step} stroke=${ink("muted")} stroke-dasharray="1 3" />`,
          ]
        : []),
      ...piles.map(bar),
    ],
  };
}
