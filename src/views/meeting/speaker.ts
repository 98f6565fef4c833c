import { html, nothing, render } from "lit-html";
import type { Step, Story } from "../../core/story.ts";
import type { Language } from "../../core/text.ts";
import { say } from "../../words/say.ts";

/** What the speaker's window shows. */
export interface Speaking {
  readonly story: Story | undefined;
  readonly step: number;
  readonly language: Language;
  /** Milliseconds since the meeting began. */
  readonly since: number;
  /** Why it hears nothing, or nothing. */
  readonly silent: boolean;
}

const clock = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

/** The speaker's window: notes, what comes next, the time, and a way on and back. */
export function showSpeaker(root: HTMLElement, speaking: Speaking, go: (by: number) => void): void {
  const { story, step, language, since, silent } = speaking;
  const now = story?.steps[step];
  const next: Step | undefined = story?.steps[step + 1];
  render(
    html`<main class="speaker">
      <header>
        <h1>${story?.title[language] ?? say(language, "speaker")}</h1>
        <p class="clock" role="timer" aria-label=${say(language, "speakerTime")}>${clock(since)}${story ? html`<small> / ${story.minutes}:00</small>` : nothing}</p>
      </header>
      ${silent ? html`<p class="fault" role="alert">${say(language, "speakerSilent")}</p>` : nothing}
      ${
        now && story
          ? html`<section aria-live="polite">
                <h2>${step + 1} / ${story.steps.length} · ${now.heading[language]}</h2>
                ${(now.notes[language] || now.text[language]).split("\n").map((line) => html`<p class="notes-of-step">${line}</p>`)}
              </section>
              <section class="next">
                <h3>${say(language, "speakerNext")}</h3>
                <p>${next ? next.heading[language] : say(language, "speakerEnd")}</p>
              </section>
              <div class="actions">
                <button class="button" ?disabled=${step === 0} @click=${() => go(-1)}>${say(language, "meetingBack")}</button>
                <button class="button" ?disabled=${!next} @click=${() => go(1)}>${say(language, "meetingNext")}</button>
              </div>`
          : html`<p>${say(language, "speakerWaits")}</p>`
      }
    </main>`,
    root,
  );
}
