import { simplify } from "@turf/turf";
import type { Geometry } from "geojson";
import { aspectOf, fitCamera } from "../core/camera.ts";
import type { Catalogue } from "../core/catalogue.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import { kinds } from "../layers/kinds.ts";
import { writeContents } from "../pages/contents.ts";
import { writeFront } from "../pages/front.ts";
import { writePassage } from "../pages/passage.ts";
import { indexCatalogue } from "../query/catalogue.ts";
import { chapterOf } from "../query/chapter.ts";
import { termsOf } from "../query/terms.ts";
import { renderSheet } from "../sheet/render.ts";
import { say } from "../words/say.ts";

/** Width in CSS pixels for which the first view is drawn; it scales from there. */
const width = 1000;

/** Degrees: less than a pixel of the first view. */
const tolerance = 0.0008;

function lighten(feature: CatalogueFeature): CatalogueFeature {
  const { geometry } = feature;
  if (!geometry || geometry.type === "Point") return feature;
  return { ...feature, geometry: simplify(geometry, { tolerance }) as Geometry };
}

/** Writes the body of `index.html` from the catalogue: the first view as it is before any script. */
export function writeBody(catalogue: Catalogue): string {
  const { atlas, layers, features, plans } = catalogue;
  const index = indexCatalogue(catalogue);
  const plan = index.planOf(atlas.opens);
  const chapter = chapterOf(atlas.opens, index.clauses, index.sections);
  if (!plan || !chapter) throw new Error(`atlas.json › opens: no plan has the section ${atlas.opens}`);
  const height = width * aspectOf(atlas.frame);
  const sheet = renderSheet({
    layers: layers
      .filter((layer) => layer.visible)
      .map((layer) => ({
        id: layer.id,
        drawings: kinds.get(layer.kind)?.drawings(layer) ?? [],
        features: features.filter((f) => f.layer === layer.id).map(lighten),
      })),
    frame: { camera: fitCamera(atlas.frame, width, height), width, height },
    language: "zh",
    colour: (key) => `var(--${key})`,
    title: say("zh", "mapLabel", { title: atlas.title.zh, county: atlas.county.zh }),
    lit: new Set(),
    prefix: "first-",
  });
  return writeFront({
    atlas,
    plans,
    plan,
    sheet,
    contents: writeContents(plan, chapter.id),
    passage: writePassage({
      plan,
      section: chapter.id,
      linksFrom: index.linksFrom,
      kindOf: (id) => index.layers.get(index.features.get(id)?.layer ?? "")?.kind ?? "",
      terms: termsOf(plans),
      language: "zh",
    }),
  });
}
