import { html, nothing, render } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import type { Language } from "../core/text.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";

/** What is shared, and how. */
export interface SharingInput {
  readonly language: Language;
  readonly title: string;
  readonly address: string;
  /** The host where it is this device's own, which no other can open. */
  readonly local: string | null;
  /** The QR code as markup of our own; null where the address is too long for one. */
  readonly code: string | null;
  /** Characters of the longest address that has a code. */
  readonly longest: number;
  readonly copy: () => void;
  /** Hands the address to the device's own sharing; null where it has none. */
  readonly send: (() => void) | null;
  readonly print: () => void;
}

/** Shows the address of what is on screen with its QR code; gone when it is closed. */
export function showSharing(root: HTMLDialogElement, input: SharingInput): void {
  const { language, address, code, local, send } = input;
  const more = (word: Parameters<typeof sayMore>[1], fill = {}): string => sayMore(language, word, fill);
  root.setAttribute("aria-label", say(language, "share"));
  root.addEventListener("close", () => root.remove());
  // Esc closes the dialog alone; a click beside it falls on the dialog itself.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  root.addEventListener("click", ({ target }) => {
    if (target === root) root.close();
  });
  render(
    html`<div class="sharing">
      <header>
        <h2>${say(language, "share")}</h2>
        <button class="close" aria-label=${more("shareClose")} @click=${() => root.close()}>✕</button>
      </header>
      <p class="on-paper">${input.title}</p>
      <p>${more("shareLead")}</p>
      ${local === null ? nothing : html`<p class="fault">${more("shareLocal", { host: local })}</p>`}
      <label>${more("shareAddress")}<textarea readonly rows="3" .value=${address} @focus=${(e: Event) => (e.target as HTMLTextAreaElement).select()}></textarea></label>
      <p class="address">${address}</p>
      <div class="tools-row">
        <button class="button" @click=${input.copy}>${more("shareCopy")}</button>
        ${send ? html`<button class="button" @click=${send}>${more("shareSend")}</button>` : nothing}
        ${code ? html`<button class="button" @click=${input.print}>${more("sharePrint")}</button>` : nothing}
      </div>
      ${
        code
          ? html`<figure>${unsafeHTML(code)}<figcaption>${more("shareCodeHelp")}</figcaption></figure>`
          : html`<p class="fault">${more("shareLong", { length: address.length, most: input.longest })}</p>`
      }
      <p class="honest">${more("shareHonest")}</p>
    </div>`,
    root,
  );
  root.showModal();
}
