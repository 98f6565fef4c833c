import { type Camera, fitCamera, moveCamera, toPixel } from "../core/camera.ts";
import { subjectsOf } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import type { Desk, Render } from "../views/view.ts";
import { boundsOf } from "./bounds.ts";

/** The map that the card may lie over. */
export interface Uncovered {
  readonly stage: HTMLElement;
  /** What is told over the map. */
  readonly notes: HTMLElement;
  readonly camera: (state: State) => Camera;
}

/** Pixels kept free round what is in hand, and the least height of map over the card that is worth looking at. */
const [margin, least] = [30, 96];
/** Milliseconds without change after which the card is at rest. */
const rest = 80;

const covers = (): boolean =>
  matchMedia("(max-width: 760px)").matches && !document.documentElement.hasAttribute("data-embed");

/** Pixels from the upper left corner of the map between which nothing covers it. */
interface Free {
  readonly top: number;
  readonly bottom: number;
}

/** What neither the ready views and notes above nor the card cover; where notes leave too little, what is under them too. */
function free(stage: HTMLElement, notes: HTMLElement, card: HTMLElement): Free {
  const map = stage.getBoundingClientRect();
  const above = Number.parseFloat(getComputedStyle(stage).getPropertyValue("--above")) || 0;
  const bottom = Math.min(map.bottom, innerHeight, card.getBoundingClientRect().top) - map.top;
  const top = Math.max(above, -map.top);
  const told = notes.childElementCount > 0 ? notes.getBoundingClientRect().bottom - map.top : 0;
  return { top: bottom - told < least / 2 ? top : Math.max(top, told), bottom };
}

/**
 * Moves the map, where the card lies over it, so far that what is in hand is in the part left free: whenever something
 * else is taken, and whenever the card comes to rest at another height. A map that is wholly covered stays.
 */
export function createUncover(card: HTMLElement, { stage, notes, camera }: Uncovered, desk: Desk): Render {
  const { index, dispatch } = desk;
  let now: State | undefined;
  const uncover = (): void => {
    if (!now?.hand || now.telling || now.beside || card.hidden || !covers()) return;
    if (card.dataset.height === "full") return;
    const bounds = boundsOf(subjectsOf(now.hand, index).flatMap((id) => index.kin(id)));
    if (!bounds) return;
    let { top, bottom } = free(stage, notes, card);
    if (bottom - top < least && now.page === "map") {
      // On a low screen bar and map do not both fit over the card.
      stage.scrollIntoView({ block: "start" });
      ({ top, bottom } = free(stage, notes, card));
    }
    const [width, height] = [stage.clientWidth, stage.clientHeight];
    if (bottom - top < 2 || width === 0) return;
    const pad = Math.min(margin, (bottom - top) / 4);
    const room = { width: width - 2 * pad, height: bottom - top - 2 * pad };
    const [west, south, east, north] = bounds;
    const at = camera(now);
    const [left, over] = toPixel(at, width, height, west, north);
    const [right, under] = toPixel(at, width, height, east, south);
    const inside = left >= pad && right <= width - pad && over >= top + pad && under <= bottom - pad;
    if (inside) return;
    const fits = right - left <= room.width && under - over <= room.height;
    const zoom = fits ? at.zoom : Math.min(at.zoom, fitCamera(bounds, room.width, room.height).zoom);
    const centred = { ...fitCamera(bounds, width, height), zoom };
    dispatch({
      do: "move",
      camera: moveCamera(centred, [0, (top + bottom - height) / 2], 0, [0, 0]),
    });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(uncover, rest);
  };
  new ResizeObserver(settle).observe(card);
  return (state) => {
    const other = state.hand?.id !== now?.hand?.id;
    now = state;
    if (other && state.hand) settle();
  };
}
