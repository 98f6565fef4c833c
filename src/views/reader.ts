import type { Plan, Section } from "../core/clause.ts";
import type { Language } from "../core/text.ts";
import { litClauses } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { say } from "../words/say.ts";
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
}

/** The text page: documents, contents, and the chapter that is open, with what is in hand marked. */
export function createReader(roots: ReaderRoots, write: Writers, { index, dispatch, take }: Desk): Render {
  const { page, head, passage } = roots;
  const tabs = [...head.querySelectorAll<HTMLAnchorElement>("[data-plan]")];
  const details = head.querySelector("details");
  let chapter = "";
  let language: Language = "zh";
  let reading = index.catalogue.atlas.opens;

  page.addEventListener("click", (event) => {
    const target = event.target as Element;
    const at = (name: string): string | undefined =>
      target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
    const [feature, pin, read, plan, clause] = ["feature", "pin", "read", "plan", "clause"].map(at);
    if (event.metaKey || event.ctrlKey || !(feature ?? pin ?? read ?? plan ?? clause)) return;
    if (getSelection()?.type === "Range" && !target.closest("a")) return;
    event.preventDefault();
    if (feature) take({ kind: "feature", id: feature });
    else if (pin ?? clause) take({ kind: "clause", id: pin ?? clause ?? "" });
    else if (read) {
      if (details) details.open = false;
      dispatch({ do: "read", at: read });
    } else if (plan) {
      const first = index.catalogue.plans
        .find((p) => p.meta.id === plan)
        ?.sections.find((s) => s.kind === "chapter");
      if (first) dispatch({ do: "read", at: first.id });
    }
  });
  const preview = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>("[data-feature]")?.dataset.feature;
    dispatch({ do: "preview", hand: id ? { kind: "feature", id } : null });
  };
  for (const type of ["pointerover", "focusin"]) passage.addEventListener(type, preview);
  passage.addEventListener("pointerleave", () => dispatch({ do: "preview", hand: null }));

  const open = (state: State): void => {
    const section = write.chapterOf(state.reading);
    const plan = index.planOf(state.reading);
    if (!section || !plan || (section.id === chapter && state.language === language)) return;
    chapter = section.id;
    language = state.language;
    passage.innerHTML = write.passage(plan, section.id, language);
    head.querySelector(".toc")?.remove();
    details?.insertAdjacentHTML("beforeend", write.contents(plan, section.id));
    for (const tab of tabs) {
      if (tab.dataset.plan === plan.meta.id) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
      tab.textContent =
        plan.meta.id === tab.dataset.plan ? plan.meta.short[language] : (tab.textContent ?? "");
    }
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
    for (const tab of tabs) {
      const plan = index.catalogue.plans.find((p) => p.meta.id === tab.dataset.plan);
      if (plan) {
        tab.textContent = plan.meta.short[state.language];
        tab.lang = state.language;
      }
    }
    const summary = details?.querySelector("summary");
    if (summary) summary.textContent = say(state.language, "contents");
    if (state.reading !== reading) scroll(state.reading);
    reading = state.reading;
  };
}
