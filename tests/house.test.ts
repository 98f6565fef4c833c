import { describe, expect, test } from "vitest";
import { build, laws } from "./house/breaches.ts";
import { ownNames, placed, placeNames } from "./house/places.ts";
import { pathsIn, read, readJson } from "./house/read.ts";
import { rooms } from "./house/rooms.ts";
import { unstacked } from "./house/stack.ts";

const code = /\.(ts|css|html|json|svg)$/;
const configuration = /tsconfig\.json$/;

const gazetteer = ["places", "villages"].flatMap((file) =>
  placeNames(readJson(`geodata/places/${file}.json`)),
);
const names = [...ownNames(readJson("geodata/atlas.json")), ...gazetteer];
const paths = ["src", "styles"]
  .flatMap(pathsIn)
  .filter((path) => code.test(path) && !configuration.test(path));
const house = build(read(paths), names);

describe("The house", () => {
  test.each(Object.entries(laws))("%s", (_, law) => {
    expect(law(house)).toEqual([]);
  });

  test("the page and the build's settings know no place either", () => {
    expect(placed(read(["index.html", "vite.config.ts"]), names)).toEqual([]);
  });

  test("every layer of the stack has its folder, and every folder of a layer is in the stack", () => {
    expect(unstacked(readJson("geodata/layers.json"), pathsIn("geodata"))).toEqual([]);
  });
});

describe("The gazetteer", () => {
  test("the gazetteer has names to look for", () => {
    expect(gazetteer.length).toBeGreaterThan(10);
  });
});

describe("The table of rooms", () => {
  const entered = (room: string) => Object.keys(rooms).filter((other) => rooms[other]?.enters.includes(room));

  test("nobody but the front door enters app, and nobody enters build or the front door", () => {
    expect(entered("app")).toEqual(["main"]);
    expect(entered("build")).toEqual([]);
    expect(entered("main")).toEqual([]);
  });

  test("map, sheet and views never meet", () => {
    const three = ["map", "sheet", "views"];
    expect(three.flatMap((room) => rooms[room]?.enters.filter((other) => three.includes(other)))).toEqual([]);
  });

  test("only build uses what Node brings", () => {
    const users = Object.keys(rooms).filter((room) => rooms[room]?.packages.includes("node:*"));
    expect(users).toEqual(["build"]);
  });

  test("positions are converted in one room only", () => {
    for (const name of ["gcoord", "proj4"])
      expect(Object.keys(rooms).filter((room) => rooms[room]?.packages.includes(name))).toEqual(["datum"]);
  });

  test("styles are entered by the front door, layers, app and build only", () => {
    expect(entered("styles").sort()).toEqual(["app", "build", "layers", "main"]);
  });
});
