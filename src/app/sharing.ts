import "../../styles/share.css";
import type { State } from "../store/state.ts";
import { showSharing } from "../views/sharing.ts";
import type { Desk } from "../views/view.ts";
import { sayMore } from "../words/more/say.ts";
import { drawCode, longestCode } from "./code.ts";
import { localHost } from "./host.ts";
import { titleOf } from "./title.ts";

/** Opens what shares the address of what is on screen. */
export function openSharing(state: State, desk: Desk): void {
  const { language } = state;
  const address = location.href;
  const title = titleOf(state, desk.index);
  const root = document.createElement("dialog");
  root.className = "help share";
  document.body.append(root);
  showSharing(root, {
    language,
    title,
    address,
    local: localHost(new URL(address)),
    code: drawCode(address, sayMore(language, "shareCode")),
    longest: longestCode,
    copy: () => void desk.copy(address),
    send:
      "share" in navigator
        ? () => void navigator.share({ title, url: address }).catch(() => undefined)
        : null,
    print: () => print(),
  });
}
