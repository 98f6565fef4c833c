/** Reads the headers that a file in the form of `_headers` gives to a path of the site. */
export function readHeaders(text: string): (path: string) => Readonly<Record<string, string>> {
  const rules: { readonly path: string; readonly headers: [name: string, value: string][] }[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    if (!line.startsWith(" ")) rules.push({ path: line.trim(), headers: [] });
    else {
      const colon = line.indexOf(":");
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  const fits = (rule: string, path: string): boolean =>
    rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return (path) =>
    Object.fromEntries(rules.filter((rule) => fits(rule.path, path)).flatMap(({ headers }) => headers));
}
