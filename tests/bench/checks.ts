import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";
import type { CatalogueFeature } from "../../src/core/feature.ts";
import { check } from "../../src/query/check.ts";
import { prepare } from "../../src/query/prepare.ts";
import { drawn } from "../fixtures/asked.ts";
import { manifest } from "../fixtures/layers.ts";
import { dot, moved, polygon } from "../fixtures/metric.ts";
import { star } from "../fixtures/pairs.ts";
import { random } from "../fixtures/random.ts";
import { ms, type Row, timed, times } from "./time.ts";

const projects = 5_000;
const lines = 20;
const vertices = 200;
/** Of how many projects the slow rival is asked; its time is multiplied up to all. */
const sample = 250;

const boundOf = ({ properties }: CatalogueFeature): number => properties.bound ?? 0;

/** What turf gives without an index: the verdict by the same rule, from its own distances. */
function naive(project: CatalogueFeature, line: CatalogueFeature): string {
  const point = project.geometry?.type === "Point" ? project.geometry.coordinates : [];
  const area: Feature<Polygon> = { type: "Feature", properties: {}, geometry: line.geometry as Polygon };
  const inside = booleanPointInPolygon(point, area);
  const distance = Math.abs(pointToPolygonDistance(point, area, { units: "meters" }));
  const u = boundOf(project) + boundOf(line);
  if (distance <= u) return "possible";
  return inside ? "certain" : "none";
}

/** A check of 5,000 synthetic projects against 20 lines of 200 vertices, beside turf asked for every pair. */
export function benchChecks(): Row {
  const next = random(3);
  const areas = Array.from({ length: lines }, (_, k) => {
    const at: Position = [(next() - 0.5) * 80_000, (next() - 0.5) * 60_000];
    return drawn(
      `line${k}/area`,
      moved(polygon(star(next, 2_000 + 10_000 * next(), vertices)), at[0] ?? 0, at[1] ?? 0),
      "surveyed",
      50 * next(),
    );
  });
  const works = Array.from({ length: projects }, (_, k) =>
    drawn(`works/${k}`, dot((next() - 0.5) * 85_000, (next() - 0.5) * 65_000), "digitised", 1_000 * next()),
  );
  const layers = [...areas.map(({ layer }) => layer), "works"].map((id) =>
    manifest(id, "control-line", [], { completeness: "complete" }),
  );
  const ask = () => {
    const prepared = prepare([...areas, ...works], layers, { centre: [102, 36.9] });
    return check(
      prepared,
      works.map(({ id }) => id),
      areas.map(({ layer }) => ({ layer })),
    );
  };
  ask();
  const ours = timed(ask);
  const rival = timed(() => works.slice(0, sample).map((work) => areas.map((line) => naive(work, line))));
  const rivalMs = (rival.ms * projects) / sample;
  const pairs = rival.gave.flatMap((row, k) =>
    row.map((verdict, j) => verdict === ours.gave.rows[k]?.cells[j]?.ruling.verdict),
  );
  const agree = pairs.filter(Boolean).length;
  return {
    work: `check of ${projects.toLocaleString("en")} projects × ${lines} lines of ${vertices} vertices, preparing included`,
    ours: ms(ours.ms),
    rival: `naive turf: ${ms(rivalMs)} (measured on ${sample}, × ${projects / sample})`,
    ratio: `${times(rivalMs, ours.ms)}, ${agree} of ${pairs.length} verdicts agree`,
    must: "≥ 50×",
  };
}
