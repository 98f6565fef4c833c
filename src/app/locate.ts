import type { Index } from "../core/index.ts";
import type { Language } from "../core/text.ts";
import type { Leads } from "../pages/leads.ts";
import { cellAt } from "../query/cell.ts";
import { escapeText } from "../sheet/svg.ts";
import { sayMore } from "../words/more/say.ts";
import { linkTo } from "./finder.ts";

/** Asks the device once where it is, and writes into `root` the unit that it is most likely in, with its neighbours. */
export function locateDevice(root: HTMLElement, index: Index, leads: Leads, language: Language): void {
  const word = (key: Parameters<typeof sayMore>[1], fill = {}): string =>
    escapeText(sayMore(language, key, fill));
  const fail = (why: string): void => {
    root.innerHTML = `<p class="ours">${word("localPlaceFailed", { why })}</p>`;
  };
  root.innerHTML = `<p class="ours">${word("localPlacing")}</p>`;
  if (!navigator.geolocation) {
    fail("navigator.geolocation");
    return;
  }
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const cell = cellAt(index, coords.longitude, coords.latitude);
      const places = new Map(index.catalogue.places.map((p) => [p.id, p]));
      const ids = cell
        ? [cell.properties.place ?? "", ...((cell.properties.neighbours ?? []) as string[])]
        : [];
      const links = ids.flatMap((id) => {
        const place = places.get(id);
        return place ? [linkTo(place, places, leads, language)] : [];
      });
      const [first, ...others] = links;
      root.innerHTML = first
        ? `<p class="ours">${word("localPlaceFound")}</p><p class="what">${first}</p><p class="ours">${word("localPlaceOthers")}${others.join(language === "zh" ? "、" : ", ")}</p>`
        : `<p class="ours">${word("localPlaceAway")}</p>`;
    },
    ({ message, code }) => fail(message || String(code)),
    { timeout: 20_000, maximumAge: 0 },
  );
}
