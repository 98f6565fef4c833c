import type { Issue } from "../core/issue.ts";
import type { Completeness } from "../core/layer.ts";
import type { Datum } from "../datum/datums.ts";
import { findDatum } from "../datum/find.ts";
import { listDatums } from "../datum/listing.ts";
import { blank, type KeyName, keyNames, keys, lineOf } from "./keys.ts";
import { declaredIn } from "./section.ts";

/** What `SOURCE.md` says of a layer's official file. */
export interface Declaration {
  readonly datum: Datum;
  readonly date: string;
  readonly issuer: string;
  readonly completeness: Exclude<Completeness, "none">;
  /** Id of the category of all features that carry none of their own. */
  readonly category?: string;
  /** Metres. */
  readonly accuracy?: number;
  readonly licence?: string;
  /** Id of the place in the gazetteer that the features stand for. */
  readonly place?: string;
}

/** A declaration, or what to write so that it becomes one. */
export interface Declared {
  readonly declaration?: Declaration;
  readonly issues: readonly Issue[];
}

type Values = Partial<Record<KeyName, string>>;

const completenesses: Readonly<Record<string, Declaration["completeness"]>> = {
  complete: "complete",
  齐全: "complete",
  完整: "complete",
  partial: "partial",
  部分: "partial",
};

function isDate(text: string): boolean {
  const [, , month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  const date = new Date(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  return (
    /^\d{4}(-\d\d){0,2}$/.test(text) && !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
  );
}

function keyIn(words: string): KeyName | undefined {
  const said = words
    .replace(/[*`_]/g, "")
    .toLowerCase()
    .split(/[\s/／()（）]+/);
  return keyNames.find((name) =>
    [name, keys[name].zh, ...keys[name].aliases].some((alias) => said.includes(alias)),
  );
}

/** The values of a section; what is no key or stands twice goes to `tell`. */
function valuesIn(lines: readonly string[], tell: (message: string) => void): Values {
  const values: Values = {};
  for (const line of lines) {
    const [, bullet, words = "", rest = ""] = /^\s*([-*+]\s+)?([^:：]+)[:：](.*)$/.exec(line) ?? [];
    const key = keyIn(words);
    const value = rest.replace(/^[\s*`]+|[\s*`]+$/g, "");
    if (key && values[key] !== undefined) tell(`declares \`${key}\` (${keys[key].zh}) twice: keep one line`);
    else if (key) values[key] = value;
    else if (bullet)
      tell(
        `has the line 「${line.trim()}」, which is no key of a declaration: one of ${keyNames.join(", ")}`,
      );
  }
  return values;
}

const checks: Partial<Record<KeyName, (value: string) => boolean>> = {
  datum: (value) => findDatum(value) !== undefined,
  date: isDate,
  completeness: (value) => Object.hasOwn(completenesses, value.toLowerCase()),
  accuracy: (value) => Number(value) > 0 && Number(value) <= 1000,
};

/** The number of metres with its unit, if there is one, taken away. */
const metres = (text: string): string => text.replace(/\s*(m|米|metres?|meters?)$/i, "");

function faultOf(name: KeyName, value: string): string | undefined {
  const { zh, wants } = keys[name];
  const example = keys[name].example === "" ? "" : `, for example 「${lineOf(name)}」`;
  if (value === "")
    return keys[name].required
      ? `does not declare \`${name}\` (${zh}): write under 「## official.geojson」 ${wants}${example}`
      : undefined;
  if (/[〈〉<>]/.test(value) || (name === "issuer" && value === keys.issuer.example))
    return `leaves the placeholder 「${value}」 in \`${name}\` (${zh}): write ${wants}`;
  if (checks[name]?.(value) ?? true) return undefined;
  const list = listDatums();
  return name === "datum"
    ? `declares the datum 「${value}」, which is not known. Known are / 可用的坐标系：${list.en} / ${list.zh}`
    : `declares \`${name}\` (${zh}) as 「${value}」: write ${wants}${example}`;
}

/** Reads the declaration of `<layer>/official.geojson` out of `SOURCE.md`; what is missing is told with what to write. */
export function readDeclaration(layer: string, markdown: string): Declared {
  const issues: Issue[] = [];
  const tell = (message: string) => issues.push({ severity: "error", where: `${layer}/SOURCE.md`, message });
  const sections = declaredIn(markdown);
  const [section] = sections;
  if (!section) {
    tell(
      `does not declare ${layer}/official.geojson, which is in the folder: put these lines at its end and fill them in / 请将以下各行加到文件末尾并填好：\n\n${blank()}\n`,
    );
    return { issues };
  }
  if (sections.length > 1) tell("declares official.geojson in two sections: keep one");
  const values = valuesIn(section, tell);
  if (values.accuracy) values.accuracy = metres(values.accuracy);
  for (const name of keyNames) {
    const fault = faultOf(name, values[name] ?? "");
    if (fault) tell(fault);
  }
  const datum = findDatum(values.datum ?? "");
  const completeness = completenesses[(values.completeness ?? "").toLowerCase()];
  const { date, issuer, category, accuracy, licence, place } = values;
  if (issues.length > 0 || !datum || !completeness || !date || !issuer) return { issues };
  return {
    issues,
    declaration: {
      datum,
      date,
      issuer,
      completeness,
      ...(category ? { category } : {}),
      ...(accuracy ? { accuracy: Number(accuracy) } : {}),
      ...(licence ? { licence } : {}),
      ...(place ? { place } : {}),
    },
  };
}
