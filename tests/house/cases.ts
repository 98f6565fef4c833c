/** One made-up file that breaks a law, and the words in which the breach must be named. */
export type Case = readonly [title: string, path: string, text: string, breach: string];

/** Imports of files that no room may make. */
export const doors: readonly Case[] = [
  ["core entering store", "src/core/a.ts", `import { b } from "../store/b.ts";`, "enters store"],
  [
    "core entering store for a type",
    "src/core/a.ts",
    `import type { B } from "../store/b.ts";`,
    "enters store",
  ],
  ["a type named in passing", "src/core/a.ts", `let a: import("../store/b.ts").B;`, "enters store"],
  ["plan entering layers", "src/plan/a.ts", `export { b } from "../layers/b.ts";`, "enters layers"],
  ["layers entering words", "src/layers/a.ts", `export * from "../words/b.ts";`, "enters words"],
  ["query entering store", "src/query/a.ts", `import { b } from "../store/b.ts";`, "enters store"],
  ["map meeting sheet", "src/map/a.ts", `import { b } from "../sheet/b.ts";`, "enters sheet"],
  ["map meeting views", "src/map/a.ts", `import { b } from "../views/b.ts";`, "enters views"],
  ["sheet meeting map", "src/sheet/a.ts", `const b = await import("../map/b.ts");`, "enters map"],
  ["sheet meeting views", "src/sheet/a.ts", `import { b } from "../views/b.ts";`, "enters views"],
  ["views meeting map", "src/views/a.ts", `import { b } from "../map/b.ts";`, "enters map"],
  ["views meeting sheet", "src/views/a.ts", `import { b } from "../sheet/b.ts";`, "enters sheet"],
  ["views entering app", "src/views/a.ts", `import { b } from "../app/b.ts";`, "enters app"],
  [
    "store entering a worker of app",
    "src/store/a.ts",
    `new URL("../app/b.ts", import.meta.url);`,
    "enters app",
  ],
  ["app entering build", "src/app/a.ts", `import { b } from "../build/b.ts";`, "enters build"],
  ["app entering plan", "src/app/a.ts", `import { b } from "../plan/b.ts";`, "enters plan"],
  ["build entering app", "src/build/a.ts", `import { b } from "../app/b.ts";`, "enters app"],
  ["the front door entering map", "src/main.ts", `import { b } from "./map/b.ts";`, "enters map"],
  ["core entering the front door", "src/core/a.ts", `import { b } from "../main.ts";`, "enters main"],
  [
    "views entering styles",
    "src/views/a.ts",
    `import { b } from "../../styles/palette.ts";`,
    "enters styles",
  ],
  ["app entering the data", "src/app/a.ts", `import b from "../../geodata/layers.json";`, "enters geodata"],
  [
    "a room that the table does not know",
    "src/shed/a.ts",
    "export const a = 1;",
    "no room of the table: shed",
  ],
  ["a second front door", "src/start.ts", "export const a = 1;", "no room of the table: start"],
  ["a name that is computed", "src/app/a.ts", `const a = await import("../" + b);`, "a computed name"],
];

/** Imports of packages that no room may make. */
export const packages: readonly Case[] = [
  ["core using turf", "src/core/a.ts", `import { area } from "@turf/turf";`, "uses @turf/turf"],
  ["core reading a file", "src/core/a.ts", `import { readFileSync } from "node:fs";`, "uses node:fs"],
  ["app reading a file", "src/app/a.ts", `import { readFileSync } from "node:fs";`, "uses node:fs"],
  ["build leaving out node:", "src/build/a.ts", `import { readFileSync } from "fs";`, "uses fs"],
  [
    "views using the map's library",
    "src/views/a.ts",
    `import { Map } from "maplibre-gl";`,
    "uses maplibre-gl",
  ],
  [
    "app using a part of it",
    "src/app/a.ts",
    `import "maplibre-gl/dist/maplibre-gl.css";`,
    "uses maplibre-gl",
  ],
  ["sheet using lit-html", "src/sheet/a.ts", `import { html } from "lit-html";`, "uses lit-html"],
  ["map using d3", "src/map/a.ts", `import { geoPath } from "d3";`, "uses d3"],
  ["store using an unknown one", "src/store/a.ts", `import x from "zustand";`, "uses zustand"],
  ["core running types", "src/core/a.ts", `import { x } from "geojson";`, "uses geojson"],
  ["all of d3 under a name", "src/views/a.ts", `import * as d3 from "d3";`, "takes all of d3"],
  ["all of d3 later", "src/views/a.ts", `const d3 = await import("d3");`, "takes all of d3"],
];

/** Files that are not formed as the house wants, in a country whose places are `names`. */
export const form: readonly Case[] = [
  ["a file that is not TypeScript", "src/core/a.ts", "export const = 1;", "cannot be read"],
  [
    "an import without its ending",
    "src/core/a.ts",
    `import { b } from "./b";`,
    "imports ./b without its ending",
  ],
  ["an import of a folder", "src/core/a.ts", `import { b } from "..";`, "without its ending"],
  ["an import of what is built", "src/core/a.ts", `import { b } from "./b.js";`, "without its ending"],
  ["a default export", "src/core/a.ts", "export default 1;", "has a default export"],
  [
    "a default export by list",
    "src/core/a.ts",
    "const a = 1; export { a as default };",
    "has a default export",
  ],
  ["store touching the page", "src/store/a.ts", "export const a = document.title;", "touches document"],
  ["sheet touching the window", "src/sheet/a.ts", "window.print();", "touches window"],
  ["build touching the page", "src/build/a.ts", "globalThis.document.title;", "touches document"],
  ["a file of 201 lines", "src/map/a.ts", "//\n".repeat(201), "has 201 lines, 200 at most"],
  ["a long style", "styles/a.css", "\n".repeat(201), "has 201 lines, 200 at most"],
  ["a file of utils", "src/core/utils.ts", "export const a = 1;", "the name utils says nothing"],
  ["a folder of helpers", "src/core/helpers/a.ts", "export const a = 1;", "the name helpers says nothing"],
  ["a file of types", "src/core/types.ts", "export const a = 1;", "the name types says nothing"],
  ["a file of what is common", "src/core/common.ts", "export const a = 1;", "the name common says nothing"],
  ["a file of constants", "src/core/constants.ts", "export const a = 1;", "the name constants says nothing"],
  ["a place in a string", "src/core/a.ts", `const a = "清水镇";`, "line 1 holds the place name 清水镇"],
  ["a place in a comment", "src/words/zh.ts", "\n// as in 清水\n", "line 2 holds the place name 清水"],
  ["a place in Latin letters", "src/core/a.ts", "// CLEARWATER town", "holds the place name Clearwater"],
  ["a place in a style", "styles/a.css", "/* Clearwater */", "holds the place name Clearwater"],
];

/** The gazetteer of the made-up country. */
export const names = ["清水镇", "清水", "Clearwater"];
