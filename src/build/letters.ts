import type { Atlas } from "../core/catalogue.ts";
import { writeLetter } from "../core/letter.ts";
import type { ShellInput } from "../pages/shell.ts";
import { type MessageInput, messageSubject, writeMessage } from "../words/message.ts";
import { sayMore } from "../words/more/say.ts";

/** Where letters about the pages go, and of which state of the data they speak. */
export interface PageDesk {
  readonly mail: string;
  readonly commit: string;
}

/** The address of a letter about a page: what it shows and where, with room for the reader's words. */
export function letterAbout(
  { title, path, opens, language }: Pick<ShellInput, "title" | "path" | "opens" | "language">,
  atlas: Atlas,
  site: string | null,
  { mail, commit }: PageDesk,
): string {
  const message: MessageInput = {
    ...{ language, title: atlas.title[language], kind: "other", words: "", positions: [] },
    subject: { name: title, id: opens },
    ...{ clause: null, at: null, address: (site ?? "") + path, version: `${commit} (${atlas.date})` },
  };
  return writeLetter(mail, messageSubject(message), writeMessage(message), sayMore(language, "feedbackCut"))
    .href;
}
