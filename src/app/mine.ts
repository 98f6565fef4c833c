import "../../styles/finder.css";
import "../../styles/mine.css";
import "../../styles/placard.css";
import { palette } from "../../styles/palette.ts";
import type { Index } from "../core/index.ts";
import type { Local } from "../core/local.ts";
import type { Same } from "../core/project.ts";
import type { Language } from "../core/text.ts";
import type { Whereabouts } from "../core/whereabouts.ts";
import type { Leads } from "../pages/leads.ts";
import { makeLies } from "../pages/lies.ts";
import { makeLocate } from "../pages/locating.ts";
import { writePlace } from "../pages/place.ts";
import { postcard, writePostcard } from "../pages/postcard.ts";
import { localFinder } from "../query/local.ts";
import { termsOf } from "../query/terms.ts";
import { escapeText } from "../sheet/svg.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import { drawCode } from "./code.ts";
import { writeFinder, writeFound } from "./finder.ts";
import { fetchData } from "./load.ts";
import { locateDevice } from "./locate.ts";
import { savePicture } from "./picture.ts";

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
function bind(
  root: HTMLElement,
  heard: {
    readonly typed: (words: string) => string;
    readonly locate: (root: HTMLElement) => void;
    readonly save: (place: string) => Promise<void>;
  },
): void {
  root.addEventListener("input", ({ target }) => {
    const field = target as HTMLInputElement;
    const found = root.querySelector("[data-found]");
    if (field.matches("[data-find]") && found) found.innerHTML = heard.typed(field.value);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target as Element).matches("[data-find]")) return;
    root.querySelector<HTMLElement>("[data-found] a")?.click();
  });
  root.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    const located = root.querySelector<HTMLElement>("[data-located]");
    if (button?.matches("[data-locate]") && located) heard.locate(located);
    if (button?.matches("[data-paper]")) printPlace();
    if (!button?.dataset.picture) return;
    heard.save(button.dataset.picture).catch((cause: Error) => {
      const told = document.createElement("p");
      told.className = "fault";
      told.setAttribute("role", "alert");
      told.textContent = cause.message;
      button.closest(".doors")?.after(told);
    });
  });
}

/** The address of a place's page in the atlas, and nothing else of what is on screen. */
function addressOf(place: string, language: Language): string {
  return `${location.href.replace(/#.*$/s, "")}#read=place/${place}${language === "en" ? "&lang=en" : ""}`;
}

/** Makes the writer of the pages of places: `place` is the list to choose from, `place/<id>` what concerns one. */
export async function openMine(index: Index): Promise<(id: string, language: Language) => string> {
  const [same, whereabouts] = await Promise.all([fetchData("same.json"), fetchData("whereabouts.json")]);
  const finder = localFinder(index, same as readonly Same[]);
  const liesOf = makeLies(index.catalogue.places, whereabouts as Readonly<Record<string, Whereabouts>>);
  const { atlas, plans, features } = index.catalogue;
  const terms = termsOf(plans);
  const locate = makeLocate(index.catalogue);
  const leads = leadsIn(atlas.place);
  let language: Language = "zh";
  const of = {
    clause: (id: string) => index.clauses.get(id),
    plan: (id: string) => index.planOf(id),
  };
  const mapOf = ({ place }: Local): string => {
    const title = say(language, "mapLabel", { title: atlas.title[language], county: atlas.county[language] });
    return (place.id === atlas.place ? null : locate([place]))?.draw(language, title) ?? "";
  };
  // An address on this device's disk opens nowhere else.
  const codeOf = (place: string): string | null =>
    location.protocol === "file:"
      ? null
      : drawCode(addressOf(place, language), sayMore(language, "shareCode"));
  const save = async (place: string): Promise<void> => {
    const local = finder.at(place);
    if (!local) return;
    const { width, height } = postcard;
    const address = location.protocol === "file:" ? atlas.title[language] : addressOf(place, language);
    const colour = (key: string): string => (palette.light as Readonly<Record<string, string>>)[key] ?? "";
    const notice = atlas.notice[language];
    const drawn = { local, language, colour, address, notice, map: mapOf(local), code: codeOf(place), ...of };
    await savePicture(`atlas-${place}.png`, writePostcard(drawn), width, height);
  };
  const passage = document.querySelector<HTMLElement>("[data-passage]");
  if (passage)
    bind(passage, {
      typed: (words) => writeFound(words, index, leads, language),
      locate: (root) => locateDevice(root, index, leads, language),
      save,
    });
  return (id, spoken) => {
    language = spoken;
    const local = finder.at(id.slice("place/".length));
    if (!local) return writeFinder(index, leads, language);
    const { place, feature, unit } = local;
    const more = (word: Parameters<typeof sayMore>[1]): string => sayMore(language, word);
    const on = feature ?? (unit && features.find((f) => f.properties.place === unit.id));
    const map = on
      ? `<a class="button" ${attribute("href", `#pick=${on.subject}`)} ${attribute("data-feature", on.subject)}>${more("localOpen")}</a>`
      : "";
    const doors = `<p class="doors"><a class="button" href="#read=place" data-read="place">${more("localChoose")}</a>${map}<button class="button" ${attribute("data-picture", place.id)}>${more("localPicture")}</button><button class="button" data-paper>${say(language, "print")}</button></p>`;
    const code = codeOf(place.id);
    const address = code
      ? `<figure class="address">${code}<figcaption><span>${escapeText(addressOf(place.id, language))}</span><br>${more("shareCodeHelp")}</figcaption></figure>`
      : "";
    return writePlace(local, {
      ...{
        ...of,
        terms,
        leads,
        language,
        level: 2,
        county: atlas.place,
        map: mapOf(local),
        lies: liesOf(feature, language),
      },
    }).replace(/(<h2[^>]*>.*?<\/h2>)/s, (heading) => `${heading}${doors}${address}`);
  };
}
