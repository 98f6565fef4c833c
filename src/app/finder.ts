import type { Index } from "../core/index.ts";
import { meetsTyped } from "../core/pinyin.ts";
import type { Place } from "../core/place.ts";
import type { Language } from "../core/text.ts";
import { writePlaces } from "../pages/directory.ts";
import type { Leads } from "../pages/leads.ts";
import { titleOfPlace } from "../pages/place.ts";
import { escapeText } from "../sheet/svg.ts";
import { sayMore } from "../words/more/say.ts";

/** Places that typing offers. */
const most = 12;

const small: readonly string[] = ["village", "community"];

/** The page on which a place is chosen: by typing, by the device's position, from the list. */
export function writeFinder({ catalogue }: Index, leads: Leads, language: Language): string {
  const { places } = catalogue;
  const word = (key: Parameters<typeof sayMore>[1], fill = {}): string =>
    escapeText(sayMore(language, key, fill));
  const example = places.find((p) => p.kind === "village");
  return `<div class="mine"><h2>${word("localTitle")}</h2><div class="finder"><label>${word("localChooseHelp", { example: language === "en" ? (example?.en ?? "") : (example?.name ?? "") })}<input type="search" data-find autocomplete="off" aria-label="${word("localFind")}"></label><div data-found aria-live="polite"></div><p class="doors"><button class="button" data-locate>${word("localPlace")}</button></p><p class="ours">${word("localPlaceHelp")}</p><div data-located role="status"></div></div>${writePlaces(places, leads, language, 2)}</div>`;
}

/** A place as a link that says where it lies. */
export function linkTo(
  place: Place,
  places: ReadonlyMap<string, Place>,
  leads: Pick<Leads, "place">,
  language: Language,
): string {
  const unit = small.includes(place.kind) ? (places.get(place.parent ?? "") ?? null) : null;
  const lang = language === "en" && place.en ? "en" : "zh";
  return `<a ${leads.place(place.id)} lang="${lang}">${escapeText(titleOfPlace(place, unit, language))}</a>`;
}

/** The places that were typed, best first, as a list. */
export function writeFound(typed: string, { catalogue }: Index, leads: Leads, language: Language): string {
  if (typed.trim() === "") return "";
  const byId = new Map(catalogue.places.map((p) => [p.id, p]));
  const found = catalogue.places
    .flatMap((place) => {
      const unit = place.kind === "township" ? null : (byId.get(place.parent ?? "") ?? null);
      const score = meetsTyped(place, unit, typed);
      return score === null ? [] : [{ place, score }];
    })
    .toSorted((a, b) => a.score - b.score)
    .slice(0, most);
  if (found.length === 0) return `<p class="ours">${escapeText(sayMore(language, "localNoFind"))}</p>`;
  return `<ul class="names">${found.map(({ place }) => `<li>${linkTo(place, byId, leads, language)}</li>`).join("")}</ul>`;
}
