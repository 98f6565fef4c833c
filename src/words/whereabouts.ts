import type { Language } from "../core/text.ts";
import type { Lie, Toward } from "../core/whereabouts.ts";
import { sayBearing } from "./measure.ts";
import { type MoreWord, sayMore } from "./more/say.ts";

/** Where something lies, in sentences of ours; `nameOf` gives the name of a place of the gazetteer. */
export function sayLie(lie: Lie, nameOf: (place: string) => string, language: Language): readonly string[] {
  const more = (word: MoreWord, fill: Readonly<Record<string, string | number>> = {}): string =>
    sayMore(language, word, fill);
  const list = (ids: readonly (string | null)[]): string =>
    ids.map((id) => (id === null ? more("whereOutside") : nameOf(id))).join(language === "zh" ? "、" : ", ");
  const toward = ({ place, km, within, wind }: Toward): string =>
    more(within ? "whereNear" : wind === null ? "whereFar" : "whereFarWind", {
      place: nameOf(place),
      km,
      wind: wind === null ? "" : sayBearing(wind * 45, language),
    });
  switch (lie.lie) {
    case "somewhere":
      return [more("whereSomewhere", { unit: nameOf(lie.unit) })];
    case "point":
      return [
        ...(lie.unit ? [more(lie.known ? "whereIn" : "whereInDiagram", { unit: nameOf(lie.unit) })] : []),
        ...lie.from.map(toward),
        ...(lie.between
          ? [more("whereBetween", { a: nameOf(lie.between[0]), b: nameOf(lie.between[1]) })]
          : []),
      ];
    case "area":
      return [
        ...(lie.all
          ? [more("whereAll")]
          : lie.whole.length > 0
            ? [more("whereWhole", { units: list(lie.whole) })]
            : []),
        ...(lie.part.length > 0 ? [more("wherePart", { units: list(lie.part) })] : []),
        ...(lie.extent ? [more("whereExtent", lie.extent)] : []),
      ];
    case "line": {
      const [from = null, ...rest] = lie.units;
      const [via, to] = [rest.slice(0, -1), rest.at(-1)];
      const run =
        to === undefined || !lie.ordered
          ? more("whereThrough", { units: list(lie.units) })
          : more(via.length > 0 ? "whereVia" : "whereFromTo", {
              from: list([from]),
              via: list(via),
              to: list([to]),
            });
      return [run, ...(lie.km === null ? [] : [more("whereLength", { km: lie.km })])];
    }
    case "unit":
      return lie.beside.map((other) =>
        more(other.within ? "whereBesideNear" : other.wind === null ? "whereBeside" : "whereBesideWind", {
          place: nameOf(other.place),
          km: other.km,
          wind: other.wind === null ? "" : sayBearing(other.wind * 45, language),
        }),
      );
  }
}
