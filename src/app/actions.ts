import type { Beside } from "../core/beside.ts";
import type { Question } from "../core/question.ts";
import { wholeTable } from "../core/tabulation.ts";
import type { Action } from "../views/action.ts";
import type { Desk } from "../views/view.ts";
import type { Loop } from "./loop.ts";
import { offerOffline } from "./offline.ts";
import type { Undo } from "./undo.ts";

/** What the actions work with beside the loop. */
export interface ActionsInput {
  readonly past: Undo;
  readonly put: (question: Question) => void;
  readonly help: () => void;
  /** Opens the print sheet. */
  readonly plot: () => void;
  /** Opens what shares the address. */
  readonly share: () => void;
  /** Opens what the atlas is made of and under which licences. */
  readonly about: () => void;
  /** Opens the panel for the reader's own data. */
  readonly bring: () => void;
  /** Opens the list of stories. */
  readonly stories: () => void;
  /** Opens the panel of layers, or closes it. */
  readonly layers: () => void;
  /** Closes the text, or opens it again. */
  readonly flip: () => void;
  readonly desk: Desk;
}

/** Everything that the menu offers, in its order. */
export function makeActions(
  loop: Loop,
  { past, put, help, plot, share, about, bring, stories, layers, flip, desk }: ActionsInput,
): readonly Action[] {
  const { dispatch, state } = loop;
  const { themes } = desk.index.catalogue;
  /** What is shown now beside the first ready view that is another. */
  const firstBeside = (view: string | null): Beside => {
    const other = themes.find(({ id }) => id !== view);
    const b = other ? ({ show: "view", id: other.id } as const) : ({ show: "now" } as const);
    return { a: { show: "now" }, b, manner: "swipe", share: 50, listed: false };
  };
  return [
    { word: "undo", keys: "Control+Z", run: past.undo, able: () => past.able().undo },
    { word: "redo", keys: "Control+Shift+Z", run: past.redo, able: () => past.able().redo },
    {
      word: "home",
      run: () => dispatch({ do: "move", camera: null }),
      able: ({ camera }) => camera !== null,
    },
    {
      word: "restore",
      keys: "R",
      run: () => dispatch({ do: "restore" }),
      able: ({ lifted }) => lifted.length > 0,
    },
    { word: "flipText", keys: "T", run: flip },
    {
      word: "openTable",
      run: () => dispatch({ do: "tabulate", table: wholeTable }),
      able: ({ table, chart }) => table === null || chart !== null,
    },
    {
      word: "beside",
      run: () => dispatch({ do: "compare", beside: firstBeside(state().view) }),
      able: ({ beside }) => beside === null,
    },
    {
      word: "charts",
      run: () =>
        dispatch({ do: "plot", chart: { id: "groups", form: null, of: null }, table: state().table }),
      able: ({ chart }) => chart === null,
    },
    {
      word: "myPlace",
      run: () => {
        dispatch({ do: "read", at: "place" });
        dispatch({ do: "turn", page: "text" });
      },
    },
    { word: "stories", keys: "M", run: stories },
    { word: "layers", keys: "L", run: layers },
    { word: "bring", run: bring },
    { word: "askTable", run: () => put({ ask: "table" }) },
    {
      word: "measuring",
      run: () => {
        dispatch({ do: "measure", measure: { kind: "distance", points: [] } });
        dispatch({ do: "wield", tool: "measure" });
      },
      able: ({ measure }) => measure === null,
    },
    { word: "copyAddress", run: () => void desk.copy(location.href) },
    { word: "share", run: share },
    { word: "print", keys: "Control+P", run: () => print() },
    { word: "printSheet", run: plot },
    ...offerOffline(desk.index.catalogue),
    {
      word: "useProjector",
      run: () => dispatch({ do: "dress", theme: "projector" }),
      able: ({ theme }) => theme !== "projector",
    },
    {
      word: "useDark",
      run: () => dispatch({ do: "dress", theme: "dark" }),
      able: ({ theme }) => theme !== "dark",
    },
    {
      word: "useLight",
      run: () => dispatch({ do: "dress", theme: "light" }),
      able: ({ theme }) => theme !== "light",
    },
    {
      word: "language",
      run: () => dispatch({ do: "speak", language: state().language === "zh" ? "en" : "zh" }),
    },
    {
      word: "feedback",
      run: () => dispatch({ do: "feedback", feedback: { kind: "other", at: null } }),
    },
    { word: "shortcuts", keys: "?", run: help },
    { word: "about", run: about },
  ];
}
