import type { Clause, PlanMeta } from "./clause.ts";
import type { Language } from "./text.ts";

const number =
  /^(第[^\s]+?[章节]|专栏\s?\d+|表\s?\d+|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/** The place of a clause in its document: in the document's own numbering, or in English by its id. */
export function placeInPlan(clause: Clause, language: Language = "zh"): string {
  const last = clause.id.slice(clause.id.lastIndexOf("/") + 1);
  if (language === "en") {
    const section = clause.section.slice(clause.section.indexOf("/") + 1);
    return clause.section === clause.id
      ? section
      : `${section}, ${clause.kind === "paragraph" ? "para." : "item"} ${last}`;
  }
  const heads = clause.path.map((head) => (number.exec(head)?.[0] ?? head).replace(/[\s、]/g, ""));
  return `${heads.join("")}第${last}${clause.kind === "paragraph" ? "段" : "条"}`;
}

/** A citation: 「text」——《title》place（第…页）, or its English form; `text` is the clause's own or a part of it. */
export function cite(clause: Clause, plan: PlanMeta, language: Language = "zh", text = clause.text): string {
  const place = placeInPlan(clause, language);
  if (language === "en") {
    const pages = clause.page ? ` (p. ${clause.page})` : "";
    return `「${text}」 — ${plan.title.en} (${plan.title.zh}), ${place}${pages}`;
  }
  const pages = clause.page ? `（第${clause.page.replace("–", "—")}页）` : "";
  return `「${text}」——《${plan.title.zh}》${place}${pages}`;
}
