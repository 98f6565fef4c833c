import type { Desk, Render } from "../views/view.ts";
import { say } from "../words/say.ts";
import type { Tell } from "./desk.ts";
import type { Loop } from "./loop.ts";

/** The panel of layers, which is fetched when it is first opened. */
export function createStacking(
  root: HTMLElement,
  loop: Loop,
  { tell, desk, remove }: { readonly tell: Tell; readonly desk: Desk; readonly remove: (id: string) => void },
): { readonly render: Render; readonly flip: () => void } {
  type Panel = { readonly render: Render; readonly flip: () => void };
  let panel: Promise<Panel> | undefined;
  const load = (): Promise<Panel> => {
    panel ??= import("./stack.ts").then(({ createLayers }) => {
      const made = createLayers(root, { remove }, desk);
      made.render(loop.state());
      return made;
    });
    return panel;
  };
  return {
    flip: () =>
      void load().then(
        ({ flip }) => flip(),
        ({ message }: Error) => {
          panel = undefined;
          const { language } = loop.state();
          tell({ message: say(language, "failed", { part: say(language, "layers"), why: message }) });
        },
      ),
    render: (state) =>
      void panel?.then(
        ({ render }) => render(state),
        () => undefined,
      ),
  };
}
