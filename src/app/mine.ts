import "../../styles/mine.css";
import "../../styles/placard.css";
import type { Index } from "../core/index.ts";
import type { Same } from "../core/project.ts";
import type { Language } from "../core/text.ts";
import type { Leads } from "../pages/leads.ts";
import { makeLocate } from "../pages/locating.ts";
import { titleOfPlace, writePlace } from "../pages/place.ts";
import { localFinder } from "../query/local.ts";
import { termsOf } from "../query/terms.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import { drawCode } from "./code.ts";
import { writeFinder, writeFound } from "./finder.ts";
import { fetchData } from "./load.ts";
import { locateDevice } from "./locate.ts";

const attribute = (name: string, value: string): string => `${name}="${value.replace(/[&"<>]/g, "")}"`;

/** Where names lead inside of the running atlas. */
function leadsIn(county: string): Leads {
  const read = (id: string): string =>
    `${attribute("href", `#read=place/${id}`)} ${attribute("data-read", `place/${id}`)}`;
  const pin = (id: string): string => `${attribute("href", `#clause=${id}`)} ${attribute("data-pin", id)}`;
  return {
    place: read,
    project: ({ clause }) => pin(clause),
    clause: pin,
    term: (id) =>
      `${attribute("href", `#clause=${id}`)} ${attribute("data-term", id)} ${attribute("data-pin", id)}`,
    everyone: () => read(county),
  };
}

/** Prints the page of the place alone. */
function printPlace(): void {
  const { dataset } = document.documentElement;
  dataset.paper = "place";
  addEventListener("afterprint", () => delete dataset.paper, { once: true });
  print();
}

/** Hears what is typed and pressed on the pages of places, for as long as the text page lives. */
function bind(root: HTMLElement, index: Index, leads: Leads, language: () => Language): void {
  root.addEventListener("input", ({ target }) => {
    const field = target as HTMLInputElement;
    const found = root.querySelector("[data-found]");
    if (field.matches("[data-find]") && found)
      found.innerHTML = writeFound(field.value, index, leads, language());
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target as Element).matches("[data-find]")) return;
    root.querySelector<HTMLElement>("[data-found] a")?.click();
  });
  root.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    const located = root.querySelector<HTMLElement>("[data-located]");
    if (button?.matches("[data-locate]") && located) locateDevice(located, index, leads, language());
    if (button?.matches("[data-paper]")) printPlace();
  });
}

/** Makes the writer of the pages of places: `place` is the list to choose from, `place/<id>` what concerns one. */
export async function openMine(index: Index): Promise<(id: string, language: Language) => string> {
  const finder = localFinder(index, (await fetchData("same.json")) as readonly Same[]);
  const { atlas, plans } = index.catalogue;
  const terms = termsOf(plans);
  const locate = makeLocate(index.catalogue);
  const leads = leadsIn(atlas.place);
  let now: Language = "zh";
  const passage = document.querySelector<HTMLElement>("[data-passage]");
  if (passage) bind(passage, index, leads, () => now);
  return (id, language) => {
    now = language;
    const local = finder.at(id.slice("place/".length));
    if (!local) return writeFinder(index, leads, language);
    const { place, feature, unit } = local;
    const title = say(language, "mapLabel", { title: atlas.title[language], county: atlas.county[language] });
    const page = writePlace(local, {
      clause: (clause) => index.clauses.get(clause),
      plan: (clause) => index.planOf(clause),
      ...{ terms, leads, language, level: 2, county: atlas.place },
      map: (place.id === atlas.place ? null : locate([place]))?.draw(language, title) ?? "",
    });
    const on = feature ?? (unit && index.catalogue.features.find((f) => f.properties.place === unit.id));
    const more = (word: Parameters<typeof sayMore>[1]): string => sayMore(language, word);
    const map = on
      ? `<a class="button" ${attribute("href", `#pick=${on.subject}`)} ${attribute("data-feature", on.subject)}>${more("localOpen")}</a>`
      : "";
    const code = drawCode(location.href, more("shareCode")) ?? "";
    const doors = `<p class="doors"><a class="button" href="#read=place" data-read="place">${more("localChoose")}</a>${map}<button class="button" ${attribute("data-picture", place.id)} ${attribute("data-title", titleOfPlace(place, unit, language))}>${more("localPicture")}</button><button class="button" data-paper>${say(language, "print")}</button></p>`;
    return page
      .replace(/(<h2[^>]*>.*?<\/h2>)/s, (heading) => `${heading}${doors}`)
      .replace(
        /<\/div>$/,
        () =>
          `<figure class="address">${code}<figcaption>${more("shareCodeHelp")}</figcaption></figure></div>`,
      );
  };
}
