import type { State } from "../store/state.ts";
import type { Render } from "../views/view.ts";
import type { AimInput, Taken } from "./aiming.ts";
import { createLate, type Failed } from "./late.ts";

/** Lets the keyboard onto the map with one Tab, and fetches its crosshair when a tool is first taken up. */
export function createAim(input: AimInput, failed: Failed): Render {
  const { page, loop, stage } = input;
  // Followed as a link it would put its own name in the place of the state's address.
  page.skipMap.addEventListener("click", (event) => {
    event.preventDefault();
    if (loop.state().page !== "map") loop.dispatch({ do: "turn", page: "map" });
    void stage.focus();
  });
  let tool: State["tool"] = null;
  let taken: Taken = { by: null, keyed: false };
  const aim = createLate(
    ({ tool }) => tool !== null,
    async () => (await import("./aiming.ts")).createAiming(input, () => taken),
    "crosshair",
    failed,
  );
  return (state) => {
    if (state.tool !== tool) {
      // Noted before the others draw: what took the tool up may go with its panel.
      const by = document.activeElement;
      taken = { by, keyed: by?.matches(":focus-visible") ?? false };
    }
    tool = state.tool;
    void aim(state);
  };
}
