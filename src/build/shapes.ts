import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../core/catalogue.ts";
import type { AtlasFeature } from "../core/feature.ts";
import type { Place } from "../core/place.ts";
import { mentionFinder } from "../plan/mentions.ts";
import { readPlan } from "./plans.ts";
import { listEntries } from "./projects.ts";
import { placeFiles, planFolders } from "./read.ts";
import { type Ground, layGround } from "./shapes/ground.ts";
import { makeListed } from "./shapes/listed.ts";
import { makeFeature } from "./shapes/make.ts";
import type { Listed, Recipe } from "./shapes/recipe.ts";
import { makeProjects } from "./shapes/register.ts";
import type { Grouping } from "./shapes/theme.ts";

/** The entries of the boxes and tasks of all plans as features. */
function listed({ leaveOut }: Listed, root: string, atlas: Atlas, ground: Ground): AtlasFeature[] {
  const plans = planFolders(root).map((id) => readPlan(root, id));
  const find = mentionFinder([...ground.places.values()]);
  const input = { find, places: ground.places, county: atlas.place, featureOf: () => undefined };
  const entries = listEntries(plans, input).filter(
    ({ id }) => !leaveOut.some((start) => id.startsWith(start)),
  );
  return makeListed(entries, ground.read("projects/groups.json") as readonly Grouping[], ground);
}

/** Makes the features of every layer anew from `geodata/<layer>/recipe.json`; throws where a recipe is wrong. */
export function makeShapes(root: string): ReadonlyMap<string, string> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
  const places = placeFiles(root).flatMap((path) => read(path) as readonly Place[]);
  const atlas = read("atlas.json") as Atlas;
  const ground = layGround(atlas, places, read);
  return new Map(
    (read("layers.json") as readonly string[]).map((id) => {
      const recipe = read(`${id}/recipe.json`) as Recipe;
      const features: AtlasFeature[] = (recipe.features ?? []).map((i) => makeFeature(i, ground));
      if (recipe.register)
        features.push(...makeProjects(recipe.register, readPlan(root, recipe.register.plan), ground));
      if (recipe.listed) features.push(...listed(recipe.listed, root, atlas, ground));
      const rows = features.map((f) => `    ${JSON.stringify(f)}`).join(",\n");
      return [id, `{\n  "type": "FeatureCollection",\n  "features": [\n${rows}\n  ]\n}\n`];
    }),
  );
}
