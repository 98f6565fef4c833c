import type { How, LonLat, Question, Site } from "../core/question.ts";

const hows: readonly How[] = ["intersect", "within", "contain"];

/** Most vertices of an outline or a line in an address. */
const most = 400;

const writeLonLat = ([lon, lat]: LonLat): string => `${lat.toFixed(5)},${lon.toFixed(5)}`;

function readLonLat(text: string): LonLat | null {
  const [lat, lon, ...rest] = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (lat === undefined || lon === undefined || rest.length > 0) return null;
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

function readLength(text: string | undefined, least: number, greatest: number): number | null {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return value >= least && value <= greatest ? value : null;
}

function readLine(text: string, fewest: number): readonly LonLat[] | null {
  const points = text.split("*").map(readLonLat);
  const sound = points.filter((p) => p !== null);
  return sound.length === points.length && sound.length >= fewest && sound.length <= most ? sound : null;
}

/** Writes where a question is asked about: latitude before longitude, as maps say it. */
export function writeSite(of: Site): string {
  switch (of.site) {
    case "point":
      return `point:${writeLonLat(of.at)}${of.bound > 0 ? `~${Math.round(of.bound)}` : ""}`;
    case "circle":
      return `circle:${writeLonLat(of.at)}~${Math.round(of.radius)}`;
    case "area":
      return `area:${of.ring.map(writeLonLat).join("*")}`;
    case "line":
      return `line:${of.points.map(writeLonLat).join("*")}${of.width > 0 ? `~${Math.round(of.width)}` : ""}`;
    case "feature":
    case "clause":
      return `${of.site}:${of.id}`;
  }
}

/** Reads where a question is asked about; null where the text is no such thing. */
export function readSite(text: string): Site | null {
  const cut = text.indexOf(":");
  const [kind, rest] = [text.slice(0, cut), text.slice(cut + 1)];
  const [body = "", length, ...more] = rest.split("~");
  if (kind === "feature" || kind === "clause") return rest ? { site: kind, id: rest } : null;
  if (more.length > 0) return null;
  if (kind === "point") {
    const at = readLonLat(body);
    const bound = length === undefined ? 0 : readLength(length, 0, 100_000);
    return at && bound !== null ? { site: kind, at, bound } : null;
  }
  if (kind === "circle") {
    const at = readLonLat(body);
    const radius = readLength(length, 1, 200_000);
    return at && radius !== null ? { site: kind, at, radius } : null;
  }
  if (kind === "area") {
    const ring = readLine(rest, 3);
    return ring && { site: kind, ring };
  }
  if (kind === "line") {
    const points = readLine(body, 2);
    const width = length === undefined ? 0 : readLength(length, 0, 100_000);
    return points && width !== null ? { site: kind, points, width } : null;
  }
  return null;
}

/** Writes a question as the text that an address carries. */
export function writeQuestion(q: Question): string {
  switch (q.ask) {
    case "at":
      return `at!${writeSite(q.of)}`;
    case "within":
      return `within!${writeSite(q.of)}!${q.how}!${q.buffer}!${q.distance}`;
    case "along":
      return `along!${writeSite(q.of)}!${q.distance}`;
    case "near":
      return `near!${writeSite(q.of)}!${q.count}`;
    case "check":
      return `check!${q.subjects.join(",")}!${q.lines.join(",")}`;
    case "compare":
      return `compare!${writeSite(q.of)}!${writeSite(q.to)}`;
    case "table":
      return "table";
  }
}

/** Reads a question; null where the text is none. Lengths are held to what makes sense in a county. */
export function readQuestion(text: string): Question | null {
  const [ask, first = "", ...rest] = text.split("!");
  if (ask === "table") return text === "table" ? { ask } : null;
  if (ask === "check") {
    const [subjects, lines] = [first, rest[0] ?? ""].map((list) => list.split(",").filter(Boolean));
    return subjects?.length && lines?.length && rest.length === 1 ? { ask, subjects, lines } : null;
  }
  const of = readSite(first);
  if (!of) return null;
  if (ask === "at") return rest.length === 0 ? { ask, of } : null;
  if (ask === "within") {
    const how = hows.find((h) => h === rest[0]);
    const [buffer, distance] = [readLength(rest[1], -20_000, 50_000), readLength(rest[2], 0, 100_000)];
    return how && buffer !== null && distance !== null && rest.length === 3
      ? { ask, of, how, buffer, distance }
      : null;
  }
  if (ask === "along") {
    const distance = readLength(rest[0], 0, 50_000);
    return distance !== null && rest.length === 1 ? { ask, of, distance } : null;
  }
  if (ask === "near") {
    const count = readLength(rest[0], 1, 500);
    return count !== null && Number.isInteger(count) && rest.length === 1 ? { ask, of, count } : null;
  }
  if (ask === "compare") {
    const to = readSite(rest[0] ?? "");
    return to && rest.length === 1 ? { ask, of, to } : null;
  }
  return null;
}

/** Where a question is asked about: one place, two, or none. */
export function sitesOf(question: Question): readonly Site[] {
  if (question.ask === "check" || question.ask === "table") return [];
  return question.ask === "compare" ? [question.of, question.to] : [question.of];
}
