/** What the keys of a clicker or a keyboard do in a meeting. */
export interface Clicks {
  readonly go: (by: number) => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly dark: () => void;
  readonly full: () => void;
  readonly pen: () => void;
  readonly kiosk: () => void;
  readonly speaker: () => void;
  readonly leave: () => void;
}

/** The keys that clickers send, and those of a keyboard: `.` is what some send for a dark screen. */
const keys: Readonly<Record<string, keyof Omit<Clicks, "go"> | number>> = {
  PageDown: 1,
  ArrowRight: 1,
  ArrowDown: 1,
  " ": 1,
  Enter: 1,
  PageUp: -1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Backspace: -1,
  r: 0,
  Home: "first",
  End: "last",
  b: "dark",
  ".": "dark",
  f: "full",
  p: "pen",
  k: "kiosk",
  s: "speaker",
  F5: "full",
  Escape: "leave",
};

/**
 * Hears the keys while a meeting is on, before anything else on the page does; what is typed into a field stays there,
 * and letters do nothing where the reader turned them off.
 */
export function bindClicker(on: () => boolean, letters: () => boolean, clicks: Clicks): void {
  addEventListener(
    "keydown",
    (event) => {
      if (!on() || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as Element;
      const held = target.matches?.("input, select, textarea, [role='separator']");
      if (held || document.querySelector("dialog[open]")) return;
      // A button in focus is pressed by Space and Enter, as everywhere.
      if (target.matches?.("button, a, summary") && (event.key === " " || event.key === "Enter")) return;
      if (/^\S$/.test(event.key) && !letters()) return;
      const does = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (does === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (typeof does === "number") clicks.go(does);
      else clicks[does]();
    },
    true,
  );
}
