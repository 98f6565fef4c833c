import { spawnSync } from "node:child_process";

const path = process.env.CHROMIUM_PATH;

/** As root, without asking the network, and without the pages of a window's own that Chromium makes for every page. */
const always = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The last list counts: with those that the test runner leaves out as well.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PaintHolding,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,ThirdPartyStoragePartitioning,AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,OptimizationHints,MediaRouter,LensOverlay,AimEnabled,PreconnectToSearch",
];

const mesa = ["--use-gl=angle", "--use-angle=gl-egl"];
const swift = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** What the page of a browser with these flags says that it draws with. */
function renderer(flags: readonly string[]): string {
  const page =
    "data:text/html,<script>const c=document.createElement('canvas').getContext('webgl2');const e=c?.getExtension('WEBGL_debug_renderer_info');document.title=e?c.getParameter(e.UNMASKED_RENDERER_WEBGL):'none'</script>";
  const asked = path
    ? spawnSync(path, ["--headless", ...always, "--ignore-gpu-blocklist", ...flags, "--dump-dom", page], {
        encoding: "utf8",
        timeout: 20_000,
      }).stdout
    : "";
  return /<title>(.*?)<\/title>/.exec(asked ?? "")?.[1] ?? "";
}

/** Mesa's llvmpipe, where the system has it, draws in half of the time of Chromium's own; found out once for all workers. */
function rasterizer(): readonly string[] {
  process.env.ATLAS_RENDERER ??= renderer(mesa) || "none";
  return /llvmpipe/.test(process.env.ATLAS_RENDERER) ? mesa : swift;
}

/** What Chromium is started with: drawing WebGL without a graphics card, or having none at all. */
export const flags: { readonly webgl: string[]; readonly webless: string[] } = {
  webgl: [...always, "--ignore-gpu-blocklist", "--disable-gpu-rasterization", ...rasterizer()],
  webless: [...always, "--disable-gpu", "--disable-3d-apis"],
};
