import "../../styles/about.css";
import type { State } from "../store/state.ts";
import { showAbout } from "../views/about.ts";
import { getText } from "./source.ts";

/** Fetches the page on the atlas itself; gives what opens it over the map. Throws an Error that names the file. */
export async function loadAbout(): Promise<(state: State) => void> {
  const page = new DOMParser().parseFromString(await getText("about.html"), "text/html");
  const inner = page.querySelector("main.about");
  if (!inner) throw new Error("about.html");
  inner.querySelector(".back")?.remove();
  return ({ language }) => showAbout(document.importNode(inner, true), language);
}
