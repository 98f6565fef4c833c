import { type Chart, charts, forms, ofMoney } from "../core/chart.ts";
import { whole } from "../core/whole.ts";

/** Most characters of what a chart is of. */
const most = 200;

/** Writes a chart as the text that an address carries: what it shows, then its form and what it is of. */
export function writeChart({ id, form, of }: Chart): string {
  return [id, ...(form ? [`form.${form}`] : []), ...(of ? [`of.${whole(of)}`] : [])].join("!");
}

/** Reads a chart; a form that it has not is left out. Null where there is no such chart. */
export function readChart(text: string): Chart | null {
  const [first, ...rest] = text.split("!");
  const id = charts.find((known) => known === first);
  if (!id) return null;
  const said = (key: string): string | undefined =>
    rest.find((part) => part.startsWith(`${key}.`))?.slice(key.length + 1);
  const money = ofMoney.includes(id);
  const of = whole((said("of") ?? "").slice(0, most));
  return {
    id,
    form: (money && forms.find((form) => form === said("form"))) || null,
    of: money || of === "" ? null : of,
  };
}
