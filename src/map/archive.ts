import type { AddProtocolAction } from "maplibre-gl";
import type { Protocol } from "pmtiles";

let reader: Promise<Protocol> | undefined;

/** Fetches tiles out of an archive of tiles; its reader is loaded with the first, and begins anew after a failure. */
export const fetchArchive: AddProtocolAction = async (request, abort) => {
  reader ??= import("pmtiles").then(({ Protocol }) => new Protocol());
  try {
    return await (await reader).tile(request as never, abort);
  } catch (error) {
    if (!abort.signal.aborted) reader = undefined;
    throw error;
  }
};
