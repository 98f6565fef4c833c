import { describe, expect, test } from "vitest";
import { breaches, build, laws } from "./breaches.ts";
import { doors, form, names, packages } from "./cases.ts";
import { ownNames, placeNames } from "./places.ts";
import { rooms } from "./rooms.ts";
import type { Entry } from "./source.ts";

const file = (path: string, text: string): Entry => ({ path, text });

describe.each([
  ["A door", doors],
  ["A package", packages],
  ["A form", form],
])("%s that the house forbids is named:", (_, cases) => {
  test.each(cases)("%s", (_title, path, text, breach) => {
    const found = breaches([file(path, text)], names);
    expect(found.join("\n")).toContain(breach);
    expect(found.join("\n")).toContain(path);
  });
});

describe("A cycle is named with all who are in it", () => {
  const a = file("src/core/a.ts", `import { b } from "./b.ts";`);
  const c = file("src/core/c.ts", `import type { A } from "./a.ts";`);

  test("three files in a circle", () => {
    const b = file("src/core/b.ts", `import { c } from "./c.ts";`);
    expect(breaches([a, b, c])).toEqual([
      "src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts: is a cycle",
    ]);
  });

  test("a file that imports itself", () => {
    expect(breaches([file("src/core/a.ts", `import { a } from "./a.ts";`)])).toEqual([
      "src/core/a.ts → src/core/a.ts: is a cycle",
    ]);
  });
});

describe("What the house allows is no breach", () => {
  test("every door of the table, and every package", () => {
    const entries = Object.entries(rooms).map(([room, { enters, packages: given }]) => {
      const path =
        room === "main" ? "src/main.ts" : room === "styles" ? "styles/palette.ts" : `src/${room}/a.ts`;
      const up = room === "main" ? "./" : "../";
      const files = enters.map((other) =>
        other === "styles" ? `${up}../styles/palette.ts` : `${up}${other}/b.ts`,
      );
      const modules = given.map((pattern) => pattern.replace("*", "fs"));
      return file(path, [...files, ...modules].map((from) => `import { x } from "${from}";`).join("\n"));
    });
    expect(breaches(entries)).toEqual([]);
  });

  test("types of GeoJSON anywhere, the page in the mount of the sheet, long lists of words", () => {
    const entries = [
      file("src/core/a.ts", `import type { Feature } from "geojson";`),
      file("src/core/b.ts", `import { type Feature } from "geojson";`),
      file("src/sheet/mount.ts", "document.body.append();"),
      file("src/words/zh.ts", "//\n".repeat(400)),
      file("src/core/c.ts", "//\n".repeat(200)),
    ];
    expect(breaches(entries)).toEqual([]);
  });

  test("an import or a page that only a string or a comment speaks of", () => {
    const text = `// import "../app/b.ts"; document.title\nexport const a = 'import "../app/b.ts"; window.a';`;
    expect(breaches([file("src/core/a.ts", text)])).toEqual([]);
  });

  test("a default export where a package of others is described", () => {
    const text = `declare module "vite" { const a: number; export default a; }`;
    expect(breaches([file("src/build/vite.d.ts", text)])).toEqual([]);
  });

  test("a word that holds the letters of a place", () => {
    expect(breaches([file("src/core/a.ts", "// clearwaters")], names)).toEqual([]);
  });

  test("a stylesheet, an address of a worker, a file taken as text", () => {
    const entries = [
      file("src/main.ts", `import "../styles/page.css"; import { start } from "./app/start.ts";`),
      file("src/app/ask.ts", `new Worker(new URL("../query/answer.ts", import.meta.url));`),
      file("src/app/start.ts", `import text from "../../styles/print.css?raw";`),
      file("src/map/worker.ts", `import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";`),
    ];
    expect(breaches(entries)).toEqual([]);
  });
});

describe("No law is there for show:", () => {
  const circle = file("src/core/a.ts", `import { a } from "./a.ts";`);
  const made = [...doors, ...packages, ...form].map(([, path, text]) => file(path, text));

  test.each(Object.entries(laws))("a file above breaks that %s", (_, law) => {
    expect([circle, ...made].some((entry) => law(build([entry], names)).length > 0)).toBe(true);
  });
});

describe("The names that no code may hold", () => {
  test("are those of the gazetteer, in every writing, but not the terms of any plan", () => {
    const place = {
      id: "a",
      name: "清水镇",
      en: "Clearwater Town",
      names: ["清水镇", "清水"],
      listed: ["清"],
    };
    const term = { id: "b", name: "中心城区", en: "Central urban area", names: ["中心城区"] };
    expect(placeNames([place, term])).toEqual(["Clearwater Town", "清水镇", "清水"]);
    expect(placeNames(undefined)).toEqual([]);
  });

  test("are those of the county, in full and in short", () => {
    const county = { zh: "清水回族自治县", en: "Clearwater Hui Autonomous County" };
    expect(ownNames({ county, title: { zh: "清水一张图", en: "Clearwater Atlas" } })).toEqual([
      "清水回族自治县",
      "清水",
      "Clearwater Hui Autonomous County",
      "Clearwater",
      "清水一张图",
      "Clearwater Atlas",
    ]);
    expect(ownNames(undefined)).toEqual([]);
  });
});
