import { placeInPlan } from "../core/citation.ts";
import type { Local } from "../core/local.ts";
import { element } from "../sheet/svg.ts";
import { sayMore } from "../words/more/say.ts";
import { say } from "../words/say.ts";
import { column, dressed } from "./column.ts";
import { locator } from "./locator.ts";
import { leadOf, titleOfPlace } from "./place.ts";
import { amountOf, type PlannedInput } from "./planned.ts";

/** What the picture of a place is drawn from. */
export interface PostcardInput extends Pick<PlannedInput, "clause" | "plan" | "language"> {
  readonly local: Local;
  /** The small map as SVG; empty where the place is on none. */
  readonly map: string;
  /** Hex value of a palette key. */
  readonly colour: (key: string) => string;
  /** The address at which it can be read, and its code as SVG; null where it has none. */
  readonly address: string;
  readonly code: string | null;
  readonly notice: string;
}

/** Pixels of the picture. */
export const postcard = { width: 1080, height: 1440 } as const;

const [margin, across] = [60, 960];

/** Where the words end, above the address. */
const foot = 1200;

/** A place as one picture to pass on: its map, what is planned, in the words of the plans, and the address. */
export function writePostcard(input: PostcardInput): string {
  const { local, map, colour, language, address, code, notice } = input;
  const { width, height } = postcard;
  const own = column(margin, colour);
  own.skip(30);
  own.write(titleOfPlace(local.place, local.unit, language), 60, across, "song", "ink", 700);
  own.skip(8);
  own.write(leadOf(local, language), 26, across, "hei", "muted");
  const top = own.y() + 24;
  const tall = (across * locator.height) / locator.width;
  const ground = map
    ? element(
        "svg",
        { x: margin, y: top, width: across, height: tall, viewBox: `0 0 ${locator.width} ${locator.height}` },
        map,
      )
    : "";
  const drawn = dressed(ground).replace(/var\(--([\w-]+)\)/g, (_, key: string) => colour(key));
  own.skip(map ? tall + 44 : 10);
  const rules: string[] = [];
  let told = 0;
  for (const { project, said } of local.planned) {
    const clause = input.clause(project.clause);
    const plan = input.plan(project.clause)?.meta;
    if (!clause || !plan) continue;
    // What does not fit whole is left to the address.
    const trial = column(margin, colour);
    trial.skip(own.y() + 10);
    trial.write(project.name, 28, across, "song", "ink", 700);
    const facts = [project.period, amountOf(project, language)].map(
      (fact) => fact ?? say(language, "unstated"),
    );
    trial.write(facts.join(" · "), 22, across, "hei");
    trial.skip(8);
    const from = trial.y();
    const words = column(margin + 22, colour);
    words.skip(from);
    if (said)
      words.write(clause.text.slice(said.start, said.end).replaceAll("\t", " │ "), 24, across - 22, "song");
    words.write(
      `《${plan.title.zh}》${placeInPlan(clause)} · ${plan.issued}`,
      18,
      across - 22,
      "hei",
      "muted",
    );
    if (words.y() > foot) break;
    rules.push(
      element("rect", { x: margin, y: from + 8, width: 3, height: words.y() - from, fill: colour("accent") }),
    );
    own.parts.push(...trial.parts, ...words.parts);
    own.skip(words.y() - own.y() + 14);
    told += 1;
  }
  const rest = local.planned.length - told;
  if (rest > 0) own.write(sayMore(language, "localMore", { count: rest }), 22, across, "hei", "muted");
  const end = column(margin, colour);
  end.skip(height - 170);
  end.write(address, 20, across - 200, "hei");
  end.write(notice, 20, across - 200, "hei", "muted");
  const square = code
    ? element(
        "svg",
        { x: width - margin - 160, y: height - 200, width: 160, height: 160 },
        code.replace("<svg ", '<svg width="160" height="160" '),
      )
    : "";
  const line = element("rect", {
    x: margin,
    y: height - 220,
    width: across,
    height: 1,
    fill: colour("rule"),
  });
  const paper = element("rect", { width, height, fill: colour("paper") });
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    paper + drawn + rules.join("") + own.parts.join("") + line + end.parts.join("") + square,
  );
}
