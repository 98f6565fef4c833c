const fence = /^\s*(`{3,}|~{3,})/;

/** A heading that declares the official file: `## official.geojson` or `## 官方数据 official.geojson`. */
const declares = /^#{2,6}\s+[\p{Script=Han}\s`]*official\.geojson`?\s*#*\s*$/u;

/** The lines of Markdown that stand in no fenced block of code, where examples are. */
function spoken(markdown: string): string[] {
  let open = "";
  return markdown.split(/\r?\n/).filter((line) => {
    const mark = fence.exec(line)?.[1] ?? "";
    if (open === "") {
      open = mark;
      return mark === "";
    }
    if (mark.startsWith(open)) open = "";
    return false;
  });
}

/** The lines of every section of a `SOURCE.md` that declares the layer's official file; examples in code are none. */
export function declaredIn(markdown: string): readonly (readonly string[])[] {
  const lines = spoken(markdown);
  return lines.flatMap((line, start) => {
    if (!declares.test(line)) return [];
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((next) => /^#{1,6}\s/.test(next));
    return [end < 0 ? rest : rest.slice(0, end)];
  });
}
