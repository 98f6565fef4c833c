import type { Index } from "../core/index.ts";
import type { Indicator } from "../core/indicator.ts";
import type { Same } from "../core/project.ts";
import type { Comparison, Difference, Theme } from "../core/reading.ts";
import type { Language } from "../core/text.ts";
import type { PrintedSum } from "../pages/register.ts";
import { fetchData } from "./load.ts";

/** The sums that lists print for their groups and in all, from their rows without a running number. */
function printedSums(index: Index): PrintedSum[] {
  return [...index.clauses.values()].flatMap((clause) => {
    const { 序号: number = "", 项目名称: group, 总投资: words } = clause.cells ?? {};
    return group && words && !/^\d+$/.test(number) ? [{ group, words, clause: clause.id }] : [];
  });
}

/** Writes the pages that compare the documents and those of places; each fetches its data and what writes it when it is opened. Rejects where that fails. */
export function createStudies(index: Index): (id: string, language: Language) => Promise<string> {
  const input = (language: Language) => ({
    clause: (id: string) => index.clauses.get(id),
    plan: (id: string) => index.planOf(id)?.meta,
    language,
  });
  let mine: ReturnType<typeof import("./mine.ts").openMine> | undefined;
  const writeMine = async (id: string, language: Language): Promise<string> => {
    mine ??= import("./mine.ts")
      .then(({ openMine }) => openMine(index))
      .catch((cause: Error) => {
        mine = undefined;
        throw cause;
      });
    return (await mine)(id, language);
  };
  return async (id, language) => {
    if (id === "place" || id.startsWith("place/")) return writeMine(id, language);
    switch (id) {
      case "compare/differences": {
        const data = (await fetchData("differences.json")) as {
          differences: Difference[];
          compared: Comparison[];
        };
        const { writeDifferences } = await import("../pages/differences.ts");
        return writeDifferences(data.differences, data.compared, input(language));
      }
      case "compare/levels": {
        const { writeLevels } = await import("../pages/levels.ts");
        return writeLevels((await fetchData("levels.json")) as Theme[], input(language));
      }
      case "compare/indicators": {
        const { writeIndicators } = await import("../pages/indicators.ts");
        return writeIndicators((await fetchData("indicators.json")) as Indicator[], input(language));
      }
      case "compare/projects": {
        const same = (await fetchData("same.json")) as Same[];
        const { writeRegister } = await import("../pages/register.ts");
        return writeRegister(index.catalogue.projects, same, printedSums(index), input(language));
      }
      default:
        throw new Error(id);
    }
  };
}
