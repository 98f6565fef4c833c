import type { CatalogueFeature } from "../core/feature.ts";
import type { Index } from "../core/index.ts";
import { nameOf } from "../core/naming.ts";
import type { Loop } from "./loop.ts";
import type { Page } from "./page.ts";
import type { Undo } from "./undo.ts";

/** What keys need beside the loop. */
export interface KeysInput {
  /** Ids of the features that may be in view. */
  readonly seen: () => ReadonlySet<string>;
  /** Takes a feature in hand by the id of its subject. */
  readonly pick: (subject: string) => void;
  readonly past: Undo;
  /** Whether single letters do something by themselves. */
  readonly singles: () => boolean;
  /** Opens the list of keys. */
  readonly help: () => void;
  /** Closes the text, or opens it again. */
  readonly flip: () => void;
  /** Opens the list of stories. */
  readonly stories: () => void;
  /** Opens the panel of layers, or closes it. */
  readonly layers: () => void;
}

const north = ({ geometry, properties: { at } }: CatalogueFeature): readonly number[] => {
  const spot = geometry?.type === "Point" ? geometry.coordinates : at;
  return Array.isArray(spot) ? [-(spot[1] as number), spot[0] as number] : [90, 180];
};

/** The subjects in view, each once, from north to south and west to east; those without a spot of their own last. */
function subjectsInView(index: Index, loop: Loop, seen: ReadonlySet<string>): readonly string[] {
  const { shown } = loop.state();
  const features = index.catalogue.features.filter(
    (f) => shown.includes(f.layer) && seen.has(f.id) && index.layers.get(f.layer)?.kind !== "limit",
  );
  const sorted = features.toSorted((a, b) => {
    const [p, q] = [north(a), north(b)];
    return (p[0] ?? 0) - (q[0] ?? 0) || (p[1] ?? 0) - (q[1] ?? 0);
  });
  return [...new Set(sorted.map((f) => f.subject))];
}

/**
 * The keys: Esc puts down, R puts layers back, Ctrl Z and Ctrl Shift Z go back and forth, T closes the text, L opens the layers, M the stories, ? lists them all; with the map in focus N and P walk through what is in view, said aloud
 * by the live region, and Enter takes it.
 */
export function bindKeys(page: Page, index: Index, loop: Loop, input: KeysInput): void {
  const { seen, singles, pick, past, help, flip, layers, stories } = input;
  const step = (by: number): void => {
    const all = subjectsInView(index, loop, seen());
    const { preview, hand, language } = loop.state();
    const at = all.indexOf((preview ?? hand)?.id ?? "");
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
    const feature = index.features.get(next ?? "");
    if (!feature) return;
    loop.dispatch({ do: "preview", hand: { kind: "feature", id: feature.subject } });
    page.live.textContent = nameOf(feature.properties, language).text;
  };
  void import("./keeping.ts").then(({ keepFocus }) => keepFocus(loop));
  addEventListener("keydown", (event) => {
    const target = event.target as Element;
    const { preview } = loop.state();
    if (document.querySelector("dialog[open]") || document.documentElement.dataset.plot) return;
    if (event.key === "Escape") loop.dispatch({ do: "clear" });
    if (event.altKey || target.matches?.("input, select, textarea")) return;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) past.redo();
      else past.undo();
      return;
    }
    if (!singles() && key.length === 1) return;
    if (key === "?") help();
    if (key === "t") flip();
    if (key === "l") layers();
    if (key === "m") stories();
    if (key === "r") loop.dispatch({ do: "restore" });
    if (!target.closest?.(".stage")) return;
    if (key === "n") step(1);
    if (key === "p") step(-1);
    if (key === "enter" && preview?.kind === "feature") pick(preview.id);
  });
}
