import type { Command } from "./command.ts";
import { bring, drop, look } from "./layering.ts";
import type { State } from "./state.ts";

function pick(state: State, command: Extract<Command, { do: "pick" }>): State {
  const missing = command.layers.filter((id) => !state.shown.includes(id));
  return {
    ...state,
    hand: command.hand,
    preview: null,
    tool: command.hand.kind === "question" && state.tool === "edit" ? "edit" : null,
    search: closed(state.search),
    reading: command.hand.kind === "clause" ? command.hand.id : state.reading,
    shown: missing.length ? [...state.shown, ...missing] : state.shown,
    lifted: missing.length ? [...state.lifted, ...missing] : state.lifted,
  };
}

const closed = (search: State["search"]): State["search"] =>
  search?.open ? { ...search, open: false } : search;

/** Table, chart and list of a comparison stand in the same place: the one that is opened closes the others. */
const unlisted = (beside: State["beside"]): State["beside"] =>
  beside?.listed ? { ...beside, listed: false } : beside;

function compare(state: State, beside: State["beside"]): State {
  return beside?.listed ? { ...state, beside, table: null, chart: null } : { ...state, beside };
}

function clear(state: State): State {
  if (state.tool) return { ...state, tool: null };
  if (state.search?.open) return { ...state, search: closed(state.search) };
  return state.hand || state.preview ? { ...state, hand: null, preview: null } : state;
}

function toggle(state: State, layer: string): State {
  const shown = state.shown.includes(layer)
    ? state.shown.filter((id) => id !== layer)
    : [...state.shown, layer];
  return { ...state, shown, view: null, lifted: state.lifted.filter((id) => id !== layer) };
}

function vary(state: State, layer: string, variant: string | null): State {
  const { [layer]: _, ...others } = state.variants;
  return { ...state, view: null, variants: variant === null ? others : { ...others, [layer]: variant } };
}

function view(state: State, { view: next, opening }: Extract<Command, { do: "view" }>): State {
  return {
    ...state,
    view: next?.id ?? null,
    shown: next?.layers ?? opening,
    variants: next?.variants ?? {},
    looks: {},
    order: [],
    camera: next?.camera ?? null,
    lifted: [],
    preview: null,
    search: closed(state.search),
  };
}

function tell(state: State, { telling, view, chart }: Extract<Command, { do: "tell" }>): State {
  return {
    ...state,
    telling,
    chart,
    shown: view.layers,
    variants: view.variants ?? {},
    camera: view.camera,
    looks: {},
    order: [],
    view: null,
    hand: null,
    preview: null,
    search: null,
    table: null,
    beside: null,
    tool: null,
    lifted: [],
    page: "map",
  };
}

function measure(state: State, next: State["measure"]): State {
  const laid = next === null && state.tool === "measure";
  return { ...state, measure: next, tool: laid ? null : state.tool };
}

/** The state after a command; the same object where nothing changes. */
export function change(state: State, command: Command): State {
  switch (command.do) {
    case "pick":
      return pick(state, command);
    case "read":
      return state.reading === command.at && !state.search?.open
        ? state
        : { ...state, reading: command.at, search: closed(state.search) };
    case "preview":
      return state.preview?.id === command.hand?.id && state.preview?.kind === command.hand?.kind
        ? state
        : { ...state, preview: command.hand };
    case "clear":
      return clear(state);
    case "seek":
      return { ...state, search: command.search };
    case "tabulate":
      return {
        ...state,
        table: command.table,
        chart: null,
        beside: command.table ? unlisted(state.beside) : state.beside,
      };
    case "compare":
      return compare(state, command.beside);
    case "plot":
      return { ...state, chart: command.chart, table: command.table, beside: unlisted(state.beside) };
    case "measure":
      return measure(state, command.measure);
    case "feedback":
      return { ...state, feedback: command.feedback, tool: null };
    case "toggle":
      return toggle(state, command.layer);
    case "vary":
      return vary(state, command.layer, command.variant);
    case "look":
      return look(state, command.layer, command.look);
    case "order":
      return { ...state, order: command.layers, view: null };
    case "tell":
      return tell(state, command);
    case "blank":
      return state.telling ? { ...state, telling: { ...state.telling, dark: !state.telling.dark } } : state;
    case "hush":
      return state.telling ? { ...state, telling: null, chart: null } : state;
    case "unlook":
      return { ...state, looks: {}, order: [] };
    case "bring":
      return bring(state, command.layers);
    case "drop":
      return drop(state, command.layer);
    case "view":
      return view(state, command);
    case "restore":
      return state.lifted.length === 0
        ? state
        : { ...state, shown: state.shown.filter((id) => !state.lifted.includes(id)), lifted: [] };
    case "move":
      return { ...state, camera: command.camera };
    case "lay":
      return { ...state, basemap: command.basemap };
    case "speak":
      return { ...state, language: command.language };
    case "dress":
      return { ...state, theme: command.theme };
    case "turn":
      return { ...state, page: command.page };
    case "wield":
      return state.tool === command.tool ? state : { ...state, tool: command.tool };
    case "aim":
      return { ...state, aim: command.corners };
    case "hear":
      return { ...state, answering: command.answering };
    case "recall":
      return {
        ...command.state,
        preview: null,
        tool: state.tool === "measure" && command.state.measure ? "measure" : null,
        answering: state.answering,
        aim: state.aim,
        feedback: state.feedback,
      };
    case "arrive":
      return state.answering ? { ...command.state, answering: state.answering } : command.state;
  }
}
