import type { Flaw } from "../../core/flaw.ts";
import type { Made, Making } from "./make.ts";
import { deskMark } from "./mark.ts";
import type { Locality } from "./read/item.ts";
import type { Held, Said, Told } from "./reader.ts";

/** Bytes above which a file is not read: it would not fit beside the map. */
const heavy = 200_000_000;

/** A file that is being read in a worker of its own, which goes with it. */
export interface Opened {
  readonly make: (
    table: number,
    how: Omit<Making, "datum"> & { readonly datum: string },
    tick: (share: number) => void,
    made: (made: Made) => void,
  ) => void;
  /** Stops whatever it does and gives its memory back. */
  readonly close: () => void;
}

/** What is heard of a file. */
export interface Heard {
  readonly held: (tables: readonly Held[]) => void;
  readonly refused: (flaw: Flaw) => void;
  /** It is no file of data but a desk that was saved. */
  readonly desk: () => void;
}

const isDesk = (bytes: ArrayBuffer): boolean =>
  new TextDecoder().decode(bytes.slice(0, 40)).startsWith(`{"${deskMark}"`);

/** Reads a file in a worker; nothing is sent anywhere. */
export function openFile(file: File, places: readonly Locality[], heard: Heard): Opened {
  const refuse = (zh: string, en: string, remedyZh: string, remedyEn: string): void =>
    heard.refused({
      severity: "error",
      place: "",
      reason: { zh, en },
      remedy: { zh: remedyZh, en: remedyEn },
      more: 0,
    });
  let last = 0;
  let making: { readonly tick: (share: number) => void; readonly made: (made: Made) => void } | undefined;
  const worker = new Worker(new URL("./reader.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
    if ("held" in data) heard.held(data.held);
    else if ("refused" in data) heard.refused(data.refused);
    else if (data.id !== last) return;
    else if ("made" in data) making?.made(data.made);
    else making?.tick(data.total > 0 ? data.done / data.total : 0);
  });
  worker.addEventListener("error", ({ message }) =>
    refuse(
      `读取时中断（${message || "内存不足"}）`,
      `broke off while it was read (${message || "out of memory"})`,
      "请拆成小一些的文件",
      "split it into smaller files",
    ),
  );
  const tell = (told: Told, with_: Transferable[] = []): void => worker.postMessage(told, with_);
  if (file.size > heavy) {
    const size = (file.size / 1e6).toFixed(0);
    queueMicrotask(() =>
      refuse(
        `有 ${size} MB，最多 200 MB`,
        `is ${size} MB, at most 200 MB can be read`,
        "请只导出所需的范围或图层",
        "export only the extent or the layer that is wanted",
      ),
    );
  } else
    file.arrayBuffer().then(
      (bytes) => (isDesk(bytes) ? heard.desk() : tell({ read: { name: file.name, bytes, places } }, [bytes])),
      ({ message }: Error) =>
        refuse(`打不开（${message}）`, `cannot be opened (${message})`, "请再选一次", "choose it again"),
    );
  return {
    make: (table, how, tick, made) => {
      last += 1;
      making = { tick, made };
      tell({ make: table, how, id: last });
    },
    close: () => worker.terminate(),
  };
}
