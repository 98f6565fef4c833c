import type { Atlas } from "../core/catalogue.ts";
import type { Plan } from "../core/clause.ts";
import { escapeText } from "../sheet/svg.ts";
import { say } from "../words/say.ts";
import { writeStudies, writeTabs } from "./tabs.ts";

/** What the front page is written from. */
export interface FrontInput {
  readonly atlas: Atlas;
  readonly plans: readonly Plan[];
  /** The plan that is open. */
  readonly plan: Plan;
  /** The sheet as SVG, drawn for `atlas.frame`. */
  readonly sheet: string;
  readonly contents: string;
  readonly passage: string;
}

/** Writes the body of the front page: map and text side by side, readable before any script runs. */
export function writeFront({ atlas, plans, plan, sheet, contents, passage }: FrontInput): string {
  const tabs = writeTabs(plans, plan.meta.id, "zh") + writeStudies("", "zh");
  const word = (key: Parameters<typeof say>[1], fill = {}): string => escapeText(say("zh", key, fill));
  return `<a class="skip" href="#map" data-skip-map>${word("skipMap")}</a><a class="skip" href="#text" data-skip>${word("skip")}</a>
<header class="bar"><div class="stripe" aria-hidden="true"></div><h1 data-title>${escapeText(atlas.title.zh)}</h1><p data-subtitle>${escapeText(atlas.subtitle.zh)}</p><div class="find" data-seek></div><div class="tools" data-tools></div><div class="menu" data-menu></div></header>
<main class="spread" data-page="map">
<section class="map" id="map" aria-label="${word("map")}"><div class="stage" data-stage><div class="frame" data-sheet>${sheet}</div><div class="gl" data-gl></div></div><nav class="themes" data-themes aria-label="${word("views")}"></nav><div class="caption" data-caption hidden></div><div class="asking-corner" data-ask></div><section class="measuring" data-measure aria-label="${word("measuring")}" hidden></section><div class="corner" data-legend></div><section class="layers authoring" data-authoring aria-label="${word("authoring")}" hidden></section><section class="layers" data-layers aria-label="${word("layers")}" hidden></section><div class="furniture"><div class="basemap" data-basemap></div><div class="pieces" data-furniture><p class="notice">${escapeText(atlas.notice.zh)}</p></div></div><div class="shelf" data-shelf></div><div class="notes" data-notes></div><div class="pen" data-pen hidden></div><section class="meeting" data-meeting aria-label="${word("meeting")}" hidden></section></section>
<section class="text" id="text" tabindex="-1" aria-label="${word("textLabel")}"><div class="head" data-head><nav class="tabs" data-tabs aria-label="${word("documents")}">${tabs}</nav><details class="contents"><summary>${word("contents")}</summary>${contents}</details></div><noscript><p class="noscript">${word("noScript")}</p></noscript><div class="results" data-results hidden></div><article class="passage" data-passage>${passage}</article><div class="strip" data-strip aria-hidden="true"></div></section>
<aside class="card" id="card" data-card hidden></aside>
<div class="splits" data-splits></div>
<section class="drawer" tabindex="-1" data-drawer aria-label="${word("table")}" hidden></section>
<section class="drawer" tabindex="-1" data-charts aria-label="${word("charts")}" hidden></section>
</main>
<p class="live" role="status" aria-live="polite" data-live></p>
<dialog class="help" data-help></dialog>
<dialog class="bring" data-bring></dialog>
<dialog class="bring" data-stories></dialog>`;
}
