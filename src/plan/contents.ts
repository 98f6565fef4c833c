/** A line of a table of contents. */
export interface ContentsEntry {
  readonly title: string;
  /** The printed page, Arabic or Roman. */
  readonly page: string;
}

/** Reads a line of a table of contents, or gives undefined. */
export function contentsEntry(line: string): ContentsEntry | undefined {
  const match = /^(.+?)(?:\.{3,}\s*|\t\s*)([IVXLC]+|\d+)$/u.exec(line.trim());
  const [, title, page] = match ?? [];
  return title === undefined || page === undefined ? undefined : { title: title.trim(), page };
}
