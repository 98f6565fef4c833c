import "../../../styles/bring.css";
import type { Bounds } from "../../core/camera.ts";
import { type Flaw, flawOf } from "../../core/flaw.ts";
import { plain } from "../../core/plain.ts";
import { datums } from "../../datum/datums.ts";
import type { BringInput, Job } from "../../views/bring/job.ts";
import { boundsOf } from "../bounds.ts";
import { saveFile } from "../save.ts";
import { batchOf, type Table, wantsOf } from "./batch.ts";
import { type Opened, openFile } from "./file.ts";
import { makeOwn } from "./layer.ts";
import { localitiesOf } from "./localities.ts";
import { Unreadable } from "./read/item.ts";
import type { Shelf } from "./shelf.ts";
import { takableIn } from "./takable.ts";
import { takePlace } from "./taking.ts";

/** Shapes of the preview. */
const shown = 300;

/** The name of a file as it can be shown: its beginning and its ending. */
function nameOf({ name }: File): string {
  const whole = plain(name);
  return whole.length > 80 ? `${whole.slice(0, 60)}…${whole.slice(-16)}` : whole;
}

interface File_ extends Omit<Job, "batches"> {
  readonly batches: readonly Table[];
}

/** Takes files in: reads each in a worker, converts it as the reader decides, and puts it on the map. */
export function createBringing(
  shelf: Shelf,
  changed: () => void,
  placed: (last: boolean, bounds: Bounds | undefined) => void,
  desk: { readonly hash: () => string; readonly arrive: (hash: string) => void },
): BringInput {
  let jobs: readonly File_[] = [];
  const opened = new Map<number, Opened>();
  let last = 0;
  const set = (id: number, next: (job: File_) => File_): void => {
    jobs = jobs.map((job) => (job.id === id ? next(job) : job));
    changed();
  };
  const setBatch = (id: number, at: number, next: Partial<Table>): void =>
    set(id, (job) => ({
      ...job,
      batches: job.batches.map((batch, i) => {
        if (i !== at) return batch;
        const now = { ...batch, ...next };
        return { ...now, wants: wantsOf(now) };
      }),
    }));
  const batch = (id: number, at: number): Table | undefined => jobs.find((job) => job.id === id)?.batches[at];
  const make = (id: number, at: number): void => {
    const table = batch(id, at);
    if (!table?.choice.datum) return;
    const { datum, accuracy, label } = table.choice;
    setBatch(id, at, { progress: 0, made: null });
    opened.get(id)?.make(
      at,
      { layer: table.layer, datum, accuracy, label, within: shelf.bare.atlas.bounds },
      (share) => setBatch(id, at, { progress: share }),
      (made) => {
        const step = Math.max(1, Math.ceil(made.features.length / shown));
        const shapes = made.features
          .filter((_, i) => i % step === 0)
          .flatMap(({ geometry }) => geometry ?? []);
        const outcome = { count: made.features.length, flaws: made.flaws, shapes };
        setBatch(id, at, { progress: null, made, outcome });
      },
    );
  };
  const close = (id: number): void => {
    opened.get(id)?.close();
    opened.delete(id);
    jobs = jobs.filter((job) => job.id !== id);
    changed();
  };
  const loadDesk = async (id: number, file: File): Promise<void> => {
    try {
      const { readDesk } = await import("./desk.ts");
      const { hash, brought, flaws } = readDesk(await file.text(), shelf.bare);
      shelf.put(brought);
      desk.arrive(hash);
      if (flaws.length > 0) return set(id, (job) => ({ ...job, reading: false, told: flaws }));
      close(id);
      placed(jobs.length === 0, undefined);
    } catch (error) {
      const why = (error as Error).message;
      const flaw =
        error instanceof Unreadable
          ? error.flaw
          : flawOf(
              "error",
              "",
              [`读不出（${why}）`, `cannot be read (${why})`],
              ["请再选一次", "choose it again"],
            );
      set(id, (job) => ({ ...job, reading: false, told: [flaw] }));
    }
  };
  const open = (files: readonly File[]): void => {
    for (const file of files) {
      last += 1;
      const id = last;
      jobs = [...jobs, { id, file: nameOf(file), reading: true, told: [], batches: [] }];
      const handle = openFile(file, localitiesOf(shelf.bare), {
        held: (tables) => {
          set(id, (job) => ({ ...job, reading: false, batches: tables.map(batchOf) }));
          for (const at of tables.keys()) {
            setBatch(id, at, {});
            make(id, at);
          }
        },
        refused: (flaw: Flaw) => set(id, (job) => ({ ...job, reading: false, told: [flaw] })),
        desk: () => void loadDesk(id, file),
      });
      opened.set(id, handle);
    }
    changed();
  };
  const place = (id: number, at: number): void => {
    const job = jobs.find((one) => one.id === id);
    const table = batch(id, at);
    const datum = datums.find((known) => known.id === table?.choice.datum);
    if (!job || !table?.made || !datum || table.wants) return;
    const { choice, made, layer } = table;
    if (choice.takes && choice.completeness) {
      const { issuer, date, accuracy, completeness } = choice;
      const declaration = { datum, issuer: issuer.trim(), date, accuracy, completeness };
      const took = takePlace(made.features, choice.takes, declaration, {
        file: job.file,
        catalogue: shelf.bare,
      });
      if (took.flaws.length > 0 && table.outcome)
        setBatch(id, at, { outcome: { ...table.outcome, flaws: [...took.flaws, ...table.outcome.flaws] } });
      if (!took.taking || took.taking.features.length === 0) return;
      shelf.put([took.taking]);
    } else {
      const before = shelf.all().length;
      const { features } = made;
      shelf.put([
        makeOwn({
          id: layer,
          name: table.name,
          file: job.file,
          features,
          datum,
          accuracy: choice.accuracy,
          before,
        }),
      ]);
    }
    setBatch(id, at, { placed: true });
    if (jobs.find((one) => one.id === id)?.batches.every((one) => one.placed)) close(id);
    placed(jobs.length === 0, boundsOf(made.features.map((f) => ({ ...f, layer, subject: f.id }))));
  };
  return {
    jobs: () => jobs,
    kept: shelf.kept,
    datums: datums.map(({ id, title }) => ({ id, title })),
    takable: takableIn(shelf.bare),
    outlines: shelf.bare.features
      .filter(
        ({ layer, properties: { place } }) =>
          place === shelf.bare.atlas.place && shelf.bare.layers.find((l) => l.id === layer)?.kind === "limit",
      )
      .flatMap(({ geometry }) => geometry ?? []),
    open,
    choose: (id, at, choice) => {
      const before = batch(id, at)?.choice;
      setBatch(id, at, { choice });
      if (
        before?.datum !== choice.datum ||
        before.accuracy !== choice.accuracy ||
        before.label !== choice.label
      )
        make(id, at);
    },
    place,
    close,
    remove: (id) => {
      shelf.remove(id);
      changed();
    },
    writeDesk: async () => {
      const { writeDesk } = await import("./desk.ts");
      const date = new Date().toISOString().slice(0, 10);
      return shelf.all().length > 0 ? writeDesk(desk.hash(), shelf.all(), date) : null;
    },
    saveDesk: async () => {
      const { writeDesk } = await import("./desk.ts");
      const date = new Date().toISOString().slice(0, 10);
      saveFile(`atlas-desk-${date}.json`, "application/json", writeDesk(desk.hash(), shelf.all(), date));
    },
  };
}
