import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../core/catalogue.ts";
import type { AtlasFeature } from "../core/feature.ts";
import type { Place } from "../core/place.ts";
import { readPlan } from "./plans.ts";
import { placeFiles } from "./read.ts";
import { layGround } from "./shapes/ground.ts";
import { makeFeature } from "./shapes/make.ts";
import type { Recipe } from "./shapes/recipe.ts";
import { makeProjects } from "./shapes/register.ts";

/** Makes the features of every layer anew from `geodata/<layer>/recipe.json`; throws where a recipe is wrong. */
export function makeShapes(root: string): ReadonlyMap<string, string> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
  const places = placeFiles(root).flatMap((path) => read(path) as readonly Place[]);
  const ground = layGround(read("atlas.json") as Atlas, places, read);
  return new Map(
    (read("layers.json") as readonly string[]).map((id) => {
      const recipe = read(`${id}/recipe.json`) as Recipe;
      const features: AtlasFeature[] = (recipe.features ?? []).map((i) => makeFeature(i, ground));
      if (recipe.register)
        features.push(...makeProjects(recipe.register, readPlan(root, recipe.register.plan), ground));
      const rows = features.map((f) => `    ${JSON.stringify(f)}`).join(",\n");
      return [id, `{\n  "type": "FeatureCollection",\n  "features": [\n${rows}\n  ]\n}\n`];
    }),
  );
}
