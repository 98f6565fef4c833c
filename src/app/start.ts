import type { Index } from "../core/index.ts";
import type { MapTheme } from "../core/theme.ts";
import { indexCatalogue } from "../query/catalogue.ts";
import type { State } from "../store/state.ts";
import { createAskingPanel } from "../views/asking.ts";
import { createCard } from "../views/card.ts";
import { createFurniture } from "../views/furniture.ts";
import { createHelp } from "../views/help.ts";
import { createLegend } from "../views/legend.ts";
import { createLive } from "../views/live.ts";
import { createMenu } from "../views/menu.ts";
import { createNotes } from "../views/notes.ts";
import { createPanes } from "../views/panes.ts";
import { createReader } from "../views/reader.ts";
import { createResults } from "../views/results.ts";
import { createSeek } from "../views/seek.ts";
import { createShelf } from "../views/shelf.ts";
import { createStrip } from "../views/strip.ts";
import { createThemes } from "../views/themes.ts";
import { createTools } from "../views/tools.ts";
import type { Render } from "../views/view.ts";
import { say } from "../words/say.ts";
import { makeActions } from "./actions.ts";
import { bindAddress, openingOf, stateFromAddress } from "./address.ts";
import { createAsking } from "./ask.ts";
import { createBasemaps } from "./basemaps.ts";
import { createBeside } from "./beside.ts";
import { createDesk } from "./desk.ts";
import { createDevice } from "./device.ts";
import { createDrawer } from "./drawer.ts";
import { bindKeys } from "./keys.ts";
import { drawLayers } from "./layers.ts";
import { readLegend } from "./legend.ts";
import { loadCatalogue } from "./load.ts";
import { createLoop } from "./loop.ts";
import { readOwn } from "./own.ts";
import { findPage, type Page } from "./page.ts";
import { readPoint } from "./point.ts";
import { bindPrint } from "./print.ts";
import { createStage } from "./stage.ts";
import { dressPage, onDeviceTheme } from "./theme.ts";
import { createUndo } from "./undo.ts";
import { createVault } from "./vault.ts";
import { readWidths } from "./widths.ts";
import { makeWriters } from "./writers.ts";

/** Whether the page stands in a frame of another, as map, legend and card alone. */
const embedded = new URLSearchParams(location.search).has("embed");

function open(page: Page, index: Index): void {
  const { atlas } = index.catalogue;
  const loop = createLoop(stateFromAddress(index));
  const drawn = drawLayers(index);
  const { dispatch } = loop;
  const { desk, tell, faults } = createDesk(index, loop, {
    live: page.live,
    reveal: (bounds) => stage.reveal(bounds),
    noted: () => notes(loop.state()),
  });
  const pick = (subject: string): void =>
    dispatch({ do: "pick", hand: { kind: "feature", id: subject }, layers: [] });
  const basemaps = createBasemaps(
    index.catalogue.basemaps,
    createVault(() => localStorage),
    () => renderAll(loop.state()),
  );
  const notes = createNotes(page.notes, () => [...faults, ...basemaps.faults(loop.state())], desk);
  const asking = createAsking(index, loop, desk);
  const failed = (message: string): void => {
    tell({ message });
    renderAll(loop.state());
  };
  const pair = createBeside(
    { page, index, drawn, loop, desk, failed, stage: () => stage, legend: () => legend },
    () => renderAll(loop.state()),
  );
  const stage = createStage(page, index, pair.scene, basemaps, pick, asking, failed);
  const writers = makeWriters(index);
  const help = createHelp(page.help);
  const past = createUndo(loop);
  const device = createDevice(() => localStorage);
  const panes = createPanes(page.spread, page.splits, {
    first: readWidths(device),
    keep: (widths) => device.set("panes", widths),
  });
  loop.subscribe((_, command) => {
    if (command.do === "read" || command.do === "seek") panes.open();
  });
  const actions = makeActions(loop, { past, put: asking.put, help: help.open, flip: panes.flip, desk });
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
  let chooser: Render = () => undefined;
  if (index.catalogue.basemaps.length > 0)
    void import("../views/basemap.ts").then(({ createBasemap }) => {
      chooser = createBasemap(page.basemap, basemaps, desk);
      chooser(loop.state());
    });
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
    createMenu(page.menu, actions),
    help.render,
    panes.render,
    createDrawer(page.drawer, desk, (why) => tell({ message: why })),
    pair.render,
    createSeek(page.seek, desk),
    createResults(page.results, actions, desk),
    createStrip(page.strip, desk),
    createReader({ page: page.text, head: page.head, passage: page.passage }, writers, desk),
    createThemes({ strip: page.themes, caption: page.caption }, { show, opening: isOpening }, desk),
    createAskingPanel(
      page.ask,
      { put: asking.put, draws: stage.draws, read: readPoint(loop), own: readOwn(atlas.bounds) },
      desk,
    ),
    createLegend(page.legend, legend, desk),
    createShelf(page.shelf, desk),
    createFurniture(page.furniture, { ...stage, basemap: (state) => basemaps.laid(state)?.basemap }, desk),
    (state) => chooser(state),
    createCard(page.card, drawn.describe, legend.entry, asking.answer, desk),
    createLive(page.live, (id, language) => legend.entry(id, language)?.title[language] ?? id, desk),
    notes,
    () => stage.render(pair.scene.loop.state()),
  ];
  const renderAll: Render = (state) => {
    for (const render of views) render(state);
  };
  loop.subscribe(renderAll);
  bindAddress(loop, index, embedded);
  if (embedded)
    import("./embed/embed.ts").then(
      ({ bindEmbed }) =>
        bindEmbed({
          ...{ page, index, loop, desk, put: asking.put, camera: stage.camera },
          show: (view) => show(index.catalogue.themes.find(({ id }) => id === view) ?? null),
          entry: (id) => legend.entry(id, loop.state().language)?.title[loop.state().language],
        }),
      ({ message }: Error) => failed(message),
    );
  else void import("./rescuing.ts").then(({ bindRescue }) => bindRescue(loop, device, tell));
  bindPrint(page, index, pair.scene);
  onDeviceTheme(() => renderAll(loop.state()));
  bindKeys(page, index, loop, {
    seen: () => legend.seen(loop.state()),
    pick,
    past,
    help: help.open,
    flip: panes.flip,
  });
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
  document.documentElement.toggleAttribute("data-embed", embedded);
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
