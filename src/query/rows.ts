import { isAid } from "../core/aid.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";
import { nameOf } from "../core/naming.ts";
import type { Place } from "../core/place.ts";
import type { TableRow } from "../core/tabulation.ts";
import type { Language } from "../core/text.ts";
import { townshipOf } from "./township.ts";

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const gazetteers = new WeakMap<Index, ReadonlyMap<string, Place>>();

/** The gazetteer by id, made once for a catalogue. */
function gazetteerOf(index: Index): ReadonlyMap<string, Place> {
  const made = gazetteers.get(index) ?? new Map(index.catalogue.places.map((p) => [p.id, p]));
  gazetteers.set(index, made);
  return made;
}

function rowOf(f: CatalogueFeature, index: Index, language: Language): TableRow {
  const { properties: p, layer } = f;
  const manifest = index.layers.get(layer);
  const project = index.projects.get(f.id);
  const category = manifest?.categories.find((c) => c.id === p.category);
  const named = (id: string): string => {
    const place = index.features.get(id);
    return place ? nameOf(place.properties, language).text : "";
  };
  const plan = project && index.planOf(project.clause);
  return {
    id: f.subject,
    name: project?.name ?? nameOf(p, language).text,
    group: project ? (project.group ?? project.list) : (category?.title[language] ?? ""),
    amount: project ? project.investment : typeof p.investment === "number" ? p.investment : null,
    // Blanks between figures and characters are the scan's: with them one time would stand in two groups.
    period: (project?.period ?? text(p.period)).replace(/\s+/g, ""),
    units: project?.units.join("、") ?? "",
    place: project ? [...new Set(project.place.ids.map(named))].filter(Boolean).join("、") : "",
    township: townshipOf(
      project?.place.places ?? (p.place ? [p.place] : []),
      project?.place.class ?? p.class,
      gazetteerOf(index),
    ),
    class: project?.place.class ?? p.class,
    from: plan ? plan.meta.short[language] : (manifest?.title[language] ?? layer),
  };
}

/** The rows of a layer, or of every layer of projects (`all`): each subject once, in the order of the data. */
export function rowsOf(index: Index, of: string, language: Language): readonly TableRow[] {
  const { layers, features } = index.catalogue;
  const wanted = new Set(of === "all" ? layers.filter((l) => l.kind === "project").map((l) => l.id) : [of]);
  const own = features.filter((f) => wanted.has(f.layer) && !isAid(f));
  const whole = [...new Map(own.map((f) => [f.subject, f])).values()];
  return whole.map((f) => rowOf(f, index, language));
}
