import type { Camera } from "../../core/camera.ts";
import type { Question } from "../../core/question.ts";
import type { Language } from "../../core/text.ts";
import type { Known } from "../../store/address.ts";
import { readQuestion } from "../../store/question.ts";
import type { Hand, ThemeChoice } from "../../store/state.ts";

/** What a page that holds the atlas in a frame can ask of it. */
export type Message =
  | { readonly do: "hello" }
  | { readonly do: "view"; readonly view: string | null }
  | { readonly do: "pick"; readonly hand: Hand | null }
  | { readonly do: "move"; readonly camera: Camera | null }
  | { readonly do: "layers"; readonly layers: readonly string[] }
  | { readonly do: "language"; readonly language: Language }
  | { readonly do: "theme"; readonly theme: ThemeChoice }
  | { readonly do: "ask"; readonly question: Question }
  | { readonly do: "go"; readonly address: string };

/** Why a message was not followed. */
export type Refusal = "malformed" | "version" | "unknown" | "invalid" | "missing";

/** A message that was read, or why it was refused; `id` is the sender's own, to be given back. */
export type Heard = { readonly id: string | number | null } & (
  | { readonly message: Message }
  | { readonly code: Refusal; readonly why: string }
);

/** The version of messages, in their key `atlas`. */
export const version = 1;

/** Most characters of a text in a message: a question with 400 corners fits. */
const longest = 12_000;

class Refused extends Error {
  readonly code: Refusal;
  constructor(code: Refusal, why: string) {
    super(why);
    this.code = code;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function plain(data: unknown): data is Fields {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const proto: unknown = Object.getPrototypeOf(data);
  return proto === null || proto === Object.prototype;
}

/** What comes from outside is named in an answer only in part. */
const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const own = (data: Fields, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);

function text(data: Fields, key: string): string {
  const value = own(data, key);
  if (typeof value !== "string" || value.length > longest)
    throw new Refused("invalid", `${key}: must be a text of at most ${longest} characters`);
  return value;
}

function known(key: string, value: string, has: (value: string) => boolean): string {
  if (!has(value)) throw new Refused("missing", `${key}: there is no ${brief(value)}`);
  return value;
}

function oneOf<T extends string>(data: Fields, key: string, values: readonly T[]): T {
  const value = own(data, key);
  const found = values.find((v) => v === value);
  if (found === undefined) throw new Refused("invalid", `${key}: must be one of ${values.join(", ")}`);
  return found;
}

function only(data: Fields, ...keys: readonly string[]): void {
  const stray = Object.keys(data).find((key) => !["atlas", "id", "do", ...keys].includes(key));
  if (stray !== undefined) throw new Refused("invalid", `${brief(stray)}: is no key of this message`);
}

function readHand(data: Fields, there: Known): Hand | null {
  const kinds = { feature: there.hasFeature, clause: there.hasClause, entry: there.hasEntry } as const;
  const given = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => Object.hasOwn(data, kind));
  const [kind] = given;
  if (!kind || given.length > 1)
    throw new Refused("invalid", "pick: needs one of feature, clause, entry; null puts down");
  if (own(data, kind) === null) return null;
  return { kind, id: known(kind, text(data, kind), kinds[kind]) };
}

function readCamera(data: Fields): Camera | null {
  const camera = own(data, "camera");
  if (camera === null) return null;
  if (!plain(camera)) throw new Refused("invalid", "camera: must be {lon, lat, zoom} or null");
  const number = (key: string, least: number, most: number): number => {
    const value = own(camera, key);
    if (typeof value !== "number" || !(value >= least && value <= most))
      throw new Refused("invalid", `camera.${key}: must be a number from ${least} to ${most}`);
    return value;
  };
  return { lon: number("lon", -180, 180), lat: number("lat", -85, 85), zoom: number("zoom", 0, 24) };
}

function readLayers(data: Fields, there: Known): readonly string[] {
  const layers = own(data, "layers");
  if (!Array.isArray(layers) || layers.length > 500 || !layers.every((id) => typeof id === "string"))
    throw new Refused("invalid", "layers: must be a list of at most 500 ids");
  return [...new Set(layers.map((id: string) => known("layers", id, (one) => there.layers.includes(one))))];
}

function readBody(data: Fields, there: Known): Message {
  const act = own(data, "do");
  switch (act) {
    case "hello":
      only(data);
      return { do: act };
    case "view": {
      only(data, "view");
      if (own(data, "view") === null) return { do: act, view: null };
      const has = (id: string): boolean => there.views.some((view) => view.id === id);
      return { do: act, view: known("view", text(data, "view"), has) };
    }
    case "pick":
      only(data, "feature", "clause", "entry");
      return { do: act, hand: readHand(data, there) };
    case "move":
      only(data, "camera");
      return { do: act, camera: readCamera(data) };
    case "layers":
      only(data, "layers");
      return { do: act, layers: readLayers(data, there) };
    case "language":
      only(data, "language");
      return { do: act, language: oneOf(data, "language", ["zh", "en"]) };
    case "theme":
      only(data, "theme");
      return { do: act, theme: oneOf(data, "theme", ["auto", "light", "dark", "projector"]) };
    case "ask": {
      only(data, "question");
      const asked = text(data, "question");
      const question = readQuestion(asked);
      if (!question) throw new Refused("invalid", "question: cannot be read");
      known("question", asked, there.hasQuestion);
      return { do: act, question };
    }
    case "go":
      only(data, "address");
      return { do: act, address: text(data, "address") };
    default:
      throw new Refused(
        "unknown",
        `do: must be one of hello, view, pick, move, layers, language, theme, ask, go`,
      );
  }
}

function readId(data: Fields): string | number | null {
  const id = own(data, "id");
  if (typeof id === "string") return id.length <= 100 ? id : null;
  return typeof id === "number" && Number.isFinite(id) ? id : null;
}

/** Reads whatever came as a message; never throws, and follows nothing that is not wholly understood. */
export function readMessage(data: unknown, there: Known): Heard {
  let id: string | number | null = null;
  try {
    if (!plain(data)) throw new Refused("malformed", "a message is an object {atlas: 1, do: …}");
    id = readId(data);
    const told = own(data, "atlas");
    if (told === undefined) throw new Refused("malformed", "a message is an object {atlas: 1, do: …}");
    if (told !== version) throw new Refused("version", `atlas: this atlas speaks version ${version}`);
    return { id, message: readBody(data, there) };
  } catch (error) {
    if (error instanceof Refused) return { id, code: error.code, why: error.message };
    return { id, code: "malformed", why: "the message cannot be read" };
  }
}
