/** Layers in the order in which a reader stacks them, bottom to top; what the order does not name keeps its place above the one it stood on. */
export function inOrder<T extends { readonly id: string }>(
  layers: readonly T[],
  order: readonly string[],
): readonly T[] {
  if (order.length === 0) return layers;
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  const sorted = order.flatMap((id) => byId.get(id) ?? []);
  for (const [i, layer] of layers.entries()) {
    if (order.includes(layer.id)) continue;
    const under = layers[i - 1];
    sorted.splice(under ? sorted.indexOf(under) + 1 : 0, 0, layer);
  }
  return sorted;
}

/** The order after a layer was moved by so many places, up being positive; `layers` are all of them as they are stacked now. */
export function moved(layers: readonly string[], id: string, by: number): readonly string[] {
  const from = layers.indexOf(id);
  const to = Math.min(layers.length - 1, Math.max(0, from + by));
  if (from < 0 || to === from) return layers;
  const rest = layers.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
