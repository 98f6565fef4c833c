import type { PositionClass } from "../core/accuracy.ts";
import type { Clause, Plan } from "../core/clause.ts";
import type { Place } from "../core/place.ts";
import type { Project } from "../core/project.ts";
import { amountIn, periodIn } from "./amount.ts";

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly place: string;
}

/** What a register is read with: the mention finder, the gazetteer, and the id of the whole county. */
export interface RegisterInput {
  /** `local` where the text is the county's own. */
  readonly find: (text: string, local?: boolean) => readonly Mention[];
  readonly places: ReadonlyMap<string, Place>;
  readonly county: string;
  /** Id of the feature that stands for a place. */
  readonly featureOf: (place: string) => string | undefined;
}

const whys = {
  none: { zh: "文中没有地点", en: "The text names no place" },
  county: { zh: "文中只写到县", en: "The text names only the county" },
  several: { zh: "文中写到不止一处", en: "The text names more than one place" },
  township: { zh: "文中写到乡镇", en: "The text names a township" },
  village: { zh: "文中写到村；村只知所在乡镇", en: "The text names a village, known to its township only" },
  place: {
    zh: "文中写到此处，位置据地名表",
    en: "The text names this place; its position is the gazetteer’s",
  },
  unknown: { zh: "文中写到此处，位置未知", en: "The text names this place; its position is unknown" },
};

/** Where an entry stands by the places that its words name; `outside` places do not count. */
function placeOf(text: string, { find, places, county, featureOf }: RegisterInput): Project["place"] {
  const mentions = find(text).filter((m) => places.get(m.place)?.kind !== "neighbour");
  const named = mentions.filter((m) => m.place !== county);
  const ids = [...new Set(named.map((m) => m.place))];
  const inner = ids.filter((id) => !ids.some((other) => places.get(other)?.parent === id));
  const words = [...new Set((named.length ? named : mentions).map((m) => text.slice(m.start, m.end)))];
  const at = (precision: PositionClass, why: keyof typeof whys): Project["place"] => ({
    precision,
    class: precision,
    ids: [...new Set(inner.flatMap((id) => featureOf(id) ?? []))],
    places: inner,
    words: words.length > 0 ? words.join("、") : null,
    why: whys[why],
  });
  if (inner.length > 1) return at("several", "several");
  const place = places.get(inner[0] ?? "");
  if (!place) return mentions.length > 0 ? at("county", "county") : at("none", "none");
  if (place.kind === "township") return at("township", "township");
  if (place.position) return at(place.position.class, "place");
  let holder = places.get(place.parent ?? "");
  while (holder && holder.kind !== "township" && holder.id !== county && !holder.position)
    holder = places.get(holder.parent ?? "");
  if (!holder) return at("none", "unknown");
  if (holder.id === county) return at("county", "unknown");
  if (holder.kind === "township") return at("township", place.kind === "village" ? "village" : "unknown");
  return at(holder.position?.class ?? "none", "unknown");
}

function fromText(
  id: string,
  clause: Clause,
  name: string,
  text: string,
  list: string,
  kind: Project["kind"],
  group: string | null,
  input: RegisterInput,
): Project {
  const amount = amountIn(text);
  const units = Object.entries(clause.cells ?? {})
    .filter(([column]) => column.endsWith("单位"))
    .flatMap(([, cell]) => cell.split(/[、，\n]/))
    .map((unit) => unit.trim())
    .filter(Boolean);
  return {
    id,
    doc: id.slice(0, id.indexOf("/")),
    clause: clause.id,
    name,
    group,
    list,
    kind,
    investment: amount?.value ?? null,
    amountWords: amount?.words ?? null,
    amountStated: amount?.value ?? null,
    period: periodIn(text),
    units,
    place: placeOf(text, input),
  };
}

/** The entries of a plan's boxes (every part of a line, or the line where it has none) and of its numbered tasks. */
export function readRegister(plan: Plan, { find, ...rest }: RegisterInput): Project[] {
  const local = plan.meta.level === "county";
  const input: RegisterInput = { ...rest, find: (text) => find(text, local) };
  const boxes = new Map(plan.sections.filter((s) => s.kind === "box").map((s) => [s.id, s]));
  return plan.clauses.flatMap((clause): Project[] => {
    const box = boxes.get(clause.section);
    const lead = clause.lead ? clause.text.slice(clause.lead.start, clause.lead.end) : null;
    if (box && clause.parts && clause.parts.length > 0)
      return clause.parts.map((part) => {
        const name = clause.text.slice(part.start, part.end);
        return fromText(part.id, clause, name, name, box.title, "box", lead, input);
      });
    if (box && clause.kind === "entry")
      return [fromText(clause.id, clause, lead ?? clause.text, clause.text, box.title, "box", null, input)];
    const cells = clause.cells ?? {};
    const name = cells.工作事项和年度目标成果;
    if (clause.kind === "task" && name)
      return [
        fromText(
          clause.id,
          clause,
          name,
          clause.text,
          clause.path.at(-1) ?? "",
          "task",
          cells.重点任务 || null,
          input,
        ),
      ];
    return [];
  });
}
