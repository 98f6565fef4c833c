/** A figure made of paths in a square box: a repeating pattern or a symbol. */
export interface Figure {
  /** Side of the box in CSS pixels. */
  readonly box: number;
  readonly parts: readonly {
    readonly d: string;
    /** `ink` is the drawing's colour, `paper` the ground under it. */
    readonly fill?: "ink" | "paper";
    readonly stroke?: "ink" | "paper";
    readonly width?: number;
  }[];
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const star = (n: number, outer: number, inner: number): string =>
  `${Array.from({ length: 2 * n }, (_, i) => {
    const r = i % 2 ? inner : outer;
    const a = (Math.PI * i) / n - Math.PI / 2;
    return `${i ? "L" : "M"}${(12 + r * Math.cos(a)).toFixed(2)} ${(12 + r * Math.sin(a)).toFixed(2)}`;
  }).join("")}z`;

/** Patterns that tile: their box is the tile. */
export const patterns: Readonly<Record<string, Figure>> = {
  ridge: { box: 22, parts: [{ d: "M0 15L5.5 7L9 12L14 4L22 15", stroke: "ink", width: 1.3 }] },
  drops: { box: 18, parts: [{ d: circle(4.5, 4.5, 0.9) + circle(13.5, 13.5, 0.9), fill: "ink" }] },
  terraces: {
    box: 18,
    parts: [{ d: "M2 6q3.5 -2.6 7 0M11 15q3.5 -2.6 7 0", stroke: "ink", width: 1 }],
  },
  tufts: {
    box: 20,
    parts: [
      { d: "M5 8V4M3 8l-1.4 -3M7 8l1.4 -3M15 18v-4M13 18l-1.4 -3M17 18l1.4 -3", stroke: "ink", width: 0.9 },
    ],
  },
  "diagonal-open": {
    box: 18,
    parts: [{ d: "M1 8L8 1M10 17L17 10", stroke: "ink", width: 1.3 }],
  },
  leaves: {
    box: 20,
    parts: [{ d: "M3 9q3 -7 7 -5q0 5 -7 5zM13 19q3 -7 7 -5q0 5 -7 5z", stroke: "ink", width: 1 }],
  },
  waves: { box: 20, parts: [{ d: "M0 5q2.5 -3 5 0t5 0M10 15q2.5 -3 5 0t5 0", stroke: "ink", width: 1.2 }] },
  grid: { box: 14, parts: [{ d: "M0 7H14M7 0V14", stroke: "ink", width: 0.9 }] },
  diagonal: { box: 10, parts: [{ d: "M-1 11L11 -1M-1 1L1 -1M9 11L11 9", stroke: "ink", width: 1.2 }] },
};

/** Symbols, centred in a box of 24. */
export const symbols: Readonly<Record<string, Figure>> = {
  core: {
    box: 24,
    parts: [
      { d: circle(12, 12, 11), stroke: "ink", width: 1.1 },
      { d: circle(12, 12, 7.6), fill: "ink" },
      { d: circle(12, 12, 2.4), fill: "paper" },
    ],
  },
  ring: { box: 24, parts: [{ d: circle(12, 12, 9.5), fill: "paper", stroke: "ink", width: 4.4 }] },
  node: {
    box: 24,
    parts: [
      { d: circle(12, 12, 10), fill: "paper", stroke: "ink", width: 2.2 },
      { d: circle(12, 12, 3.6), fill: "ink" },
    ],
  },
  seat: { box: 24, parts: [{ d: circle(12, 12, 9), fill: "paper", stroke: "ink", width: 4 }] },
  dot: { box: 24, parts: [{ d: circle(12, 12, 9), fill: "ink", stroke: "paper", width: 3 }] },
  lasso: { box: 24, parts: [{ d: circle(12, 12, 10.6), stroke: "ink", width: 2.2 }] },
  burst: {
    box: 24,
    parts: [
      { d: star(14, 12, 8.6), fill: "ink" },
      { d: circle(12, 12, 5.4), fill: "paper" },
    ],
  },
  diamond: { box: 24, parts: [{ d: "M12 1L23 12L12 23L1 12z", fill: "ink", stroke: "paper", width: 2.4 }] },
  square: { box: 24, parts: [{ d: "M4 4H20V20H4z", fill: "ink", stroke: "paper", width: 3 }] },
  triangle: { box: 24, parts: [{ d: "M12 3L22 21H2z", fill: "ink", stroke: "paper", width: 2.6 }] },
  temple: {
    box: 24,
    parts: [{ d: "M1 10Q7 9 12 3Q17 9 23 10L21 13H19V21H5V13H3z", fill: "ink", stroke: "paper", width: 1.8 }],
  },
  capital: {
    box: 24,
    parts: [
      { d: circle(12, 12, 10), fill: "paper", stroke: "ink", width: 2.6 },
      { d: star(5, 7.4, 3), fill: "ink" },
    ],
  },
  town: {
    box: 24,
    parts: [
      { d: circle(12, 12, 9.5), fill: "paper", stroke: "ink", width: 3.6 },
      { d: circle(12, 12, 3.4), fill: "ink" },
    ],
  },
  coin: {
    box: 24,
    parts: [
      { d: circle(12, 12, 10.6), fill: "ink", stroke: "paper", width: 1.4 },
      { d: "M8 6.4L12 11L16 6.4M12 11V18M8.4 11.6H15.6M8.4 14.6H15.6", stroke: "paper", width: 1.3 },
    ],
  },
  cluster: {
    box: 24,
    parts: [
      {
        d:
          circle(4.5, 8, 3.4) +
          circle(12, 8, 3.4) +
          circle(19.5, 8, 3.4) +
          circle(4.5, 17, 3.4) +
          circle(12, 17, 3.4),
        fill: "ink",
      },
    ],
  },
  hollow: { box: 24, parts: [{ d: circle(12, 12, 8.6), fill: "paper", stroke: "ink", width: 3 }] },
  arrow: {
    box: 24,
    parts: [{ d: "M12 1L21 13H15.5V23H8.5V13H3z", fill: "ink", stroke: "paper", width: 1.6 }],
  },
  tree: {
    box: 24,
    parts: [{ d: "M12 1L20 17H13.6V23H10.4V17H4z", fill: "ink", stroke: "paper", width: 1.8 }],
  },
  drop: {
    box: 24,
    parts: [
      {
        d: "M12 1.5Q20 11 20 15.4A8 7.4 0 0 1 4 15.4Q4 11 12 1.5z",
        fill: "ink",
        stroke: "paper",
        width: 1.8,
      },
    ],
  },
  sprout: {
    box: 24,
    parts: [
      {
        d: "M11 23V13Q3 13 2 4Q11 4 12 11Q13 4 22 4Q21 13 13 13V23z",
        fill: "ink",
        stroke: "paper",
        width: 1.8,
      },
    ],
  },
  house: {
    box: 24,
    parts: [{ d: "M12 2L23 12H19.6V22H4.4V12H1z", fill: "ink", stroke: "paper", width: 1.8 }],
  },
  cross: {
    box: 24,
    parts: [
      { d: "M8.4 2H15.6V8.4H22V15.6H15.6V22H8.4V15.6H2V8.4H8.4z", fill: "ink", stroke: "paper", width: 1.8 },
    ],
  },
  road: {
    box: 24,
    parts: [
      { d: "M8 2H16L22 22H2z", fill: "ink", stroke: "paper", width: 1.8 },
      { d: "M12 5V9M12 12.4V18.6", stroke: "paper", width: 2 },
    ],
  },
  shield: {
    box: 24,
    parts: [
      {
        d: "M12 1.6L21.6 5V12Q20.6 19.4 12 22.6Q3.4 19.4 2.4 12V5z",
        fill: "ink",
        stroke: "paper",
        width: 1.8,
      },
    ],
  },
  hexagon: {
    box: 24,
    parts: [{ d: "M12 1L21.6 6.5V17.5L12 23L2.4 17.5V6.5z", fill: "ink", stroke: "paper", width: 1.8 }],
  },
  dam: { box: 24, parts: [{ d: "M3 6H21L15 20H9z", fill: "ink", stroke: "paper", width: 2.4 }] },
  works: {
    box: 24,
    parts: [{ d: "M3 21V10L9 14V10L15 14V4H20V21z", fill: "ink", stroke: "paper", width: 1.8 }],
  },
  plane: {
    box: 24,
    parts: [
      {
        d: "M12 1Q14 2 14 6V9L23 15V17L14 14V19L17 21V23L12 21.6L7 23V21L10 19V14L1 17V15L10 9V6Q10 2 12 1z",
        fill: "ink",
        stroke: "paper",
        width: 1.4,
      },
    ],
  },
};
