import type { Bounds } from "../core/camera.ts";
import type { BringInput } from "../views/bring/job.ts";
import type { Render } from "../views/view.ts";
import { say } from "../words/say.ts";
import type { Tell } from "./desk.ts";
import type { Living } from "./living.ts";
import type { Loop } from "./loop.ts";

/** The way in for the reader's own data. */
export interface Bring {
  readonly open: () => void;
  /** Takes out what has this id. */
  readonly remove: (id: string) => void;
  readonly render: Render;
  /** The room for own data; fetched if it was not. */
  readonly loaded: (retry: () => void) => Promise<{ readonly input: BringInput }>;
  /** The same as far as the reader was in it. */
  readonly room: () => Promise<{ readonly input: BringInput }> | undefined;
}

/** A failure was already told. */
const ignore = (): undefined => undefined;

const carries = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Opens the panel for own data when it is asked for or files are dropped on the page; all of it is fetched only then. */
export function createBring(
  root: HTMLDialogElement,
  living: Living,
  loop: Loop,
  { tell, reveal }: { readonly tell: Tell; readonly reveal: (bounds: Bounds) => void },
): Bring {
  let panel: ReturnType<typeof load> | undefined;
  const load = async () => {
    const [{ createBringing }, { createShelfOfOwn }, view] = await Promise.all([
      import("./own/bringing.ts"),
      import("./own/shelf.ts"),
      import("../views/bring/bring.ts"),
    ]);
    const shelf = createShelfOfOwn(living, loop);
    const input = createBringing(
      shelf,
      () => shown.render(loop.state()),
      (last, bounds) => {
        if (last) root.close();
        if (bounds) reveal(bounds);
      },
      {
        hash: () => location.hash.slice(1),
        arrive: (hash) => {
          location.hash = hash;
        },
      },
    );
    const shown = view.createBring(root, input);
    shown.render(loop.state());
    return { ...shown, input };
  };
  const loaded = (retry: () => void): ReturnType<typeof load> => {
    panel ??= load();
    panel.catch((cause: Error) => {
      panel = undefined;
      const { language } = loop.state();
      const message = say(language, "failed", { part: say(language, "bring"), why: cause.message });
      tell({ message, retry });
    });
    return panel;
  };
  addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    document.documentElement.toggleAttribute("data-dropping", true);
  });
  for (const over of ["dragleave", "drop"] as const)
    addEventListener(over, (event) => {
      if (over === "dragleave" && event.relatedTarget) return;
      document.documentElement.toggleAttribute("data-dropping", false);
    });
  addEventListener("drop", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const take = (): void =>
      void loaded(take).then(({ open, input }) => {
        input.open(files);
        open();
      }, ignore);
    take();
  });
  const show = (): void => void loaded(show).then(({ open }) => open(), ignore);
  const remove = (id: string): void => {
    const again = (): void => remove(id);
    void loaded(again).then(({ input }) => input.remove(id), ignore);
  };
  return {
    loaded,
    room: () => panel,
    remove,
    open: show,
    render: (state) => void panel?.then(({ render }) => render(state), ignore),
  };
}
