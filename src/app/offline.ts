import type { Catalogue } from "../core/catalogue.ts";
import type { Action } from "../views/action.ts";

/** What the menu says of the offline file: that it can be had, in the file itself when it was made, else nothing. */
export function offerOffline({ atlas, offline }: Pick<Catalogue, "atlas" | "offline">): readonly Action[] {
  if (!offline) return [];
  const { file, bytes = 0, date } = offline;
  if (!file) return [{ word: "offlineHere", fill: { date }, run: () => undefined, able: () => false }];
  const run = (): void => {
    const link = document.createElement("a");
    link.href = `./${file}`;
    link.download = `${atlas.title.zh}-${date}.html`;
    link.click();
  };
  return [{ word: "offlineSave", fill: { size: (bytes / 1e6).toFixed(1), date }, run }];
}
