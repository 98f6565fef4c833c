import { placeInPlan } from "../core/citation.ts";
import type { Index } from "../core/index.ts";
import type { MapTheme } from "../core/theme.ts";
import { writeContents } from "../pages/contents.ts";
import { writePassage } from "../pages/passage.ts";
import { writeStudies, writeTabs } from "../pages/tabs.ts";
import { indexCatalogue } from "../query/catalogue.ts";
import { chapterOf } from "../query/chapter.ts";
import { definitionIn, termsOf } from "../query/terms.ts";
import { layersOf, subjectsOf } from "../store/selectors.ts";
import type { Hand, State } from "../store/state.ts";
import { createAskingPanel } from "../views/asking.ts";
import { createBasemap } from "../views/basemap.ts";
import { createCard } from "../views/card.ts";
import { createFurniture } from "../views/furniture.ts";
import { createLegend } from "../views/legend.ts";
import { createLive } from "../views/live.ts";
import { createNotes, type Fault } from "../views/notes.ts";
import { createReader } from "../views/reader.ts";
import { createResults } from "../views/results.ts";
import { createSeek } from "../views/seek.ts";
import { createShelf } from "../views/shelf.ts";
import { createStrip } from "../views/strip.ts";
import { createThemes } from "../views/themes.ts";
import { createTools } from "../views/tools.ts";
import type { Desk, Render } from "../views/view.ts";
import { say } from "../words/say.ts";
import { bindAddress, openingOf, stateFromAddress } from "./address.ts";
import { createAsking } from "./ask.ts";
import { createBasemaps } from "./basemaps.ts";
import { boundsOf } from "./bounds.ts";
import { bindKeys } from "./keys.ts";
import { drawLayers } from "./layers.ts";
import { readLegend } from "./legend.ts";
import { loadCatalogue, loadRaw } from "./load.ts";
import { createLoop } from "./loop.ts";
import { findPage, type Page } from "./page.ts";
import { readPoint } from "./point.ts";
import { bindPrint } from "./print.ts";
import { createStage } from "./stage.ts";
import { createStudies } from "./studies.ts";
import { dressPage, onDeviceTheme } from "./theme.ts";
import { createVault } from "./vault.ts";

function open(page: Page, index: Index): void {
  const { atlas } = index.catalogue;
  const loop = createLoop(stateFromAddress(index));
  const drawn = drawLayers(index);
  const faults: Fault[] = [];
  const { dispatch } = loop;

  const take = (hand: Hand): void => {
    dispatch({ do: "pick", hand, layers: layersOf(hand, index) });
    const bounds = boundsOf(subjectsOf(hand, index).flatMap((id) => index.kin(id)));
    if (bounds) stage.reveal(bounds);
  };
  const copy = async (text: string): Promise<void> => {
    const { language } = loop.state();
    const worked = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    const told = { message: say(language, worked ? "copied" : "copyFailed") };
    page.live.textContent = told.message;
    faults.push(told);
    notes(loop.state());
    setTimeout(() => {
      faults.splice(faults.indexOf(told), 1);
      notes(loop.state());
    }, 2500);
  };
  const scanOf = async (id: string): Promise<string> => {
    const plan = index.planOf(id)?.meta.id ?? "";
    const spans = index.clauses.get(id)?.raw ?? [];
    return loadRaw(plan).then(
      (raw) => spans.map(({ start, end }) => raw.slice(start, end)).join("\n……\n"),
      (error: Error) => say(loop.state().language, "failed", { part: plan, why: error.message }),
    );
  };
  const desk: Desk = { index, dispatch, take, copy, scanOf };
  const pick = (subject: string): void =>
    dispatch({ do: "pick", hand: { kind: "feature", id: subject }, layers: [] });
  const basemaps = createBasemaps(
    index.catalogue.basemaps,
    createVault(() => localStorage),
    () => renderAll(loop.state()),
  );
  const notes = createNotes(page.notes, () => [...faults, ...basemaps.faults(loop.state())], desk);
  const asking = createAsking(index, loop, desk);
  const stage = createStage(page, index, drawn, loop, basemaps, pick, asking, (message) => {
    faults.push({ message });
    renderAll(loop.state());
  });
  const kindOf = (id: string): string => index.layers.get(index.features.get(id)?.layer ?? "")?.kind ?? "";
  const terms = termsOf(index.catalogue.plans);
  const writers = {
    chapterOf: (id: string) => chapterOf(id, index.clauses, index.sections),
    passage: (...[plan, section, language]: Parameters<Parameters<typeof createReader>[1]["passage"]>) =>
      writePassage({ plan, section, linksFrom: index.linksFrom, kindOf, terms, language }),
    contents: writeContents,
    tabs: (...[plan, language]: Parameters<Parameters<typeof createReader>[1]["tabs"]>) =>
      writeTabs(index.catalogue.plans, plan, language) + writeStudies(plan, language),
    definitions: (words: string, id: string) => {
      const ids = terms.filter((t) => t.words === words).map((t) => t.clause);
      return (ids.length > 0 ? ids : [id]).flatMap((clause) => {
        const found = index.clauses.get(clause);
        const plan = index.planOf(clause);
        return found && plan
          ? [`${definitionIn(found, words)} ——《${plan.meta.short.zh}》${placeInPlan(found)}`]
          : [];
      });
    },
    study: createStudies(index),
  };
  const home = openingOf(index);
  const show = (theme: MapTheme | null): void => {
    const camera = theme?.bounds ? stage.frame(theme.bounds) : null;
    dispatch({ do: "view", view: theme && { ...theme, camera }, opening: home.shown });
  };
  const isOpening = ({ shown, variants }: State): boolean =>
    Object.keys(variants).length === 0 &&
    shown.length === home.shown.length &&
    shown.every((id) => home.shown.includes(id));
  const legend = readLegend(index, drawn, stage, page);
  const views: readonly Render[] = [
    (state) => {
      dressPage(state, atlas.title[state.language]);
      page.title.textContent = atlas.title[state.language];
      page.subtitle.textContent = atlas.subtitle[state.language];
      page.spread.dataset.page = state.page;
      page.skip.textContent = say(state.language, "skip");
      page.map.setAttribute("aria-label", say(state.language, "map"));
      page.text.setAttribute("aria-label", say(state.language, "textLabel"));
      page.tabs.setAttribute("aria-label", say(state.language, "documents"));
    },
    createTools(page.tools, desk),
    createSeek(page.seek, desk),
    createResults(page.results, desk),
    createStrip(page.strip, desk),
    createReader({ page: page.text, head: page.head, passage: page.passage }, writers, desk),
    createThemes({ strip: page.themes, caption: page.caption }, { show, opening: isOpening }, desk),
    createAskingPanel(page.ask, { put: asking.put, draws: stage.draws, read: readPoint(loop) }, desk),
    createLegend(page.legend, legend, desk),
    createShelf(page.shelf, desk),
    createFurniture(page.furniture, { ...stage, basemap: (state) => basemaps.laid(state)?.basemap }, desk),
    createBasemap(page.basemap, basemaps, desk),
    createCard(page.card, drawn.describe, legend.entry, asking.answer, desk),
    createLive(page.live, (id, language) => legend.entry(id, language)?.title[language] ?? id, desk),
    notes,
    stage.render,
  ];
  const renderAll: Render = (state) => {
    for (const render of views) render(state);
  };
  loop.subscribe(renderAll);
  bindAddress(loop, index);
  bindPrint(page, index, drawn, loop);
  onDeviceTheme(() => renderAll(loop.state()));
  bindKeys(page, index, loop, { seen: () => legend.seen(loop.state()), pick });
  // Followed as a link it would put its own name in the place of the state's address.
  page.skip.addEventListener("click", (event) => {
    event.preventDefault();
    page.text.focus();
  });
  renderAll(loop.state());
  document.documentElement.dataset.ready = "true";
}

/** Starts the atlas on the built page: reads the data, opens what the address names, draws. */
export async function start(): Promise<void> {
  const page = findPage();
  try {
    open(page, indexCatalogue(await loadCatalogue()));
  } catch (error) {
    const why = (error as Error).message;
    const note = document.createElement("p");
    note.className = "fault";
    note.setAttribute("role", "alert");
    const retry = document.createElement("button");
    retry.className = "button";
    retry.textContent = say("zh", "retry");
    retry.addEventListener("click", () => location.reload());
    note.append(say("zh", "failed", { part: say("zh", "text"), why }), retry);
    page.notes.append(note);
    throw error;
  }
}
