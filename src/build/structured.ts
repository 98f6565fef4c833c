import type { Atlas } from "../core/catalogue.ts";
import type { PlanMeta, Section } from "../core/clause.ts";
import type { Local } from "../core/local.ts";
import type { Place } from "../core/place.ts";
import type { Project } from "../core/project.ts";
import type { Language } from "../core/text.ts";

const administrative: readonly string[] = ["county", "township", "village", "community", "neighbour"];

const area = (place: Place, language: Language): object => ({
  "@type": administrative.includes(place.kind) ? "AdministrativeArea" : "Place",
  name: language === "en" && place.en ? place.en : place.name,
});

const document = ({ title, issuer, issued }: PlanMeta): object => ({
  "@type": "CreativeWork",
  name: title.zh,
  datePublished: issued,
  publisher: { "@type": "GovernmentOrganization", name: issuer.zh },
});

/** A place for machines; its coordinates only where they are known to a kilometre. */
export function aboutPlace(
  { place, unit }: Local,
  { county, place: whole }: Atlas,
  language: Language,
): object {
  const { position } = place;
  const inside = { "@type": "AdministrativeArea", name: county[language] };
  const sure = position && ["surveyed", "digitised"].includes(position.class);
  return {
    ...area(place, language),
    alternateName: language === "en" ? place.name : place.en,
    ...(place.code ? { identifier: place.code } : {}),
    ...(place.id === whole || place.kind === "neighbour"
      ? {}
      : { containedInPlace: unit ? { ...area(unit, language), containedInPlace: inside } : inside }),
    ...(sure ? { geo: { "@type": "GeoCoordinates", latitude: position.lat, longitude: position.lon } } : {}),
  };
}

/** A project for machines: a part of the document that lists it. */
export function aboutProject(project: Project, plan: PlanMeta | undefined, places: readonly Place[]): object {
  return {
    "@type": "CreativeWork",
    name: project.name,
    inLanguage: "zh-CN",
    ...(plan ? { isPartOf: document(plan) } : {}),
    ...(places.length > 0 ? { spatialCoverage: places.map((p) => area(p, "zh")) } : {}),
  };
}

/** A section for machines: a chapter of its document. */
export function aboutSection({ title, page }: Section, plan: PlanMeta): object {
  return {
    "@type": "Chapter",
    name: title,
    inLanguage: "zh-CN",
    ...(page ? { pagination: page } : {}),
    isPartOf: document(plan),
  };
}
