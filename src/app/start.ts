import { createFurniture } from "../views/furniture.ts";
import { createLegend } from "../views/legend.ts";
import { createLive } from "../views/live.ts";
import { createMenu } from "../views/menu.ts";
import { createNotes } from "../views/notes.ts";
import { createPanes } from "../views/panes.ts";
import { createReader } from "../views/reader.ts";
import { createSeek } from "../views/seek.ts";
import { createThemes } from "../views/themes.ts";
import { createTools } from "../views/tools.ts";
import type { Render } from "../views/view.ts";
import { makeActions } from "./actions.ts";
import { bindAddress, stateFromAddress } from "./address.ts";
import { createAim } from "./aim.ts";
import { createAsides } from "./asides.ts";
import { createAsking } from "./ask.ts";
import { createBasemaps } from "./basemaps.ts";
import { beginLoop } from "./begin.ts";
import { createBeside } from "./beside.ts";
import { createBring } from "./bring.ts";
import { createChooser } from "./chooser.ts";
import { createDesk, type Tell } from "./desk.ts";
import { createDevice } from "./device.ts";
import { makeDialogs } from "./dialogs.ts";
import { createDrawer } from "./drawer.ts";
import { tellFailure } from "./failure.ts";
import { createFinds } from "./finds.ts";
import { bindFrame, embedded } from "./frame.ts";
import { dressFront } from "./front.ts";
import { gradually } from "./gradually.ts";
import { createHand } from "./hand.ts";
import { bindKeys } from "./keys.ts";
import type { Failed } from "./late.ts";
import { drawLayers } from "./layers.ts";
import { readLegend } from "./legend.ts";
import { createLiving, type Living } from "./living.ts";
import { createLoader } from "./load.ts";
import type { Loop } from "./loop.ts";
import { createMargins } from "./margins.ts";
import { createLateMeeting } from "./meeting/late.ts";
import { readOwn } from "./own.ts";
import { findPage, type Page } from "./page.ts";
import { createPanel } from "./panel.ts";
import { bindPrint } from "./print.ts";
import { makeReady } from "./ready.ts";
import { createSingles } from "./singles.ts";
import { fetchWords } from "./speech.ts";
import { createStacking } from "./stacking.ts";
import { createStage } from "./stage.ts";
import { onDeviceTheme } from "./theme.ts";
import { createUndo } from "./undo.ts";
import { createVault } from "./vault.ts";
import { readWidths } from "./widths.ts";
import { makeWriters } from "./writers.ts";

async function open(page: Page, living: Living, opened: (loop: Loop, tell: Tell) => void): Promise<void> {
  const { index } = living;
  const { atlas } = index.catalogue;
  const { loop, language } = beginLoop(index, (message) => tell({ message }));
  const drawn = drawLayers(index);
  const { dispatch } = loop;
  const { desk, tell, faults } = createDesk(index, loop, {
    live: page.live,
    reveal: (bounds) => stage.hold(bounds),
    noted: () => notes(loop.state()),
  });
  const failed: Failed = (message, retry) => {
    tell({ message, ...(retry ? { retry } : {}) });
    renderAll(loop.state());
  };
  const pick = (subject: string): void =>
    dispatch({ do: "pick", hand: { kind: "feature", id: subject }, layers: [] });
  const basemaps = createBasemaps(
    index.catalogue.basemaps,
    createVault(() => localStorage),
    () => renderAll(loop.state()),
  );
  const notes = createNotes(page.notes, () => [...faults, ...basemaps.faults(loop.state())], desk);
  const asking = createAsking(index, loop, desk);
  const pair = createBeside(
    { page, living, drawn, loop, desk, failed, stage: () => stage, legend: () => legend },
    () => renderAll(loop.state()),
  );
  const stage = createStage(page, index, pair.scene, basemaps, pick, asking, failed);
  const writers = makeWriters(index);
  const past = createUndo(loop);
  const device = createDevice(() => localStorage);
  const singles = createSingles(device);
  const panes = createPanes(page.spread, page.splits, {
    first: readWidths(device),
    keep: (widths) => void device.set("panes", widths),
  });
  loop.subscribe((_, command) => {
    if (command.do === "read" || command.do === "seek") panes.open();
  });
  const dialogs = makeDialogs({ page, index, drawn, loop, desk, failed, singles });
  const bring = createBring(page.bring, living, loop, { tell, reveal: stage.reveal });
  const stacking = createStacking(page.layers, loop, { tell, desk, remove: bring.remove });
  const meeting = createLateMeeting({ page, loop, stage, desk, tell, device, drawn, singles: singles.on });
  const actions = makeActions(loop, {
    past,
    put: asking.put,
    ...dialogs,
    bring: bring.open,
    layers: stacking.flip,
    stories: meeting.open,
    flip: panes.flip,
    desk,
  });
  const ready = makeReady(index, stage, dispatch);
  const legend = readLegend(index, drawn, stage, page);
  const views: readonly Render[] = [
    dressFront(page, atlas),
    createAim({ page, loop, stage, ask: asking }, failed),
    createTools(page.tools, desk),
    createMenu(page.menu, actions),
    bring.render,
    stacking.render,
    meeting.render,
    panes.render,
    createDrawer(page, desk, failed),
    pair.render,
    createAsides(page, loop, desk, failed),
    createSeek(page.seek, desk),
    createFinds(page.results, actions, desk, failed),
    createReader({ page: page.text, head: page.head, passage: page.passage }, writers, desk),
    createThemes({ strip: page.themes, caption: page.caption }, ready, desk),
    createPanel(
      page.ask,
      loop,
      { put: asking.put, draws: stage.draws, own: readOwn(atlas.bounds) },
      desk,
      failed,
    ),
    createLegend(page.legend, legend, desk),
    createMargins(page, desk, failed),
    createFurniture(page.furniture, { ...stage, basemap: (state) => basemaps.laid(state)?.basemap }, desk),
    createChooser(page.basemap, basemaps, desk, failed),
    createHand(page, stage, { drawn, legend, answer: asking.answer, desk }, failed),
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
    bindFrame(
      {
        ...{ page, index, loop, desk, put: asking.put, camera: stage.camera, legend },
        show: ready.showNamed,
      },
      failed,
    );
  else void import("./settled.ts").then(({ settle }) => settle({ loop, device, tell, bring }));
  bindPrint(page, index, pair.scene);
  onDeviceTheme(() => renderAll(loop.state()));
  bindKeys(page, index, loop, {
    seen: () => legend.seen(loop.state()),
    singles: singles.on,
    pick,
    past,
    help: dialogs.help,
    flip: panes.flip,
    layers: stacking.flip,
    stories: meeting.open,
  });
  // So that a slow device hears its reader in between.
  await gradually(views.map((render) => () => render(loop.state())));
  opened(loop, tell);
  // Where its words did not come, Chinese is spoken and this tells why.
  if (loop.state().language !== language) dispatch({ do: "speak", language });
  document.documentElement.dataset.ready = "true";
}

/** Starts the atlas on the built page: reads the data, opens what the address names, draws. */
export async function start(): Promise<void> {
  const page = findPage();
  document.documentElement.toggleAttribute("data-embed", embedded);
  const came = location.hash;
  try {
    const load = createLoader();
    const loaded = await load();
    const living = createLiving(loaded.catalogue);
    await fetchWords(stateFromAddress(living.index).language)?.catch(() => undefined);
    await open(page, living, (loop, tell) => {
      if (loaded.lacking.length > 0)
        void import("./lacking.ts").then(({ tellLacking }) =>
          tellLacking(loaded, load, living, loop, tell, came),
        );
    });
  } catch (error) {
    tellFailure(page.notes, (error as Error).message);
    throw error;
  }
}
