import type { Mistake, Step, Story } from "../core/story.ts";

/** What a story may name. */
export interface StoryGround {
  readonly views: readonly string[];
  readonly layers: readonly { readonly id: string; readonly variants: readonly string[] }[];
  readonly charts: readonly string[];
  /** The layer that a feature stands in; undefined where there is no such feature. */
  readonly layerOf: (feature: string) => string | undefined;
  /** The words of a clause; undefined where there is no such clause. */
  readonly textOf: (clause: string) => string | undefined;
  /** The layers of a ready view. */
  readonly layersOf: (view: string) => readonly string[];
}

function checkStep(step: Step, ground: StoryGround): Mistake[] {
  const { view, layers, as, place, camera, lit, quote, chart, line, text } = step;
  const wrong: Mistake[] = [];
  const tell = (zh: string, en: string): unknown => wrong.push({ line, message: { zh, en } });
  const unknown = (what: string, id: string): unknown =>
    tell(`${what} 里没有「${id}」这一个`, `${what} names 「${id}」, which does not exist`);
  if ((view === null) === (layers.length === 0))
    tell("view 与 layers 须有其一，且只有其一", "names either a view or layers, one of the two");
  if (view !== null && !ground.views.includes(view)) unknown("view", view);
  for (const id of layers) if (!ground.layers.some((layer) => layer.id === id)) unknown("layers", id);
  if (view !== null && Object.keys(as).length > 0) tell("as 只与 layers 一起用", "as goes with layers only");
  for (const [id, way] of Object.entries(as))
    if (!ground.layers.find((layer) => layer.id === id)?.variants.includes(way))
      unknown("as", `${id}:${way}`);
  if (place !== null && camera !== null)
    tell("place 与 camera 只写其一", "names a place or a camera, not both");
  const shown = view === null ? layers : ground.layersOf(view);
  for (const id of [...lit, ...(place === null ? [] : [place])]) {
    const layer = ground.layerOf(id);
    if (layer === undefined) unknown(lit.includes(id) ? "lit" : "place", id);
    else if (lit.includes(id) && !shown.includes(layer))
      tell(`lit 的「${id}」所在的图层没有显示`, `lights 「${id}」, whose layer is not shown`);
  }
  if (chart !== null && !ground.charts.includes(chart)) unknown("chart", chart);
  if (quote) {
    const clause = ground.textOf(quote.clause);
    if (clause === undefined) unknown("quote", quote.clause);
    else if (!clause.includes(quote.words))
      tell(
        `引文与 ${quote.clause} 的原文不一致：「${quote.words.slice(0, 30)}…」`,
        `quotes what ${quote.clause} does not say letter by letter: 「${quote.words.slice(0, 30)}…」`,
      );
  }
  if (!text.zh || !text.en) tell("缺中文或英文正文", "lacks its text in Chinese or in English");
  return wrong;
}

/** What a story names that does not exist, and what it quotes otherwise than it is written. */
export function checkStory({ steps }: Story, ground: StoryGround): readonly Mistake[] {
  return steps.flatMap((step) => checkStep(step, ground));
}
