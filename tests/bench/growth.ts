import { prepare } from "../../src/query/prepare.ts";
import { within } from "../../src/query/within.ts";
import { drawn } from "../fixtures/asked.ts";
import { manifest } from "../fixtures/layers.ts";
import { moved, onEarth, polygon, square } from "../fixtures/metric.ts";
import { star } from "../fixtures/pairs.ts";
import { random } from "../fixtures/random.ts";
import { median, ms, type Row } from "./time.ts";

const few = 2_000;

/** A question to an area that holds the same fifty features, of so many in all. */
function asking(count: number): { readonly ask: () => unknown; readonly found: number } {
  const next = random(4);
  const features = Array.from({ length: count }, (_, k) => {
    const shape = polygon(star(next, 400, 12));
    // the first fifty lie in the area, the others around it, as far apart as they are many
    const place =
      k < 50 ? [next() * 4_000, next() * 4_000] : [20_000 + 60_000 * next(), (next() - 0.5) * 120_000];
    return drawn(`zones/${k}`, moved(shape, place[0] ?? 0, place[1] ?? 0), "surveyed", 20);
  });
  const prepared = prepare(features, [manifest("zones", "pattern", [], { completeness: "complete" })], {
    centre: [102, 36.9],
  });
  const subject = { geometry: onEarth(square(-500, -500, 4_500, 4_500)) };
  const ask = () => within(prepared, subject);
  return { ask, found: ask().layers[0]?.findings.length ?? 0 };
}

/** An area question of a fixed-size answer beside itself with ten times the features around. */
export function benchGrowth(): Row {
  const [small, large] = [asking(few), asking(few * 10)];
  if (small.found !== large.found) throw new Error("the answers are not of the same size");
  const [quick, slow] = [median(small.ask, 21), median(large.ask, 21)];
  return {
    work: `area question with ${small.found} findings, of ${(few * 10).toLocaleString("en")} features`,
    ours: ms(slow),
    rival: `of ${few.toLocaleString("en")} features: ${ms(quick)}`,
    ratio: `${(slow / quick).toFixed(2)}× the time`,
    must: "≤ 2×",
  };
}
