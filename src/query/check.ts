import type { Cell, CheckAnswer, Failure, Overlap } from "../core/answer.ts";
import type { Ruling } from "../core/verdict.ts";
import { type Asking, askable } from "./ask.ts";
import { depthOf } from "./geometry/depth.ts";
import { overlapOf } from "./geometry/overlap.ts";
import { type Line, type LineRef, lineOf, type Reached } from "./line.ts";
import type { Located } from "./locate.ts";
import { methodOf } from "./method.ts";
import type { Prepared } from "./prepare.ts";
import { stepsOf } from "./progress.ts";
import { areFirm, boundsOf, meeting, nowhere, ofLayer } from "./verdict.ts";

function commonOf(at: Located, met: readonly Reached[]): Overlap | null {
  if (at.via.length > 0) return null;
  let sum: Overlap | null = null;
  for (const { at: other } of met) {
    const one =
      other.via.length > 0 ? null : overlapOf(at.shape, other.shape, boundsOf(at.known, other.known));
    // lines and points of one layer are not added up with areas
    if (!one || (sum && sum.unit !== one.unit)) continue;
    sum = sum
      ? { unit: one.unit, size: sum.size + one.size, least: sum.least + one.least, most: sum.most + one.most }
      : one;
  }
  return sum;
}

function ruleOf(at: Located, { at: other, distance }: Reached): Ruling {
  const blind = distance > 0 || !areFirm(at.known, other.known);
  const depth = blind ? 0 : Math.max(depthOf(at.shape, other.shape), depthOf(other.shape, at.shape));
  return meeting({ distance, depth }, at.known, other.known);
}

/** What one line says of a located subject. */
function cellOf(at: Located, { around, holding }: Line): Cell {
  const { met, nearest } = around(at.shape, at.known.bound);
  const looked = met.length > 0 || !nearest ? met : [nearest];
  const rulings = looked.map((one) => ruleOf(at, one));
  const ruling = ofLayer(rulings, holding.held);
  const decisive = looked[rulings.findIndex(({ u, margin }) => u === ruling.u && margin === ruling.margin)];
  return {
    ruling,
    features: looked.map(({ id }) => id),
    distance: nearest?.distance ?? null,
    overlap: commonOf(at, met),
    bounds: [at.known.bound, decisive?.at.known.bound ?? null],
    classes: [at.known.class, decisive?.at.known.class ?? null],
  };
}

/**
 * Checks features, such as all projects, against lines, such as the red lines: a row a subject, a cell a line, each
 * with verdict, overlap (m², m or count, with the bounds between which it stays), distance (m), and the bounds,
 * classes and completeness that decided it. A subject without a place, or an id that is unknown, has no data in every
 * cell. Lines whose layer fails or is unknown are left out and told. Throws `Cancelled`.
 */
export function check(
  prepared: Prepared,
  subjects: readonly string[],
  lines: readonly LineRef[],
  asking: Omit<Asking, "layers"> = {},
): CheckAnswer {
  const { manifests, failures } = askable(prepared, [...new Set(lines.map(({ layer }) => layer))]);
  const asked = new Set(manifests.map(({ id }) => id));
  const ready = lines.flatMap((ref) => (asked.has(ref.layer) ? (lineOf(prepared, ref) ?? []) : []));
  const failed = new Map<string, Failure>();
  const cellFor = (at: Located | null, of: string, line: Line): Cell => {
    const { class: unplaced } = prepared.byId.get(of)?.feature.properties ?? { class: "none" as const };
    const { held } = line.holding;
    const blank = { features: [], distance: null, overlap: null, bounds: [null, null] } as const;
    const classes = [unplaced, null] as const;
    if (!at) return { ...blank, classes, ruling: { ...nowhere, completeness: held.completeness } };
    try {
      return cellOf(at, line);
    } catch (error) {
      const { layer } = line.ref;
      failed.set(layer, { layer, message: error instanceof Error ? error.message : String(error) });
      return { ...blank, classes, ruling: { ...nowhere, completeness: held.completeness } };
    }
  };
  const rows: { subject: string; cells: Cell[] }[] = [];
  for (const subject of stepsOf(subjects, asking)) {
    const at = prepared.byId.get(subject)?.at ?? null;
    rows.push({ subject, cells: ready.map((line) => cellFor(at, subject, line)) });
  }
  return {
    lines: ready.map(({ ref }) => ({ ...ref })) as CheckAnswer["lines"],
    rows,
    failures: [...failures, ...failed.values()],
    method: methodOf(
      prepared,
      manifests,
      "check",
      ["distanceBetween", "depthOf", "overlapOf", "meeting", "ofLayer"],
      { subjects: subjects.length, lines },
      rows.length * ready.length,
    ),
  };
}
