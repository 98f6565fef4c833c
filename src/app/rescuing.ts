import { sayMore } from "../words/more/say.ts";
import type { Tell } from "./desk.ts";
import type { Device } from "./device.ts";
import type { Loop } from "./loop.ts";
import { createRescue } from "./rescue.ts";

/** Keeps the address of this page on the device while it is open, and offers that of a page that was lost. */
export async function bindRescue(loop: Loop, device: Device, tell: Tell): Promise<void> {
  const { lost, keep, close } = await createRescue(device, navigator.locks, Date.now);
  const now = (): void => keep(location.hash.slice(1));
  let timer: ReturnType<typeof setTimeout> | undefined;
  loop.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(now, 400);
  });
  now();
  addEventListener("pagehide", () => {
    clearTimeout(timer);
    close();
  });
  addEventListener("pageshow", ({ persisted }) => persisted && now());
  if (!lost || location.hash.length > 1) return;
  const { language } = loop.state();
  const at = new Date(lost.at).toLocaleString(language === "zh" ? "zh-CN" : "en");
  const back = (): void => {
    done();
    location.hash = lost.hash;
  };
  const done = tell({
    message: sayMore(language, "rescue", { at }),
    remedy: { label: sayMore(language, "rescueBack"), run: back },
  });
}
