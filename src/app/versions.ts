import { Workbox } from "workbox-window";
import { sayMore } from "../words/more/say.ts";
import type { Bring } from "./bring.ts";
import { carryOver, unpackCarried } from "./carry.ts";
import type { Tell } from "./desk.ts";
import type { Loop } from "./loop.ts";

/** What it works with. */
export interface Settled {
  readonly loop: Loop;
  readonly tell: Tell;
  readonly bring: Bring;
}

/** Milliseconds between two looks for a new version. */
const often = 30 * 60_000;

/** Resolves when the page has nothing better to do. */
const idle = (): Promise<void> =>
  new Promise((free) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => free(), { timeout: 10_000 });
    else setTimeout(free, 3000);
  });

const saves = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** The version that the server has now. */
async function versionThere(): Promise<string | undefined> {
  // By an address that the service worker does not answer.
  const answer = await fetch(new URL("./index.html?now", document.baseURI), { cache: "no-store" });
  return answer.ok ? /data-files="([^"]+)"/.exec(await answer.text())?.[1] : undefined;
}

/**
 * Has the site kept by its service worker, late, so that the first view does not wait for it, and tells of a new
 * version; the page goes on with its own until the reader opens it anew. A page from disk, one in a frame and one that
 * is being developed are left alone.
 */
export async function bindVersions({ loop, tell, bring }: Settled): Promise<void> {
  const here = document.querySelector<HTMLElement>("[data-files]")?.dataset.files;
  await unpackCarried(bring);
  if (!here) return;
  let told = false;
  let wanted = false;
  let fresh: Workbox | undefined;
  let leaving = false;
  const leave = async (): Promise<void> => {
    leaving = true;
    const registration = await navigator.serviceWorker?.getRegistration();
    // What waits takes over first; the page is opened anew as soon as it has.
    if (fresh && registration?.waiting) fresh.messageSkipWaiting();
    else location.reload();
  };
  const offer = (): void => {
    const { language, telling } = loop.state();
    // Nothing comes between a speaker and the room; it is told when the story is over.
    wanted = !told;
    if (told || telling) return;
    told = true;
    wanted = false;
    const run = (): void => void carryOver(bring, loop, tell, () => void leave());
    tell({
      message: sayMore(language, "versionNew"),
      remedy: { label: sayMore(language, "versionReload"), run },
      later: sayMore(language, "versionLater"),
    });
  };
  loop.subscribe(({ telling }) => {
    if (wanted && !telling) offer();
  });
  const look = (): void =>
    void versionThere().then(
      (there) => there && there !== here && offer(),
      () => undefined,
    );
  // What is named by its hash is missing only where the server has gone on to another version.
  const assets = new URL("./assets/", document.baseURI).href;
  new PerformanceObserver((list) => {
    const gone = (list.getEntries() as PerformanceResourceTiming[]).some(
      ({ name, responseStatus }) => responseStatus === 404 && name.startsWith(assets),
    );
    if (gone) look();
  }).observe({ type: "resource", buffered: true });
  await idle();
  if (!("serviceWorker" in navigator) || saves()) return;
  const keeper = new Workbox(new URL("./sw.js", document.baseURI).href);
  fresh = keeper;
  keeper.addEventListener("waiting", offer);
  keeper.addEventListener("controlling", () => leaving && location.reload());
  try {
    await keeper.register();
  } catch (cause) {
    console.warn("the site is not kept for use without a network", cause);
    return;
  }
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - last < often) return;
    last = Date.now();
    keeper.update().catch(() => undefined);
  });
}
