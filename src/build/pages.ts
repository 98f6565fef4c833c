import { simplify } from "@turf/turf";
import type { Geometry } from "geojson";
import type { Catalogue, Studies } from "../core/catalogue.ts";
import type { Local } from "../core/local.ts";
import type { Place } from "../core/place.ts";
import type { Bilingual, Language } from "../core/text.ts";
import { writePlaces, writePlans, writeProjects } from "../pages/directory.ts";
import { makeLocate } from "../pages/locating.ts";
import { locator } from "../pages/locator.ts";
import { leadOf, titleOfPlace, writePlace } from "../pages/place.ts";
import { writeProject } from "../pages/project.ts";
import { writeSection } from "../pages/section.ts";
import { rootFrom, type ShellInput, writeShell } from "../pages/shell.ts";
import { indexCatalogue } from "../query/catalogue.ts";
import { localFinder } from "../query/local.ts";
import { termsOf } from "../query/terms.ts";
import { escapeText } from "../sheet/svg.ts";
import { en } from "../words/en.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { learn, say } from "../words/say.ts";
import { placePath, projectPath, sectionPath, staticLeads } from "./addresses.ts";
import { writeMap } from "./drawn.ts";
import { aboutPlace, aboutProject, aboutSection } from "./structured.ts";

/** Degrees: less than a pixel of a small map. */
const tolerance = 0.002;

const lighten = (geometry: Geometry): Geometry =>
  geometry.type === "Point" ? geometry : (simplify(geometry, { tolerance }) as Geometry);

const both = (word: MoreWord): Bilingual => ({ zh: sayMore("zh", word), en: sayMore("en", word) });

/** The static pages and their maps by their path below the site; `site` is its address where it is known. */
export function makePages(catalogue: Catalogue & Studies, site: string | null): ReadonlyMap<string, string> {
  learn("en", en);
  const { atlas, places, plans, projects } = catalogue;
  const index = indexCatalogue(catalogue);
  const finder = localFinder(index, catalogue.same);
  const terms = termsOf(plans);
  const locate = makeLocate(catalogue, lighten);
  const byId = new Map(places.map((p) => [p.id, p]));
  const sectionOf = (clause: string): string | undefined => index.clauses.get(clause)?.section;
  const pages = new Map<string, string>();
  const add = (page: Omit<ShellInput, "atlas" | "site">): void => {
    if (pages.has(page.path)) throw new Error(`${page.path}: two pages of one address`);
    pages.set(page.path, writeShell({ atlas, site, ...page }));
  };
  const input = (path: string, language: Language) => ({
    clause: (id: string) => index.clauses.get(id),
    plan: (id: string) => index.planOf(id),
    terms,
    leads: staticLeads(rootFrom(path), sectionOf, atlas.place, language),
    language,
  });
  const crumb = (
    kind: "place" | "project" | "plan",
    word: MoreWord,
    language: Language,
  ): readonly [string, string] => [
    both(word)[language],
    `${language === "en" && kind === "place" ? "en/" : ""}${kind}/index.html`,
  ];
  const mapOf = (of: readonly Place[], language: Language, path: string): string => {
    const found = locate(of.filter((p) => p.id !== atlas.place));
    if (!found) return "";
    const file = `map/${language === "en" ? "en-" : ""}${found.key}.svg`;
    const title = say(language, "mapLabel", { title: atlas.title[language], county: atlas.county[language] });
    if (!pages.has(file)) pages.set(file, writeMap(found.draw(language, title)));
    const { width, height } = locator;
    return `<img src="${rootFrom(path)}${file}" width="${width}" height="${height}" alt="${escapeText(title)}">`;
  };

  const locals = places.flatMap((place) => finder.at(place.id) ?? []);
  const addPlace = (local: Local, language: Language): void => {
    const { place } = local;
    const path = placePath(place.id, language);
    const title = titleOfPlace(place, local.unit, language);
    const map = mapOf([place], language, path);
    const lead = place.id === atlas.place ? atlas.description[language] : leadOf(local, language);
    add({
      ...{ title, language, path },
      description: lead,
      other: placePath(place.id, language === "zh" ? "en" : "zh"),
      opens: `${language === "en" ? "lang=en&" : ""}${local.feature ? `pick=${local.feature.subject}` : `read=place/${place.id}`}`,
      data: aboutPlace(local, atlas, language),
      crumbs: [
        crumb("place", "pagePlaces", language),
        ...(local.unit
          ? [[titleOfPlace(local.unit, null, language), placePath(local.unit.id, language)] as const]
          : []),
      ],
      body: writePlace(local, { ...input(path, language), map, level: 1, county: atlas.place }),
    });
  };
  for (const language of ["zh", "en"] as const) {
    for (const local of locals) addPlace(local, language);
    const path = `${language === "en" ? "en/" : ""}place/index.html`;
    const title = both("pagePlaces")[language];
    const lead = both("pagePlacesLead")[language];
    add({
      ...{ title, language, path, description: lead },
      other: `${language === "en" ? "" : "en/"}place/index.html`,
      opens: `${language === "en" ? "lang=en&" : ""}read=place`,
      data: { "@type": "CollectionPage", name: title, description: lead },
      crumbs: [],
      body: `<h1>${escapeText(title)}</h1><p class="ours">${escapeText(lead)}</p>${writePlaces(places, input(path, language).leads, language, 1)}`,
    });
  }

  for (const project of projects) {
    const path = projectPath(project.id);
    const named = project.place.places.flatMap((id) => byId.get(id) ?? []);
    const plan = index.planOf(project.clause)?.meta;
    const map = mapOf(named, "zh", path);
    add({
      ...{ title: project.name, language: "zh", path, other: null },
      description: `${project.name}（${plan?.title.zh ?? ""}）`,
      opens: index.features.has(project.id) ? `pick=${project.id}` : `clause=${project.clause}`,
      data: aboutProject(project, plan, named),
      crumbs: [crumb("project", "pageProjects", "zh")],
      body: writeProject(finder.planned(project), { ...input(path, "zh"), map, places: named }),
    });
  }
  const lists = (
    kind: "project" | "plan",
    word: MoreWord,
    help: MoreWord,
    body: (root: string) => string,
  ): void => {
    const [path, title, lead] = [`${kind}/index.html`, both(word).zh, both(help).zh];
    add({
      ...{ title, language: "zh", path, other: null, description: lead, crumbs: [] },
      opens: kind === "project" ? "read=compare/projects" : `read=${atlas.opens}`,
      data: { "@type": "CollectionPage", name: title, description: lead },
      body: `<h1>${escapeText(title)}</h1><p class="ours">${escapeText(lead)}</p>${body(rootFrom(path))}`,
    });
  };
  lists("project", "pageProjects", "pageProjectsLead", (root) =>
    writeProjects(projects, plans, staticLeads(root, sectionOf, atlas.place, "zh"), "zh"),
  );
  lists("plan", "pagePlans", "pagePlansLead", (root) =>
    writePlans(plans, (id) => root + sectionPath(id), "zh"),
  );

  for (const plan of plans)
    for (const section of plan.sections) {
      const path = sectionPath(section.id);
      const root = rootFrom(path);
      const parent = section.parent ? index.sections.get(section.parent) : undefined;
      const first = plan.clauses.find((c) => c.section === section.id)?.text ?? section.title;
      add({
        title: `${section.title} · ${plan.meta.short.zh}`,
        description: [...`${plan.meta.title.zh}：${first.replaceAll(/\s+/g, " ")}`].slice(0, 150).join(""),
        ...{ language: "zh", path, other: null, opens: `read=${section.id}` },
        data: aboutSection(section, plan.meta),
        crumbs: [
          crumb("plan", "pagePlans", "zh"),
          ...(parent ? [[parent.title, sectionPath(parent.id)] as const] : []),
        ],
        body: writeSection({
          ...{ plan, section, terms, language: "zh", linksFrom: index.linksFrom },
          kindOf: (id) => index.layers.get(index.features.get(id)?.layer ?? "")?.kind ?? "",
          href: {
            section: (id) => root + sectionPath(id),
            clause: (id) => `${root}${sectionPath(sectionOf(id) ?? id)}#${id}`,
            feature: (id) => {
              const of = index.features.get(id)?.properties.place ?? "";
              return byId.has(of) ? root + placePath(of) : `${root}index.html#pick=${id}`;
            },
          },
        }),
      });
    }
  return pages;
}
