import type { Index } from "../core/index.ts";
import type { MapTheme } from "../core/theme.ts";
import type { Dispatch } from "../store/command.ts";
import type { State } from "../store/state.ts";
import type { ThemesInput } from "../views/themes.ts";
import { openingOf } from "./address.ts";
import type { Stage } from "./stage.ts";

/** The ready views as the page shows them. */
export interface Ready extends ThemesInput {
  /** Shows the ready view of an id; for null or an id that there is not, the layers of a first visit. */
  readonly showNamed: (id: string | null) => void;
}

/** Makes what shows a ready view, with the camera that leaves all of it in sight. */
export function makeReady(index: Index, stage: Stage, dispatch: Dispatch): Ready {
  const home = openingOf(index);
  const show = (theme: MapTheme | null): void => {
    const camera = theme?.bounds ? stage.frame(theme.bounds) : null;
    dispatch({ do: "view", view: theme && { ...theme, camera }, opening: home.shown });
  };
  return {
    show,
    showNamed: (id) => show(index.catalogue.themes.find((theme) => theme.id === id) ?? null),
    opening: ({ shown, variants, looks, order }: State): boolean =>
      Object.keys({ ...variants, ...looks }).length === 0 &&
      order.length === 0 &&
      shown.length === home.shown.length &&
      shown.every((id) => home.shown.includes(id)),
  };
}
