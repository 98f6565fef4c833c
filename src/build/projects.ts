import type { Plan } from "../core/clause.ts";
import type { CatalogueFeature } from "../core/feature.ts";
import type { Project } from "../core/project.ts";
import type { Bilingual } from "../core/text.ts";
import { amountIn } from "../plan/amount.ts";
import { type RegisterInput, readRegister } from "../plan/register.ts";

/** The fields of the task whose box has the title of a list's group: who leads, who is responsible, by when. */
function taskOf(
  plan: Plan,
  group: string,
): { readonly period: string | null; readonly units: readonly string[] } {
  const box = plan.sections.find((s) => s.kind === "box" && s.title.endsWith(group));
  const chain: string[] = [];
  for (let id = box?.parent ?? null; id; id = plan.sections.find((s) => s.id === id)?.parent ?? null)
    chain.push(id);
  const cells = plan.clauses
    .filter((c) => chain.includes(c.section))
    .flatMap((c) => Object.entries(c.cells ?? {}));
  const units = cells.filter(([key]) => key.endsWith("单位")).flatMap(([, text]) => text.split("、"));
  return { period: cells.find(([key]) => key === "时间要求")?.[1] ?? null, units };
}

function fromFeature(f: CatalogueFeature, plans: readonly Plan[], input: RegisterInput): Project {
  const p = f.properties;
  const clause = String(p.clause);
  const doc = clause.slice(0, clause.indexOf("/"));
  const plan = plans.find((candidate) => candidate.meta.id === doc);
  const text = plan?.clauses.find((c) => c.id === clause)?.text ?? "";
  const places = p.places as readonly string[];
  const group = String(p.group);
  return {
    id: f.id,
    doc,
    clause,
    name: p.name,
    group,
    list: plan?.sections.find((s) => clause.startsWith(`${s.id}/`) && s.kind === "table")?.title ?? "",
    kind: "annex",
    investment: typeof p.investment === "number" ? p.investment : null,
    amountWords: amountIn(text)?.words ?? null,
    amountStated: amountIn(text)?.value ?? null,
    ...(plan ? taskOf(plan, group) : { period: null, units: [] }),
    place: {
      precision: p.class,
      class: p.class,
      ids: places.flatMap((id) => input.featureOf(id) ?? []),
      places,
      words: typeof p.words === "string" ? p.words : null,
      why: p.why as Bilingual,
    },
  };
}

/**
 * The entries of boxes and tasks of every plan. Of a plan of a higher level only those that concern the county
 * count: whose words name it or a place in it.
 */
export function listEntries(plans: readonly Plan[], input: RegisterInput): Project[] {
  return plans.flatMap((plan) => {
    const texts = new Map(plan.clauses.map((c) => [c.id, c.text]));
    const concerns = (p: Project): boolean => {
      const text = p.kind === "task" ? (texts.get(p.clause) ?? "") : p.name;
      return input.find(text, false).some((m) => input.places.get(m.place)?.kind !== "neighbour");
    };
    return readRegister(plan, input).filter((p) => plan.meta.level === "county" || concerns(p));
  });
}

/** The register: the projects that are features of their own, then the entries of boxes and tasks. */
export function listProjects(
  features: readonly CatalogueFeature[],
  plans: readonly Plan[],
  input: RegisterInput,
): Project[] {
  const drawn = features
    .filter(({ properties: p }) => typeof p.clause === "string" && p.entry === undefined)
    .map((f) => fromFeature(f, plans, input));
  return [...drawn, ...listEntries(plans, input)];
}
