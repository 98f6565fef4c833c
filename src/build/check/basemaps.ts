import { addressesOf, hostOf } from "../../core/basemap.ts";
import type { Issue } from "../../core/issue.ts";

type Loose = Readonly<Record<string, unknown>>;

const keys = ["id", "title", "kind", "url", "hosts", "labels", "credit", "review", "maxZoom", "key"];

const isBilingual = (value: unknown): boolean =>
  ["zh", "en"].every((key) => typeof (value as Loose)?.[key] === "string" && (value as Loose)[key] !== "");

/** A host as a security policy can name it, with its port. */
const plain = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/;
const loopback = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

/** Parameters that hold a secret by the custom of tile servers. */
const secret = /[?&](tk|ak|key|apikey|api_key|token|access_token)=(?!\{key\})/i;

/** What is wrong with one template, each told as the rest of a sentence. */
function faultsOf(template: unknown, hosts: readonly string[], wanted: readonly string[]): string[] {
  if (typeof template !== "string") return ["is missing: write the address of its tiles"];
  const faults: string[] = [];
  const has = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
  const lacking = wanted.filter((name) => !has.includes(name));
  if (lacking.length > 0) faults.push(`lacks ${lacking.map((name) => `{${name}}`).join(", ")}`);
  for (const name of has.filter((name) => ![...wanted, "s", "key"].includes(name)))
    faults.push(
      `holds {${name}}: only ${[...wanted, "s", "key"].map((n) => `{${n}}`).join(", ")} are filled in`,
    );
  if (has.includes("s") && hosts.length === 0) faults.push("holds {s}: list in `hosts` what it stands for");
  if (secret.test(template))
    faults.push("has a key written in it, which everyone could read: write {key} and `key: true`");
  for (const address of addressesOf(template, hosts)) {
    const [scheme = "", host = ""] = [address.split("//")[0], hostOf(address)];
    if (!plain.test(host) || !URL.canParse(address))
      faults.push(`has the host ${host}: small letters, digits, points, a port`);
    else if (scheme !== "https:" && !(scheme === "http:" && loopback.test(host)))
      faults.push(`begins with ${scheme}//${host}: https only, http only for this computer itself`);
  }
  return faults;
}

function check(entry: Loose, ids: readonly unknown[]): string[] {
  const faults: string[] = [];
  const { id, kind, url, labels, maxZoom } = entry;
  if (typeof id !== "string" || !/^[a-z0-9-]+$/.test(id))
    faults.push("needs an id of small letters, digits and hyphens");
  else if (ids.filter((other) => other === id).length > 1) faults.push("has an id that another basemap has");
  for (const key of ["title", "credit"])
    if (!isBilingual(entry[key])) faults.push(`\`${key}\` needs a text in zh and in en`);
  if (kind !== "xyz" && kind !== "pmtiles") faults.push(`has the kind ${kind}: one of xyz, pmtiles`);
  const hosts = Array.isArray(entry.hosts) ? entry.hosts.map(String) : [];
  if (entry.hosts !== undefined && hosts.length === 0)
    faults.push("`hosts` must be a list of what {s} stands for");
  const wanted = kind === "pmtiles" ? [] : ["z", "x", "y"];
  faults.push(...faultsOf(url, hosts, wanted).map((fault) => `\`url\` ${fault}`));
  if (labels !== undefined) {
    faults.push(...faultsOf(labels, hosts, ["z", "x", "y"]).map((fault) => `\`labels\` ${fault}`));
    if (kind === "pmtiles") faults.push("`labels` lie on tiles of the kind xyz only");
    if (String(labels).includes("{key}") && hostOf(String(labels)) !== hostOf(String(url)))
      faults.push("`labels` would give the key to another host than `url`");
  }
  const asks = [url, labels].some((template) => String(template).includes("{key}"));
  if (asks !== (entry.key === true) || ![undefined, true].includes(entry.key as undefined))
    faults.push("`key` must be true where an address holds {key}, and absent elsewhere");
  const sound = Number.isInteger(maxZoom) && Number(maxZoom) > 0 && Number(maxZoom) <= 22;
  if (!sound && !(kind === "pmtiles" && maxZoom === undefined))
    faults.push("`maxZoom` must be the closest zoom of its tiles, 1 to 22");
  if (entry.review !== undefined && (typeof entry.review !== "string" || entry.review === ""))
    faults.push(
      "`review` must be the review number as the provider prints it; leave it out where there is none",
    );
  const other = Object.keys(entry).filter((key) => !keys.includes(key));
  if (other.length > 0) faults.push(`has ${other.join(", ")}: only ${keys.join(", ")} are known`);
  return faults;
}

/** Checks the deployer's list of basemaps: ids, titles, credits, templates, hosts that the page may be let to. */
export function checkBasemaps(where: string, data: unknown): Issue[] {
  const error = (place: string, message: string): Issue => ({ severity: "error", where: place, message });
  if (!Array.isArray(data)) return [error(where, "must be a list of basemaps")];
  const entries = data.map((entry) => (typeof entry === "object" && entry !== null ? (entry as Loose) : {}));
  const ids = entries.map(({ id }) => id);
  return entries.flatMap((entry, i) =>
    check(entry, ids).map((fault) => error(`${where} › ${entry.id ?? i + 1}`, fault)),
  );
}
