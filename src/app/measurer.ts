import "../../styles/measure.css";
import { writeCsv } from "../core/csv.ts";
import type { Measure } from "../core/measure.ts";
import type { LonLat } from "../core/question.ts";
import type { Language } from "../core/text.ts";
import { projectZone, readZonePoint } from "../datum/project.ts";
import { measured } from "../query/measured.ts";
import { createMeasuring } from "../views/measuring.ts";
import type { Desk, Render } from "../views/view.ts";
import { sayDegrees } from "../words/degrees.ts";
import { sayFigures, sayLength } from "../words/measure.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import type { Loop } from "./loop.ts";
import { readPoint } from "./point.ts";
import { saveFile } from "./save.ts";

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** What is measured as rows for a spreadsheet: a row a corner, and one that closes an area. */
function rowsOf(measure: Measure, language: Language) {
  const told = measured(measure);
  const head = (word: Parameters<typeof sayMore>[1]): string => sayMore(language, word);
  let sum = 0;
  const rows = measure.points.map((at, i) => {
    const [lat, lon] = sayDegrees(at);
    const zone = projectZone(at);
    const leg = measure.kind === "point" ? undefined : told.legs[i - 1];
    sum += leg ?? 0;
    return {
      [head("measureColumnPoint")]: i + 1,
      [head("measureColumnLat")]: at[1],
      [head("measureColumnLon")]: at[0],
      [head("measureColumnLatDms")]: lat,
      [head("measureColumnLonDms")]: lon,
      [head("measureColumnNorth")]: zone && round(zone.northing, 2),
      [head("measureColumnEast")]: zone && round(zone.easting, 2),
      [head("measureColumnSystem")]: zone?.epsg ?? null,
      [head("measureColumnLeg")]: leg === undefined ? null : round(leg, 2),
      [head("measureColumnSum")]: measure.kind === "point" ? null : round(sum, 2),
      [head("measureColumnArea")]: null,
    };
  });
  const closed = told.area === null || told.closing === null ? [] : [told.closing];
  return [
    ...rows,
    ...closed.map((leg) => ({
      [head("measureColumnPoint")]: head("measureClosed"),
      [head("measureColumnLeg")]: round(leg, 2),
      [head("measureColumnSum")]: round(sum + leg, 2),
      [head("measureColumnArea")]: round(told.area ?? 0, 2),
    })),
  ];
}

/** What is measured in words: how much, then every corner. */
function textOf(measure: Measure, language: Language): string {
  const { length, closing, area } = measured(measure);
  const sizes =
    area === null
      ? [`${sayMore(language, "measureTotal")} ${sayLength(length)}`]
      : [
          `${sayFigures(area)} m² = ${sayFigures(area / 1e4)} ${say(language, "hectare")} = ${sayFigures((area / 1e4) * 15)} ${say(language, "mu")} = ${sayFigures(area / 1e6)} km²`,
          `${say(language, "perimeter")} ${sayLength(length + (closing ?? 0))}`,
        ];
  const corners = measure.points.map((at, i) => {
    const zone = projectZone(at);
    const plane = zone ? ` | ${zone.epsg} X ${zone.northing.toFixed(2)} Y ${zone.easting.toFixed(2)}` : "";
    return `${i + 1}. ${at[1].toFixed(6)}, ${at[0].toFixed(6)} | ${sayDegrees(at).join(" ")}${plane}`;
  });
  const told = measure.kind === "point" || measure.points.length < 2 ? [] : sizes;
  return [...told, ...corners, sayMore(language, "measureWarning")].join("\n");
}

/** The panel that measures, with what it measures by. */
export function openMeasuring(root: HTMLElement, loop: Loop, desk: Desk): Render {
  const readOne = readPoint(loop);
  const read = (words: string): { readonly points: readonly LonLat[] } | { readonly why: string } => {
    const { language } = loop.state();
    const points: LonLat[] = [];
    const lines = words.split("\n");
    for (const [i, line] of lines.entries()) {
      if (line.trim() === "" && lines.length > 1) continue;
      const found = readZonePoint(line);
      const typed = found ? { point: found } : readOne(line);
      if ("why" in typed)
        return {
          why:
            lines.length > 1 ? sayMore(language, "measureLine", { line: i + 1, why: typed.why }) : typed.why,
        };
      points.push([round(typed.point[0], 7), round(typed.point[1], 7)]);
    }
    return { points };
  };
  const input = {
    measured,
    zone: projectZone,
    read,
    copy: (measure: Measure, language: Language) => void desk.copy(textOf(measure, language)),
    save: (measure: Measure, language: Language) =>
      saveFile("atlas-measure.csv", "text/csv", writeCsv(rowsOf(measure, language))),
  };
  return createMeasuring(root, input, desk);
}
