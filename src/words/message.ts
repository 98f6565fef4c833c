import type { FeedbackKind } from "../core/feedback.ts";
import type { LonLat } from "../core/question.ts";
import type { Language } from "../core/text.ts";
import { type MoreWord, sayMore } from "./more/say.ts";

/** What a message to those who keep the atlas is written from. */
export interface MessageInput {
  readonly language: Language;
  /** The title of the atlas. */
  readonly title: string;
  readonly kind: FeedbackKind;
  /** The reader's own words. */
  readonly words: string;
  /** What it is about: its name and id; null where it is about the whole. */
  readonly subject: { readonly name: string; readonly id: string } | null;
  /** Position class, bound and source of each shape of it. */
  readonly positions: readonly string[];
  /** A clause with where it stands, and its words letter by letter. */
  readonly clause: { readonly id: string; readonly place: string; readonly words: string } | null;
  /** The place to which the reader points, WGS 84, and how it was found. */
  readonly at: { readonly spot: LonLat; readonly how: string } | null;
  /** Where it can be seen. */
  readonly address: string;
  /** Commit and day of the data. */
  readonly version: string;
}

/** What is reported, in words. */
export const feedbackWords: Readonly<Record<FeedbackKind, MoreWord>> = {
  name: "feedbackName",
  position: "feedbackPosition",
  figure: "feedbackFigure",
  link: "feedbackLink",
  other: "feedbackOther",
  here: "feedbackIsHere",
};

/** The first line of a message. */
export function messageSubject({
  language,
  title,
  kind,
}: Pick<MessageInput, "language" | "title" | "kind">): string {
  return sayMore(language, "feedbackSubject", { title, kind: sayMore(language, feedbackWords[kind]) });
}

/** Writes a message as plain text; what matters most stands first, since mail programs cut long ones. */
export function writeMessage(input: MessageInput): string {
  const { language, words, subject, positions, clause, at, address, version } = input;
  const say = (word: MoreWord, fill: Readonly<Record<string, string | number>> = {}): string =>
    sayMore(language, word, fill);
  const line = (word: MoreWord, text: string): string => say("feedbackLine", { name: say(word), text });
  return [
    messageSubject(input),
    line("feedbackWords", `\n${words.trim() || say("feedbackBlank")}\n`),
    ...(subject ? [line("feedbackAbout", say("feedbackNamed", subject))] : []),
    ...(at
      ? [
          line(
            "feedbackPlace",
            say("feedbackSpot", { lat: at.spot[1].toFixed(5), lon: at.spot[0].toFixed(5), how: at.how }),
          ),
        ]
      : []),
    ...(clause ? [line("feedbackClause", say("feedbackNamed", { name: clause.place, id: clause.id }))] : []),
    line("feedbackAddress", address),
    line("feedbackVersion", version),
    ...(positions.length > 0
      ? [line("feedbackKnown", ""), ...positions.map((position) => `- ${position}`)]
      : []),
    ...(clause ? [line("feedbackQuote", ""), `「${clause.words}」`] : []),
    "",
  ].join("\n");
}
