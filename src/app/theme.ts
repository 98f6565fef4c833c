import { palette, scale, type Theme } from "../../styles/palette.ts";
import type { State } from "../store/state.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** The theme that a choice means on this device now. */
export function themeOf(choice: State["theme"]): Theme {
  if (choice !== "auto") return choice;
  return dark.matches ? "dark" : "light";
}

/** Hex values of the palette for a state. */
export function colourOf(state: State): (key: string) => string {
  const colours: Readonly<Record<string, string>> = palette[themeOf(state.theme)];
  return (key) => {
    const value = colours[key];
    if (!value) throw new Error(`the palette has no colour called ${key}`);
    return value;
  };
}

/** How much larger than usual the theme of a state draws. */
export function scaleOf({ theme, telling }: State): number {
  const usual = scale[themeOf(theme)];
  // In a meeting the smallest name, of 11.5 pixels, is 24 pixels high on a screen of 1080.
  return telling ? Math.max(usual, (2.1 * innerHeight) / 1080) : usual;
}

/** Sets language and theme on the page. */
export function dressPage({ language, theme }: State, title: string): void {
  const root = document.documentElement;
  root.lang = language === "zh" ? "zh-CN" : "en";
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  document.title = title;
}

/** Calls `then` when the device changes between light and dark. */
export function onDeviceTheme(then: () => void): void {
  dark.addEventListener("change", then);
}
