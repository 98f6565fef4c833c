/** What one room may do. */
export interface Room {
  /** The rooms it may enter, besides itself. */
  readonly enters: readonly string[];
  /** The packages it may use; `*` stands for any ending. */
  readonly packages: readonly string[];
  /** True where it never sees the page: no `document`, no `window`. */
  readonly pure: boolean;
}

const d3 = ["d3", "d3-*"];
const turf = ["@turf/*"];
const files = ["@tmcw/togeojson", "@xmldom/xmldom", "fflate", "papaparse", "shpjs"];
const codes = ["uqr"];
const keeping = ["workbox-*"];
const everyone = [
  "core",
  "datum",
  "layers",
  "official",
  "query",
  "store",
  "words",
  "map",
  "sheet",
  "pages",
  "views",
  "story",
];
const built = ["core", "datum", "layers", "official", "plan", "query", "sheet", "pages", "story", "words"];
const tools = ["node:*", "vite", "geojson-validation", "topojson-*"];

/** The table of rooms: whom each may enter, what it may use, and whether it is kept from the page. */
export const rooms: Readonly<Record<string, Room>> = {
  main: { enters: ["app", "styles"], packages: [], pure: false },
  core: { enters: [], packages: [], pure: true },
  datum: { enters: ["core"], packages: ["gcoord", "proj4"], pure: true },
  plan: { enters: ["core"], packages: [], pure: true },
  layers: { enters: ["core", "styles"], packages: [], pure: true },
  official: { enters: ["core", "datum", "layers"], packages: turf, pure: true },
  query: { enters: ["core"], packages: [...turf, "flatbush"], pure: true },
  store: { enters: ["core", "query"], packages: [], pure: true },
  words: { enters: ["core"], packages: [], pure: true },
  map: {
    enters: ["core", "store", "words"],
    packages: ["maplibre-gl", "pmtiles", "terra-draw", "terra-draw-*"],
    pure: false,
  },
  sheet: { enters: ["core", "layers", "store", "words"], packages: d3, pure: true },
  pages: { enters: ["core", "layers", "sheet", "words"], packages: [], pure: true },
  views: {
    enters: ["core", "store", "words"],
    packages: [...d3, "lit-html", "@tanstack/virtual-core"],
    pure: false,
  },
  story: { enters: ["core"], packages: [], pure: true },
  app: { enters: [...everyone, "styles"], packages: [...files, ...codes, ...keeping], pure: false },
  build: { enters: [...built, "styles"], packages: [...tools, ...turf, ...d3], pure: true },
  styles: { enters: [], packages: [], pure: true },
};

/** Files of pure rooms that may see the page after all. */
export const mounts: readonly string[] = ["src/sheet/mount.ts"];

/** Packages that hold types only and may be named by any room with `import type`. */
export const typings: readonly string[] = ["geojson"];

/** Endings that an import of a file may carry. */
export const endings: readonly string[] = [".ts", ".css", ".json", ".svg"];

/** Names that say nothing of what a file gives. */
export const emptyNames: readonly string[] = ["utils", "helpers", "common", "types", "constants"];

/** The lines that a file may have, and the files that hold words or colours and may be longer. */
export const length = {
  most: 200,
  exempt: [/^src\/words\/(?:more\/)?[^/]+\.ts$/, /^styles\/palette\.ts$/],
} as const;

/** Names in the gazetteer that any plan of the country speaks of, each with the reason why code may too. */
export const commonNames: Readonly<Record<string, string>> = {
  中心城区: "the national guideline's term for the main built-up area",
  生态保护红线: "one of the three control lines of every territorial plan",
  永久基本农田: "one of the three control lines of every territorial plan",
  城镇开发边界: "one of the three control lines of every territorial plan",
  "Central urban area": "the national guideline's term for the main built-up area",
  "Ecological protection red line": "one of the three control lines of every territorial plan",
  "Permanent basic farmland": "one of the three control lines of every territorial plan",
  "Urban growth boundary": "one of the three control lines of every territorial plan",
};
