/** The elements of the built page that views draw into. */
export interface Page {
  readonly spread: HTMLElement;
  readonly text: HTMLElement;
  readonly head: HTMLElement;
  readonly passage: HTMLElement;
  readonly stage: HTMLElement;
  readonly sheet: HTMLElement;
  readonly gl: HTMLElement;
  readonly themes: HTMLElement;
  readonly caption: HTMLElement;
  readonly ask: HTMLElement;
  readonly measure: HTMLElement;
  readonly legend: HTMLElement;
  readonly layers: HTMLElement;
  readonly furniture: HTMLElement;
  readonly basemap: HTMLElement;
  readonly shelf: HTMLElement;
  readonly notes: HTMLElement;
  readonly card: HTMLElement;
  readonly skip: HTMLElement;
  readonly skipMap: HTMLElement;
  readonly map: HTMLElement;
  readonly tabs: HTMLElement;
  readonly tools: HTMLElement;
  readonly splits: HTMLElement;
  readonly drawer: HTMLElement;
  readonly charts: HTMLElement;
  readonly menu: HTMLElement;
  readonly help: HTMLDialogElement;
  readonly bring: HTMLDialogElement;
  readonly stories: HTMLDialogElement;
  readonly meeting: HTMLElement;
  readonly pen: HTMLElement;
  readonly authoring: HTMLElement;
  readonly seek: HTMLElement;
  readonly strip: HTMLElement;
  readonly results: HTMLElement;
  readonly live: HTMLElement;
  readonly title: HTMLElement;
  readonly subtitle: HTMLElement;
}

/** Finds the elements; throws an Error that names what the page lacks. */
export function findPage(): Page {
  const find = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`the page has no ${selector}`);
    return element;
  };
  return {
    spread: find(".spread"),
    text: find("#text"),
    head: find("[data-head]"),
    passage: find("[data-passage]"),
    stage: find("[data-stage]"),
    sheet: find("[data-sheet]"),
    gl: find("[data-gl]"),
    themes: find("[data-themes]"),
    caption: find("[data-caption]"),
    ask: find("[data-ask]"),
    measure: find("[data-measure]"),
    legend: find("[data-legend]"),
    layers: find("[data-layers]"),
    furniture: find("[data-furniture]"),
    basemap: find("[data-basemap]"),
    shelf: find("[data-shelf]"),
    notes: find("[data-notes]"),
    card: find("[data-card]"),
    skip: find("[data-skip]"),
    skipMap: find("[data-skip-map]"),
    map: find("#map"),
    tabs: find("[data-tabs]"),
    tools: find("[data-tools]"),
    drawer: find("[data-drawer]"),
    charts: find("[data-charts]"),
    splits: find("[data-splits]"),
    menu: find("[data-menu]"),
    help: find("[data-help]") as HTMLDialogElement,
    bring: find("[data-bring]") as HTMLDialogElement,
    stories: find("[data-stories]") as HTMLDialogElement,
    meeting: find("section[data-meeting]"),
    pen: find("[data-pen]"),
    authoring: find("[data-authoring]"),
    seek: find("[data-seek]"),
    strip: find("[data-strip]"),
    results: find("[data-results]"),
    live: find("[data-live]"),
    title: find("[data-title]"),
    subtitle: find("[data-subtitle]"),
  };
}
