import type { Flaw } from "../../core/flaw.ts";
import { datums } from "../../datum/datums.ts";
import { type Made, type Making, makeLayer } from "./make.ts";
import { readFile } from "./read/file.ts";
import { type Locality, type Read, Unreadable } from "./read/item.ts";

/** What a file holds, before its datum is known. */
export interface Held extends Pick<Read, "name" | "format" | "states" | "alien"> {
  readonly count: number;
  /** The columns of its table. */
  readonly heads: readonly string[];
}

/** What the reader of a file is told: the file itself, or to make a layer of one of its tables. */
export type Told =
  | {
      readonly read: {
        readonly name: string;
        readonly bytes: ArrayBuffer;
        readonly places: readonly Locality[];
      };
    }
  | {
      readonly make: number;
      readonly how: Omit<Making, "datum"> & { readonly datum: string };
      readonly id: number;
    };

/** What it says. */
export type Said =
  | { readonly held: readonly Held[] }
  | { readonly refused: Flaw }
  | { readonly id: number; readonly done: number; readonly total: number }
  | { readonly id: number; readonly made: Made };

let tables: readonly Read[] = [];

const say = (said: Said): void =>
  (globalThis as unknown as { postMessage(said: Said): void }).postMessage(said);

function headsOf({ items }: Read): readonly string[] {
  return [...new Set(items.slice(0, 200).flatMap(({ values }) => values.map(([name]) => name)))].slice(
    0,
    200,
  );
}

function unexpected(error: unknown): Flaw {
  const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
  return {
    severity: "error",
    place: "",
    reason: { zh: `读不出（${why}）`, en: `cannot be read (${why})` },
    remedy: { zh: "请在原程序中重新导出", en: "export it again from the program it comes from" },
    more: 0,
  };
}

addEventListener("message", ({ data }: MessageEvent<Told>) => {
  if ("read" in data) {
    const { name, bytes, places } = data.read;
    try {
      tables = readFile(name, new Uint8Array(bytes), places);
      say({
        held: tables.map((table) => ({
          name: table.name,
          format: table.format,
          states: table.states,
          alien: table.alien,
          count: table.items.length,
          heads: headsOf(table),
        })),
      });
    } catch (error) {
      say({ refused: error instanceof Unreadable ? error.flaw : unexpected(error) });
    }
    return;
  }
  const { make, how, id } = data;
  const table = tables[make];
  const datum = datums.find((known) => known.id === how.datum);
  if (!table || !datum) return;
  try {
    const total = table.items.length;
    say({ id, made: makeLayer(table, { ...how, datum }, (done) => say({ id, done, total })) });
  } catch (error) {
    say({ id, made: { features: [], flaws: [unexpected(error)] } });
  }
});
