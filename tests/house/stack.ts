const parts = ["layer.json", "features.geojson", "SOURCE.md"];

/** Gives what is wrong between the list of layers and the folders of `geodata`. */
export function unstacked(stack: unknown, paths: readonly string[]): string[] {
  if (!Array.isArray(stack)) return ["geodata/layers.json: is no list of layers"];
  const ids: unknown[] = stack;
  const missing = ids.flatMap((id) =>
    typeof id === "string"
      ? parts
          .filter((part) => !paths.includes(`geodata/${id}/${part}`))
          .map((part) => `geodata/${id}: is in layers.json and has no ${part}`)
      : [`geodata/layers.json: ${JSON.stringify(id)} is no id`],
  );
  const twice = ids.filter((id, n) => ids.indexOf(id) !== n);
  const unlisted = paths
    .map((path) => /^geodata\/([^/]+)\/layer\.json$/.exec(path)?.[1])
    .filter((id) => id !== undefined && !ids.includes(id));
  return [
    ...missing,
    ...twice.map((id) => `geodata/layers.json: names ${String(id)} twice`),
    ...unlisted.map((id) => `geodata/${id}: has a layer.json and is not in layers.json`),
  ];
}
