import type { Language } from "../core/text.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";

/** Shows what the atlas is made of and under which licences, over the page; gone when it is closed. */
export function showAbout(inner: Element, language: Language): void {
  const root = document.createElement("dialog");
  root.className = "help over";
  root.setAttribute("aria-label", say(language, "about"));
  const close = document.createElement("button");
  close.className = "close";
  close.textContent = "✕";
  close.setAttribute("aria-label", sayMore(language, "aboutClose"));
  close.addEventListener("click", () => root.close());
  const title = document.createElement("h2");
  title.textContent = say(language, "about");
  const head = document.createElement("header");
  head.append(title, close);
  const box = document.createElement("div");
  const part = document.createElement("div");
  part.className = "about";
  // The page is in Chinese, with its English marked.
  part.lang = "zh-CN";
  part.append(...inner.childNodes);
  box.append(head, part);
  root.append(box);
  root.addEventListener("close", () => root.remove());
  // Esc closes the dialog alone; a click beside it falls on the dialog itself.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  root.addEventListener("click", ({ target }) => {
    if (target === root) root.close();
  });
  document.body.append(root);
  root.showModal();
}
