import type { Plan, Section } from "../core/clause.ts";
import type { Language } from "../core/text.ts";
import { litClauses } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
import { citeAt } from "./citing.ts";
import type { Desk, Render } from "./view.ts";

/** The parts of the page that the reader fills. */
export interface ReaderRoots {
  readonly page: HTMLElement;
  readonly head: HTMLElement;
  readonly passage: HTMLElement;
}

/** How text becomes markup; handed in, so that the built page and the running one are written alike. */
export interface Writers {
  readonly chapterOf: (id: string) => Section | undefined;
  readonly passage: (plan: Plan, section: string, language: Language) => string;
  readonly contents: (plan: Plan, section: string) => string;
  /** What every plan says a term means, each with its source; `id` is the clause that the link names. */
  readonly definitions: (words: string, id: string) => readonly string[];
  /** Marks the plan or study with the id `open`. */
  readonly tabs: (open: string, language: Language) => string;
  /** A page that compares the documents; rejects where its data cannot be had. */
  readonly study: (id: string, language: Language) => Promise<string>;
}

/** The text page: documents, contents, and the chapter that is open, with what is in hand marked. */
export function createReader(roots: ReaderRoots, write: Writers, { index, dispatch, take }: Desk): Render {
  const { page, head, passage } = roots;
  const tabs = head.querySelector<HTMLElement>("[data-tabs]");
  const details = head.querySelector("details");
  let chapter = "";
  let language: Language = "zh";
  let reading = index.catalogue.atlas.opens;

  const openDefinition = (target: Element, id: string): void => {
    const host = target.closest("p.clause, table, blockquote");
    const link = target.closest("a");
    const shown = host?.nextElementSibling;
    if (shown instanceof HTMLElement && shown.dataset.definition === id) {
      shown.remove();
      link?.setAttribute("aria-expanded", "false");
      return;
    }
    const note = document.createElement("aside");
    note.className = "definition";
    note.dataset.definition = id;
    note.lang = "zh";
    note.append(
      ...write.definitions(link?.textContent ?? "", id).map((words) => {
        const line = document.createElement("p");
        line.textContent = words;
        return line;
      }),
    );
    host?.after(note);
    link?.setAttribute("aria-expanded", "true");
  };

  page.addEventListener("click", (event) => {
    const target = event.target as Element;
    const at = (name: string): string | undefined =>
      target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
    const [feature, pin, read, plan, term, clause] = ["feature", "pin", "read", "plan", "term", "clause"].map(
      at,
    );
    if (event.metaKey || event.ctrlKey || !(feature ?? pin ?? read ?? plan ?? clause)) return;
    if (getSelection()?.type === "Range" && !target.closest("a")) return;
    event.preventDefault();
    if (feature) take({ kind: "feature", id: feature });
    else if (term) openDefinition(target, term);
    else if (pin ?? clause) take({ kind: "clause", id: pin ?? clause ?? "" });
    else if (read) {
      if (details) details.open = false;
      dispatch({ do: "read", at: read });
    } else if (plan) {
      const sections = index.catalogue.plans.find((p) => p.meta.id === plan)?.sections ?? [];
      const first = sections.find((s) => s.kind === "chapter") ?? sections[0];
      if (first) dispatch({ do: "read", at: first.id });
    }
  });
  const preview = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>("[data-feature]")?.dataset.feature;
    dispatch({ do: "preview", hand: id ? { kind: "feature", id } : null });
  };
  passage.addEventListener("copy", (event) => {
    const chosen = getSelection();
    const words = chosen?.toString().replace(/\s+/g, "") ?? "";
    const id = chosen?.anchorNode?.parentElement?.closest<HTMLElement>("[data-clause]")?.dataset.clause ?? "";
    const clause = index.clauses.get(id);
    const plan = index.planOf(id);
    const whole = clause?.text.replace(/\s+/g, "") ?? "";
    if (!clause || !plan || words.length < 4 || !whole.includes(words)) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", citeAt(clause, plan.meta, language, words));
  });
  for (const type of ["pointerover", "focusin"]) passage.addEventListener(type, preview);
  passage.addEventListener("pointerleave", () => dispatch({ do: "preview", hand: null }));

  const openStudy = (id: string): void => {
    passage.innerHTML = `<p>${say(language, "loading")}</p>`;
    write.study(id, language).then(
      (page) => {
        if (chapter === id) passage.innerHTML = page;
      },
      (error: Error) => {
        if (chapter !== id) return;
        const told = document.createElement("p");
        told.className = "fault";
        told.setAttribute("role", "alert");
        told.textContent = say(language, "failed", { part: id, why: error.message });
        const retry = document.createElement("button");
        retry.className = "button";
        retry.textContent = say(language, "retry");
        retry.addEventListener("click", () => openStudy(id));
        passage.replaceChildren(told, retry);
      },
    );
  };
  const open = (state: State): void => {
    const plan = index.planOf(state.reading);
    const wanted = plan ? write.chapterOf(state.reading)?.id : state.reading;
    if (!wanted || (wanted === chapter && state.language === language)) return;
    chapter = wanted;
    language = state.language;
    passage.scrollTop = 0;
    head.querySelector(".toc")?.remove();
    if (tabs) tabs.innerHTML = write.tabs(plan?.meta.id ?? wanted, language);
    if (details) details.hidden = !plan;
    if (!plan) {
      openStudy(wanted);
      return;
    }
    passage.innerHTML = write.passage(plan, wanted, language);
    details?.insertAdjacentHTML("beforeend", write.contents(plan, wanted));
  };
  const mark = (state: State): void => {
    const lit = litClauses(state, index);
    for (const element of passage.querySelectorAll<HTMLElement>("[data-clause]")) {
      const id = element.dataset.clause ?? "";
      element.classList.toggle("lit", lit.has(id));
      element.classList.toggle("held", state.hand?.kind === "clause" && state.hand.id === id);
    }
    for (const element of passage.querySelectorAll<HTMLElement>("[data-feature]"))
      element.classList.toggle("held", state.hand?.id === element.dataset.feature);
  };
  const scroll = (id: string): void => {
    const target = document.getElementById(id);
    if (!target || !passage.contains(target)) return;
    const centre = target.matches("p, tr") && !matchMedia("(max-width: 760px)").matches;
    target.scrollIntoView({ block: centre ? "center" : "start" });
  };
  return (state: State) => {
    open(state);
    mark(state);
    const summary = details?.querySelector("summary");
    if (summary) summary.textContent = say(state.language, "contents");
    if (state.reading !== reading) scroll(state.reading);
    reading = state.reading;
  };
}
