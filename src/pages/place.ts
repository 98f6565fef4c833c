import { groupBy } from "../core/group.ts";
import type { Local, Planned } from "../core/local.ts";
import { matterOf, matters } from "../core/matter.ts";
import type { Place } from "../core/place.ts";
import type { Project } from "../core/project.ts";
import type { Language } from "../core/text.ts";
import { escapeText } from "../sheet/svg.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import { amountOf, type PlannedInput, writeCitation, writePlanned, writeSaid } from "./planned.ts";

/** What the page of a place is written with. */
export interface PlaceInput extends PlannedInput {
  /** The small map; empty where the place is on none. */
  readonly map: string;
  /** Level of its first heading. */
  readonly level: 1 | 2;
  /** Where it lies, in words of ours; empty where that is not known. */
  readonly lies: string;
  /** The county's place. */
  readonly county: string;
}

/** Projects of the whole that are named for one matter; the county's page has all. */
const few = 2;
/** Names that are listed of a unit beside it. */
const some = 4;

/** Works that a sheet of paper has room for in full, and at all; English lines are longer. */
const room: Readonly<Record<Language, readonly [full: number, most: number]>> = { zh: [3, 12], en: [1, 8] };

const small: readonly string[] = ["village", "community"];

/** The name of a place in a language; a village, whose name others bear, behind its unit. */
export function titleOfPlace(place: Place, unit: Place | null, language: Language): string {
  if (language === "en")
    return place.en && unit && small.includes(place.kind)
      ? `${place.en}, ${unit.en}`
      : place.en || place.name;
  return unit && small.includes(place.kind) ? `${unit.name}${place.name}` : place.name;
}

/** What is planned in one sentence of ours. */
export function leadOf({ place, unit, planned }: Local, language: Language): string {
  const stated = planned.flatMap((p) => (p.reach === "named" ? (p.project.investment ?? []) : []));
  const sum = Math.round(stated.reduce((total, n) => total + n, 0) * 100) / 100;
  const key: MoreWord =
    planned.length === 0 ? "localNone" : stated.length > 0 ? "localLead" : "localLeadBare";
  const name = titleOfPlace(place, unit, language);
  return sayMore(language, key, { name, count: planned.length, stated: stated.length, sum });
}

/** Writes what concerns a place: what is planned, what is near, what is protected, what concerns everyone. */
export function writePlace(local: Local, input: PlaceInput): string {
  const { language, leads, map, county, level, lies } = input;
  const { place, unit, planned, around, beside, guarded, limits, everyone, unplaced, told, within } = local;
  const word = (key: MoreWord, fill = {}): string => escapeText(sayMore(language, key, fill));
  const heading = (depth: number, text: string, id = ""): string =>
    `<h${level + depth}${id ? ` id="${id}"` : ""}>${text}</h${level + depth}>`;
  const count = (n: number): string => ` <span class="page">${n}</span>`;
  const nameOf = (p: Place): string =>
    language === "en" && p.en ? escapeText(p.en) : `<span lang="zh">${escapeText(p.name)}</span>`;
  const toPlace = (p: Place): string => `<a ${leads.place(p.id)}>${nameOf(p)}</a>`;
  const line = (p: Project): string => {
    const amount = amountOf(p, language);
    return `<li><a ${leads.project(p)} lang="zh">${escapeText(p.name)}</a>${amount ? ` <span class="amount" lang="zh">${escapeText(amount)}</span>` : ""}</li>`;
  };
  const byMatter = <T>(
    all: readonly T[],
    of: (one: T) => Project,
  ): readonly (readonly [string, string, readonly T[]])[] => {
    const groups = groupBy(all, (one) => matterOf(of(one)));
    return matters.flatMap(({ id, title }) => {
      const own = groups.get(id);
      return own ? [[id, escapeText(title[language]), own] as const] : [];
    });
  };
  const section = (title: string, id: string, content: string): string =>
    content ? `<section class="${id}">${heading(1, title, id)}${content}</section>` : "";
  const [full, most] = room[language];
  const beyond = planned.length - most;
  const paper = beyond > 0 ? `<p class="paper">${word("localPaper", { most, count: beyond })}</p>` : "";
  const works = (all: readonly Planned[]): string => {
    let at = 0;
    return byMatter(all, (p) => p.project)
      .map(([, title, own]) => {
        const from = at;
        at += own.length;
        const onPaper = (i: number) => (from + i < full ? "full" : from + i < most ? "brief" : "beyond");
        const written = own.map((p, i) => writePlanned(p, input, onPaper(i)));
        const head = `<h${level + 2}${from < most ? "" : ' class="beyond"'}>${title}</h${level + 2}>`;
        return head + written.join("");
      })
      .join("");
  };
  const whole = place.id === county;
  const shared = (all: readonly Project[], prefix: string): string =>
    byMatter(all, (p) => p)
      .map(([id, title, own]) => {
        const ranked = whole
          ? own
          : own.toSorted((a, b) => (b.investment ?? 0) - (a.investment ?? 0)).slice(0, few);
        const rest = own.length - ranked.length;
        const more =
          rest > 0
            ? `<li class="rest"><a ${leads.everyone(id)}>${word("localMore", { count: rest })}<span class="hearing">${title}</span></a></li>`
            : "";
        return `${heading(2, title + count(own.length), whole ? `${prefix}-${id}` : "")}<ul class="names">${ranked.map(line).join("")}${more}</ul>`;
      })
      .join("");
  const near = beside
    .map(({ place: other, planned: there }) => {
      const rest = there.length - some;
      const more =
        rest > 0
          ? `<li class="rest"><a ${leads.place(other.id)}>${word("localMore", { count: rest })}<span class="hearing">${nameOf(other)}</span></a></li>`
          : "";
      return `${heading(2, toPlace(other) + count(there.length))}<ul class="names">${there
        .slice(0, some)
        .map((p) => line(p.project))
        .join("")}${more}</ul>`;
    })
    .join("");
  const lines = limits.map(({ feature, drawn }) => {
    const says = feature.properties.says?.[0];
    const clause = says && input.clause(says.clause);
    const start = says && clause ? clause.text.indexOf(says.words) : -1;
    const quote =
      says && start >= 0 ? writeSaid(says.clause, { start, end: start + says.words.length }, input) : "";
    return `<div class="line"><p class="what" lang="zh">${escapeText(feature.properties.name)} <span class="several" lang="${language}">${word(drawn ? "localLineDrawn" : "localLineUnknown")}</span></p>${quote}</div>`;
  });
  const guard = guarded.map((q) => writeSaid(q.clause, { start: q.start, end: q.end }, input)).join("");
  const village = small.includes(place.kind) && unit;
  const known = village
    ? `<p class="ours">${word("localVillage", { unit: language === "en" ? unit.en : unit.name })}</p>`
    : place.position === null && !whole
      ? `<p class="ours">${word("localNoPosition")}</p>`
      : "";
  const villages = within.filter((p) => p.kind !== "township" || whole);
  const title = `${heading(0, language === "en" && place.en ? `${escapeText(titleOfPlace(place, unit, "en"))} <span lang="zh" class="zh">${escapeText(titleOfPlace(place, unit, "zh"))}</span>` : escapeText(titleOfPlace(place, unit, language)))}`;
  return `<div class="mine">${title}
<p class="lead ours">${whole ? word("localWhole", { count: everyone.length + unplaced.length }) : escapeText(leadOf(local, language))}</p>${known}
${map ? `<figure class="locator">${map}<figcaption>${word("localMap")}</figcaption></figure>` : ""}
${lies ? `<p class="ours lies">${escapeText(lies)}</p>` : ""}
<p class="ours how">${word("localHow")}</p>
${section(word("localPlanned") + count(planned.length), "planned", planned.length ? works(planned) + paper : "")}
${section(unit ? word("localAround", { unit: language === "en" ? unit.en : unit.name }) + count(around.length) : "", "around", around.length ? `<ul class="names">${around.map((p) => line(p.project)).join("")}</ul>` : "")}
${section(word("localBeside"), "beside", near)}
${section(word("localGuarded"), "guarded", `${guard}${lines.length ? heading(2, word("localLines")) : ""}${lines.join("")}`)}
${section(word("localEveryone") + count(everyone.length), "everyone", `<p class="ours">${word(whole ? "localEveryoneAll" : "localEveryoneHelp")}</p>${shared(everyone, "all")}`)}
${whole ? section(word("localUnplaced") + count(unplaced.length), "unplaced", shared(unplaced, "unplaced")) : `<p class="ours">${word("localUnplacedHelp", { count: unplaced.length })}</p>`}
${section(word("localTold") + count(told.length), "elsewhere", told.length ? `<p class="citations">${told.map((id) => writeCitation(id, input)).join("<br>")}</p>` : "")}
${section(word("localWithin") + count(villages.length), "within", villages.length ? `<p class="places">${villages.map(toPlace).join(language === "zh" ? "、" : ", ")}</p>` : "")}</div>`;
}
