import type { Kind } from "../core/kind.ts";
import { cells } from "./cells.ts";
import { control } from "./control.ts";
import { corridor } from "./corridor.ts";
import { limit } from "./limit.ts";
import { own } from "./own.ts";
import { pattern } from "./pattern.ts";
import { place } from "./place.ts";
import { project } from "./project.ts";
import { river } from "./river.ts";
import { scheme } from "./scheme.ts";
import { seats } from "./seats.ts";
import { system } from "./system.ts";

/** Every kind of layer, by its name in `layer.json`. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  [limit, pattern, cells, control, river, corridor, scheme, system, place, seats, project, own].map((k) => [
    k.kind,
    k,
  ]),
);
