import type { Clause, PlanMeta } from "./clause.ts";

const number =
  /^(第[^\s]+?[章节]|专栏\s?\d+|表\s?\d+|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/** The place of a clause in its document in the document's own numbering: 第九章第三节第4段. */
export function placeInPlan(clause: Clause): string {
  const heads = clause.path.map((head) => (number.exec(head)?.[0] ?? head).replace(/[\s、]/g, ""));
  const last = clause.id.slice(clause.id.lastIndexOf("/") + 1);
  return `${heads.join("")}第${last}${clause.kind === "paragraph" ? "段" : "条"}`;
}

/** A citation in Chinese: 「text」——《title》place（第…页）; `text` is the clause's own or a part of it. */
export function cite(clause: Clause, plan: PlanMeta, text = clause.text): string {
  const pages = clause.page ? `（第${clause.page.replace("–", "—")}页）` : "";
  return `「${text}」——《${plan.title.zh}》${placeInPlan(clause)}${pages}`;
}
