import type { Story } from "../../core/story.ts";
import type { Language } from "../../core/text.ts";

/** Prints a story, a step a page: the picture of the step as vectors, and below it what the speaker says. */
export function printHandout(story: Story, draw: (step: number) => string, language: Language): void {
  const root = document.createElement("div");
  root.className = "handout";
  for (const [step, { notes }] of story.steps.entries()) {
    const page = document.createElement("section");
    page.innerHTML = draw(step);
    for (const line of notes[language].split("\n").filter(Boolean)) {
      const words = document.createElement("p");
      words.textContent = line;
      page.append(words);
    }
    root.append(page);
  }
  const paper = new CSSStyleSheet();
  paper.replaceSync("@page { size: A4 landscape; margin: 10mm; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  document.documentElement.toggleAttribute("data-handout", true);
  document.body.append(root);
  addEventListener(
    "afterprint",
    () => {
      root.remove();
      document.documentElement.toggleAttribute("data-handout", false);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
    },
    { once: true },
  );
  print();
}
