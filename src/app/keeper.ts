import { clientsClaim, setCacheNameDetails } from "workbox-core";
import { precacheAndRoute } from "workbox-precaching";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { NetworkFirst } from "workbox-strategies";

/** What of the service worker's world is used here; its types do not go together with those of pages. */
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly matchAll: (of: object) => Promise<readonly unknown[]> };
  readonly skipWaiting: () => Promise<void>;
}
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** The list of this version, put in by the build. */
declare const KEPT: { readonly version: string; readonly entries: Parameters<typeof precacheAndRoute>[0] };

// Named once: the build writes the whole list where its name stands.
const { version, entries } = KEPT;
const scope = globalThis as unknown as Scope;
const root = new URL(scope.registration.scope);
const family = "plan-atlas";

// Each version has a room of its own: what a page of an earlier one still asks for stays there until no such page is left.
setCacheNameDetails({ prefix: family, precache: version, suffix: root.href });
const visited = `${family}-${version}-visited-${root.href}`;

precacheAndRoute(entries, {
  cleanURLs: false,
  ignoreURLParametersMatching: [/^embed$/, /^speaker$/, /^utm_/],
});

const within = (url: URL, path = ""): boolean => url.href.startsWith(`${root.href}${path}`);

// A page of an earlier version finds what is named by its hash in that version's room, else on the network, else nowhere.
registerRoute(
  ({ url }) => within(url, "assets/"),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

/** Most pages without scripts, with their maps and styles, that are kept. */
const most = 120;
const pages = new NetworkFirst({
  cacheName: visited,
  plugins: [
    {
      cacheDidUpdate: async () => {
        const cache = await caches.open(visited);
        const all = await cache.keys();
        await Promise.all(all.slice(0, -most).map((old) => cache.delete(old)));
      },
    },
  ],
});
registerRoute(
  ({ url, request }) =>
    within(url) &&
    !within(url, "data/") &&
    !within(url, "atlas.html") &&
    ["document", "style", "image"].includes(request.destination),
  pages,
);

const absent = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>没有网络 · Offline</title>
<p>没有网络，这一页还没有存在此设备上。<a href="">再试一次</a> · <a href="${root.pathname}">打开一张图</a></p>
<p lang="en">No network, and this page is not kept on this device yet. <a href="">Try again</a> · <a href="${root.pathname}">Open the atlas</a></p></html>`;
setCatchHandler(async ({ request }) =>
  request.mode === "navigate"
    ? new Response(absent, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } })
    : Response.error(),
);

/** Empties the rooms of other versions where no page is open that may ask for them, and none is about to come. */
async function sweep(): Promise<void> {
  const open = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length > 0 || scope.registration.waiting || scope.registration.installing) return;
  const old = (await caches.keys()).filter(
    (name) =>
      name.startsWith(`${family}-`) && name.endsWith(root.href) && !name.startsWith(`${family}-${version}-`),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
}

addEventListener("activate", (event) => (event as Lasting).waitUntil(sweep()));
addEventListener("fetch", (event) => {
  const { request } = event as Lasting & { readonly request: Request };
  if (request.mode === "navigate") (event as Lasting).waitUntil(sweep());
});
addEventListener("message", ({ data }: MessageEvent<{ readonly type?: string } | null>) => {
  // The reader wants the version that waits.
  if (data?.type === "SKIP_WAITING") void scope.skipWaiting();
});
// A first visit goes on from what is kept, should the line break in the middle.
clientsClaim();
