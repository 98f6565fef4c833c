import { html, nothing, render, type TemplateResult } from "lit-html";
import { feedbackKinds } from "../core/feedback.ts";
import { writeLetter } from "../core/letter.ts";
import type { LonLat } from "../core/question.ts";
import type { Bilingual } from "../core/text.ts";
import type { State } from "../store/state.ts";
import { feedbackWords, type MessageInput, messageSubject, writeMessage } from "../words/message.ts";
import { type MoreWord, sayMore } from "../words/more/say.ts";
import type { Desk, Render } from "./view.ts";

/** How the reader found the place that is pointed to. */
export type Found = "pointed" | "typed";

/** What the dialog works with. */
export interface FeedbackInput {
  /** The address for mail that the deployer set; null where there is none. */
  readonly mail: string | null;
  readonly title: Bilingual;
  readonly version: string;
  /** What a report is about. */
  readonly reported: (state: State) => Pick<MessageInput, "subject" | "positions"> & {
    readonly sentences: readonly NonNullable<MessageInput["clause"]>[];
    readonly own: boolean;
  };
  readonly address: (state: State) => string;
  readonly middle: (state: State) => LonLat;
  readonly how: (state: State, found: Found | null) => string;
  readonly read: (words: string) => { readonly point: LonLat } | { readonly why: string };
  readonly save: (text: string) => void;
}

/** What a reader has written about one thing; kept while the page is open. */
interface Draft {
  words: string;
  /** Number of the sentence that is quoted; none where it is below 0. */
  sentence: number;
  /** Null where the place came with the address. */
  found: Found | null;
}

/** The dialog that prepares a message: what is wrong, or where something is, and all that belongs to it, shown in full. */
export function createFeedback(root: HTMLDialogElement, input: FeedbackInput, desk: Desk): Render {
  const { dispatch } = desk;
  const drafts = new Map<string, Draft>();
  let now: State | undefined;
  let lacking: MoreWord | null = null;
  let fault = "";
  const close = (): void => dispatch({ do: "feedback", feedback: null });
  root.addEventListener("close", () => {
    // Pointing at the map closes the dialog for a while.
    if (now?.feedback && now.tool !== "point") close();
  });
  root.addEventListener("keydown", (event) => event.stopPropagation());
  root.addEventListener("click", ({ target }) => {
    if (target === root) root.close();
  });
  const again = (): void => {
    if (now) draw(now);
  };
  const draftOf = (state: State, own: boolean): Draft => {
    const key = state.hand ? `${state.hand.kind} ${state.hand.id}` : state.reading;
    const draft = drafts.get(key) ?? { words: "", sentence: own ? 0 : -1, found: null };
    drafts.set(key, draft);
    return draft;
  };
  const draw = (state: State): void => {
    const { language, feedback } = state;
    if (!feedback) return;
    const more = (word: MoreWord, fill = {}): string => sayMore(language, word, fill);
    const about = input.reported(state);
    const draft = draftOf(state, about.own);
    const { kind, at } = feedback;
    const put = (next: Partial<typeof feedback>): void => {
      lacking = null;
      dispatch({ do: "feedback", feedback: { ...feedback, ...next } });
    };
    const spotted = (spot: LonLat, found: Found): void => {
      fault = "";
      draft.found = found;
      put({ at: spot });
    };
    const message: MessageInput = {
      ...{ language, kind, words: draft.words, version: input.version, title: input.title[language] },
      ...{ subject: about.subject, positions: about.positions },
      clause: about.sentences[draft.sentence] ?? null,
      at: kind === "here" && at ? { spot: at, how: input.how(state, draft.found) } : null,
      address: input.address(state),
    };
    const text = writeMessage(message);
    const letter = input.mail
      ? writeLetter(input.mail, messageSubject(message), text, more("feedbackCut"))
      : null;
    const check = (): boolean => {
      const bare = draft.words.trim() === "";
      if (kind === "here" && !at) lacking = "feedbackNoPlace";
      else if (bare && (kind !== "here" || !about.subject)) lacking = "feedbackNoWords";
      else if (kind === "link" && !message.clause) lacking = "feedbackNoSentence";
      else lacking = null;
      again();
      if (lacking === "feedbackNoWords") root.querySelector<HTMLElement>("textarea")?.focus();
      return lacking === null;
    };
    const typed = (event: Event): void => {
      event.preventDefault();
      const found = input.read(String(new FormData(event.target as HTMLFormElement).get("spot") ?? ""));
      if ("point" in found) spotted(found.point, "typed");
      else {
        fault = found.why;
        again();
      }
    };
    const mail = (event: Event): void => {
      if (!check()) event.preventDefault();
      else if (letter?.cut) void desk.copy(text);
    };
    const spot = (): TemplateResult => html`<div class="spot">
        <p>${at ? more("feedbackAt", { lat: at[1].toFixed(5), lon: at[0].toFixed(5) }) : more("feedbackNowhere")}</p>
        <div class="tools-row">
          <button class="button" @click=${() => dispatch({ do: "wield", tool: "point" })}>${more("feedbackPoint")}</button>
          <button class="button" @click=${() => spotted(input.middle(state), "pointed")}>${more("feedbackMiddle")}</button>
        </div>
        <form @submit=${typed}>
          <label>${more("askCoordinates")}<input name="spot" type="text" placeholder=${more("askCoordinatesHint")} /></label>
          <button class="button">${more("feedbackUse")}</button>
        </form>
        ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
      </div>`;
    const sentences = (): TemplateResult => html`<label>${more("feedbackSentence")}<select @change=${(
      e: Event,
    ) => {
      draft.sentence = Number((e.target as HTMLSelectElement).value);
      lacking = null;
      again();
    }}>
        <option value="-1" ?selected=${draft.sentence < 0}>${more("feedbackNone")}</option>
        ${about.sentences.map(({ place, words }, i) => html`<option value=${i} lang="zh" ?selected=${draft.sentence === i}>${place} ${[...words].slice(0, 24).join("")}</option>`)}
      </select></label>`;
    root.setAttribute("aria-label", more("feedbackTitle"));
    render(
      html`<div class="prepared">
        <header><h2>${more("feedbackTitle")}</h2><button class="close" aria-label=${more("feedbackClose")} @click=${() => root.close()}>✕</button></header>
        <p class="honest">${more("feedbackHonest")}</p>
        <p class="about">${about.subject ? more("feedbackNamed", about.subject) : more("feedbackWhole")}</p>
        <fieldset><legend>${more("feedbackWhat")}</legend>${feedbackKinds.map(
          (id) =>
            html`<label><input type="radio" name="kind" .checked=${id === kind} @change=${() => put({ kind: id })} />${more(feedbackWords[id])}</label>`,
        )}</fieldset>
        ${kind === "here" ? spot() : nothing} ${about.sentences.length > 0 ? sentences() : nothing}
        <label>${more("feedbackWords")}<textarea rows="3" .value=${draft.words} @input=${(e: Event) => {
          draft.words = (e.target as HTMLTextAreaElement).value;
          lacking = null;
          again();
        }}></textarea></label>
        <h3>${more("feedbackText")}</h3>
        <pre class="message" tabindex="0" aria-label=${more("feedbackText")}>${text}</pre>
        ${letter?.cut ? html`<p class="note">${more("feedbackLong")}</p>` : nothing}
        <div class="tools-row">
          <button class="button" @click=${() => check() && void desk.copy(text)}>${more("feedbackCopy")}</button>
          ${letter ? html`<a class="button" href=${letter.href} @click=${mail}>${more("feedbackMail")}</a>` : nothing}
          <button class="button" @click=${() => check() && input.save(text)}>${more("feedbackSave")}</button>
        </div>
        <p class="fault" role="alert">${lacking ? more(lacking) : nothing}</p>
      </div>`,
      root,
    );
  };
  return (state) => {
    const pointed = now?.tool === "point" && state.feedback?.at && state.feedback.at !== now.feedback?.at;
    if (pointed) draftOf(state, input.reported(state).own).found = "pointed";
    now = state;
    const wanted = state.feedback !== null && state.tool !== "point";
    if (wanted) draw(state);
    if (wanted && !root.open) root.showModal();
    if (!wanted && root.open) root.close();
  };
}
