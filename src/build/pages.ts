import { simplify } from "@turf/turf";
import type { Geometry } from "geojson";
import type { Catalogue, Studies } from "../core/catalogue.ts";
import type { Plan, Section } from "../core/clause.ts";
import type { Local } from "../core/local.ts";
import type { Place } from "../core/place.ts";
import type { Project } from "../core/project.ts";
import type { Language } from "../core/text.ts";
import { writePlaces, writePlans, writeProjects } from "../pages/directory.ts";
import type { Leads } from "../pages/leads.ts";
import { makeLies } from "../pages/lies.ts";
import { makeLocate } from "../pages/locating.ts";
import { locator } from "../pages/locator.ts";
import { leadOf, titleOfPlace, writePlace } from "../pages/place.ts";
import { writeProject } from "../pages/project.ts";
import { writeSection } from "../pages/section.ts";
import { inLanguage, rootFrom, type ShellInput, writeShell } from "../pages/shell.ts";
import { indexCatalogue } from "../query/catalogue.ts";
import { localFinder } from "../query/local.ts";
import { termsOf } from "../query/terms.ts";
import { escapeText } from "../sheet/svg.ts";
import { en } from "../words/en.ts";
import { sayMore } from "../words/more/say.ts";
import { learn, say } from "../words/say.ts";
import { pathIn, placePath, projectPath, sectionPath, staticLeads } from "./addresses.ts";
import { writeMap } from "./drawn.ts";
import { letterAbout, type PageDesk } from "./letters.ts";
import { type Kind, lists } from "./lists.ts";
import { aboutPlace, aboutProject, aboutSection } from "./structured.ts";

/** Degrees: less than a pixel of a small map. */
const tolerance = 0.002;

const lighten = (geometry: Geometry): Geometry =>
  geometry.type === "Point" ? geometry : (simplify(geometry, { tolerance }) as Geometry);

type Crumb = ShellInput["crumbs"][number];

const other = (language: Language): Language => (language === "en" ? "zh" : "en");

/**
 * The static pages and their maps by their path below the site; `site` is its address where it is known, `desk` where
 * letters about them go.
 */
export function makePages(
  catalogue: Catalogue & Studies,
  site: string | null,
  desk: PageDesk | null = null,
): ReadonlyMap<string, string> {
  learn("en", en);
  const { atlas, places, plans, projects } = catalogue;
  const index = indexCatalogue(catalogue);
  const finder = localFinder(index, catalogue.same);
  const terms = termsOf(plans);
  const locate = makeLocate(catalogue, lighten);
  const byId = new Map(places.map((p) => [p.id, p]));
  const sectionOf = (clause: string): string | undefined => index.clauses.get(clause)?.section;
  const pages = new Map<string, string>();
  const add = (page: Omit<ShellInput, "atlas" | "site" | "letter">): void => {
    if (pages.has(page.path)) throw new Error(`${page.path}: two pages of one address`);
    const letter = desk && letterAbout(page, atlas, site, desk);
    pages.set(page.path, writeShell({ atlas, site, letter, ...page }));
  };
  const input = (path: string, language: Language) => ({
    clause: (id: string) => index.clauses.get(id),
    plan: (id: string) => index.planOf(id),
    terms,
    leads: staticLeads(rootFrom(path), sectionOf, atlas.place, language),
    language,
  });
  const crumb = (kind: Kind, language: Language): Crumb => [
    sayMore(language, lists[kind][0]),
    pathIn(language, `${kind}/index.html`),
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

  const liesOf = makeLies(places, catalogue.whereabouts);
  const locals = places.flatMap((place) => finder.at(place.id) ?? []);
  const addPlace = (local: Local, language: Language): void => {
    const { place, unit, feature } = local;
    const path = placePath(place.id, language);
    const map = mapOf([place], language, path);
    add({
      ...{ title: titleOfPlace(place, unit, language), language, path },
      description: place.id === atlas.place ? atlas.description[language] : leadOf(local, language),
      other: placePath(place.id, other(language)),
      opens: feature ? `pick=${feature.subject}` : `read=place/${place.id}`,
      data: aboutPlace(local, atlas, language),
      crumbs: [
        crumb("place", language),
        ...(unit ? [[titleOfPlace(unit, null, language), placePath(unit.id, language)] as const] : []),
      ],
      body: writePlace(local, {
        ...input(path, language),
        map,
        lies: liesOf(feature, language),
        level: 1,
        county: atlas.place,
      }),
    });
  };
  const addProject = (project: Project, language: Language): void => {
    const path = projectPath(project.id, language);
    const named = project.place.places.flatMap((id) => byId.get(id) ?? []);
    const plan = index.planOf(project.clause)?.meta;
    const map = mapOf(named, language, path);
    add({
      ...{ title: project.name, language, path, other: projectPath(project.id, other(language)) },
      description: sayMore(language, "pageProject", {
        name: project.name,
        plan: plan?.title[language] ?? "",
      }),
      opens: index.features.has(project.id) ? `pick=${project.id}` : `clause=${project.clause}`,
      data: aboutProject(project, plan, named),
      crumbs: [crumb("project", language)],
      body: writeProject(finder.planned(project), {
        ...input(path, language),
        map,
        lies: liesOf(index.features.get(project.id), language),
        places: named,
      }),
    });
  };
  const addSection = (plan: Plan, section: Section, language: Language): void => {
    const path = sectionPath(section.id, language);
    const root = rootFrom(path);
    const { meta } = plan;
    const parent = section.parent ? index.sections.get(section.parent) : undefined;
    const first = plan.clauses.find((c) => c.section === section.id)?.text ?? section.title;
    add({
      title: `${section.title} · ${meta.short[language]}`,
      description: [
        ...sayMore(language, "pageSection", {
          plan: meta.title[language],
          words: first.replaceAll(/\s+/g, " "),
        }),
      ]
        .slice(0, 150)
        .join(""),
      ...{ language, path, other: sectionPath(section.id, other(language)), opens: `read=${section.id}` },
      data: aboutSection(section, meta),
      crumbs: [
        crumb("plan", language),
        ...(parent ? [[parent.title, sectionPath(parent.id, language), "zh"] as const] : []),
      ],
      body: writeSection({
        ...{ plan, section, terms, language, linksFrom: index.linksFrom },
        kindOf: (id) => index.layers.get(index.features.get(id)?.layer ?? "")?.kind ?? "",
        href: {
          section: (id) => root + sectionPath(id, language),
          clause: (id) => `${root}${sectionPath(sectionOf(id) ?? id, language)}#${id}`,
          atlas: (id) => `${root}index.html#${inLanguage(language, `clause=${id}`)}`,
          feature: (id) => {
            const of = index.features.get(id)?.properties.place ?? "";
            return byId.has(of)
              ? root + placePath(of, language)
              : `${root}index.html#${inLanguage(language, `pick=${id}`)}`;
          },
        },
      }),
    });
  };
  const addList = (kind: Kind, opens: string, language: Language, write: (root: string) => string): void => {
    const path = pathIn(language, `${kind}/index.html`);
    const [title, lead] = [sayMore(language, lists[kind][0]), sayMore(language, lists[kind][1])];
    add({
      ...{ title, language, path, description: lead, crumbs: [], opens },
      other: pathIn(other(language), `${kind}/index.html`),
      data: { "@type": "CollectionPage", name: title, description: lead },
      body: `<h1>${escapeText(title)}</h1><p class="ours">${escapeText(lead)}</p>${write(rootFrom(path))}`,
    });
  };
  for (const language of ["zh", "en"] as const) {
    const leadsFrom = (root: string): Leads => staticLeads(root, sectionOf, atlas.place, language);
    for (const local of locals) addPlace(local, language);
    for (const project of projects) addProject(project, language);
    for (const plan of plans) for (const section of plan.sections) addSection(plan, section, language);
    addList("place", "read=place", language, (root) => writePlaces(places, leadsFrom(root), language, 1));
    addList("project", "read=compare/projects", language, (root) =>
      writeProjects(projects, plans, leadsFrom(root), language),
    );
    addList("plan", `read=${atlas.opens}`, language, (root) =>
      writePlans(plans, (id) => root + sectionPath(id, language), language),
    );
  }
  return pages;
}
