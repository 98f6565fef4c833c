/** The papers of a print sheet, in millimetres, upright. */
export const papers = { a4: [210, 297], a3: [297, 420] } as const;

/** What a reader chooses for a print sheet. */
export interface Plot {
  readonly paper: keyof typeof papers;
  /** Whether the paper lies on its long side. */
  readonly turned: boolean;
  /** The number under the line of the scale; null to fit what the screen shows. */
  readonly scale: number | null;
  /** Empty for the title of what is shown. */
  readonly title: string;
  readonly legend: boolean;
  /** Whether what is in hand follows on further pages. */
  readonly answer: boolean;
}

/** The scales that are usual on paper. */
export const usualScales: readonly number[] = [
  10_000, 25_000, 50_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 600_000, 800_000,
  1_000_000,
];

/** A width and a height in millimetres. */
export type Size = readonly [width: number, height: number];

/** CSS pixels of a millimetre: an inch has 96. */
export const perMillimetre = 96 / 25.4;

/** Millimetres that stay free at the paper's edges, that the degrees round the map need, of the title and of the foot. */
const [edge, ring, head, foot] = [8, 6, 15, 30];

/** Millimetres of the legend: beside the map on paper that lies, under it on paper that stands. */
const beside = { a4: 62, a3: 84 } as const;
const under = { a4: 60, a3: 74 } as const;

/** The whole paper as it lies. */
export function sheetOf({ paper, turned }: Pick<Plot, "paper" | "turned">): Size {
  const [short, long] = papers[paper];
  return turned ? [long, short] : [short, long];
}

/** The map on the paper, within its neat line: what title, foot and legend leave. */
export function mapOf(plot: Pick<Plot, "paper" | "turned" | "legend">): Size {
  const [width, height] = sheetOf(plot);
  const [aside, below] = plot.turned ? [beside[plot.paper], 0] : [0, under[plot.paper]];
  const inner: Size = [width - 2 * (edge + ring), height - 2 * (edge + ring) - head - foot];
  return plot.legend ? [inner[0] - aside, inner[1] - below] : inner;
}

/** Millimetres between the map and the outer line, where the degrees stand. */
export const neatRing = ring;

/** A length in round metres that is at most `most` millimetres long on paper, and its millimetres. */
export function barOf(scale: number, most = 60): { readonly metres: number; readonly mm: number } {
  const ground = (most * scale) / 1000;
  const power = 10 ** Math.floor(Math.log10(ground));
  const metres = ([5, 4, 2, 1].find((n) => n * power <= ground) ?? 1) * power;
  return { metres, mm: (metres * 1000) / scale };
}
