import type {
  Clause,
  ClauseKind,
  ClausePart,
  Leftover,
  Plan,
  PlanMeta,
  Section,
  SectionKind,
  Span,
} from "../core/clause.ts";
import type { LeftoverBlock } from "./block.ts";

/** A heading to be written. */
export interface NewSection {
  /** Id without the document: `9.3`. */
  readonly mark: string;
  readonly kind: SectionKind;
  readonly title: string;
  /** Mark of the section that holds it. */
  readonly parent: string | null;
  readonly page?: string | undefined;
  readonly raw: readonly Span[];
}

/** A clause to be written. */
export interface NewClause {
  /** Mark of its section. */
  readonly section: string;
  readonly kind: ClauseKind;
  /** Its number where the print gives one; the next free one otherwise. */
  readonly n?: string | undefined;
  /** Its id without the document, where the document numbers it through and not by section. */
  readonly mark?: string | undefined;
  /** Its page; null where only the page of its heading is known. */
  readonly page?: string | null | undefined;
  readonly text: string;
  readonly lead?: Span | undefined;
  readonly cells?: Readonly<Record<string, string>> | undefined;
  /** Spans of its parts, numbered from 1, or parts that have their ids. */
  readonly parts?: readonly (Span | ClausePart)[] | undefined;
  readonly raw: readonly Span[];
}

/** A plan while it is being written, in the order of the document. */
export interface Draft {
  readonly section: (section: NewSection) => void;
  readonly clause: (clause: NewClause) => void;
  readonly leave: (block: LeftoverBlock) => void;
  readonly plan: () => Plan;
}

/** An empty draft: it numbers clauses, writes their paths and keeps the order of contents. */
export function draftOf(meta: PlanMeta): Draft {
  const sections = new Map<string, Section & { readonly content: string[] }>();
  const clauses: Clause[] = [];
  const leftovers: Leftover[] = [];
  const counts = new Map<string, number>();

  const held = (mark: string): Section & { readonly content: string[] } => {
    const section = sections.get(mark);
    if (section === undefined) throw new Error(`${meta.id}: no section ${mark} above this line`);
    return section;
  };
  const pathOf = (mark: string): string[] => {
    const { parent, title } = held(mark);
    return parent === null ? [title] : [...pathOf(parent.slice(meta.id.length + 1)), title];
  };

  return {
    section({ mark, parent, page, ...rest }) {
      const id = `${meta.id}/${mark}`;
      if (parent !== null) held(parent).content.push(id);
      const placed = { id, ...rest, parent: parent === null ? null : `${meta.id}/${parent}`, content: [] };
      sections.set(mark, page === undefined ? placed : { ...placed, page });
    },
    clause({ section: holder, kind, n, mark, page, text, lead, cells, parts, raw }) {
      const section = held(holder);
      const count = (counts.get(holder) ?? 0) + 1;
      if (n === undefined && mark === undefined) counts.set(holder, count);
      const id = mark === undefined ? `${section.id}/${n ?? count}` : `${meta.id}/${mark}`;
      section.content.push(id);
      const printed = page === undefined ? section.page : page;
      clauses.push({
        id,
        section: section.id,
        path: pathOf(holder),
        kind,
        ...(printed === undefined || printed === null ? {} : { page: printed }),
        text,
        ...(lead === undefined ? {} : { lead }),
        ...(cells === undefined ? {} : { cells }),
        ...(parts === undefined || parts.length === 0
          ? {}
          : { parts: parts.map((part, i) => ({ id: `${id}.${i + 1}`, ...part })) }),
        raw,
      });
    },
    leave({ why, raw }) {
      for (const { start, end } of raw) leftovers.push({ start, end, why });
    },
    plan: () => ({ meta, sections: [...sections.values()], clauses, leftovers }),
  };
}
