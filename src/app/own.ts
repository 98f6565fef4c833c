import type { OwnInput } from "../views/own.ts";

/** Reads shapes of the reader's own files; what converts positions is fetched when it is first wanted. */
export function readOwn(within: readonly [number, number, number, number]): OwnInput {
  return {
    datums: () => import("../datum/datums.ts").then(({ datums }) => datums),
    read: (file, datum) => import("./own/open.ts").then(({ openShapes }) => openShapes(file, datum, within)),
  };
}
