import { palette } from "../../../styles/palette.ts";
import { type Bounds, fitCamera, moveCamera } from "../../core/camera.ts";
import { groupBy } from "../../core/group.ts";
import type { Index } from "../../core/index.ts";
import { inLanguage } from "../../core/naming.ts";
import type { Story } from "../../core/story.ts";
import { slide, writeSlide } from "../../pages/slide.ts";
import type { State } from "../../store/state.ts";
import { update } from "../../store/update.ts";
import type { Drawn } from "../layers.ts";
import { showStep } from "./show.ts";

/** How much larger than usual letters are drawn on a slide of 1080 pixels. */
const scale = 2.1;

/** The camera that shows all of `bounds` clear of caption and legend. */
function frame(bounds: Bounds) {
  const { width, height, left, right } = slide;
  const camera = fitCamera(bounds, width - left - right, height - 60);
  return moveCamera(camera, [(left - right) / 2, 0], 0, [0, 0]);
}

/** A step of a story as an SVG picture, in the light colours of a projector. */
export function drawSlide(story: Story, step: number, state: State, index: Index, drawn: Drawn): string {
  const { atlas } = index.catalogue;
  const { language } = state;
  const command = showStep(story, step, index, { frame });
  const shown = update(state, command);
  const layers = drawn.layers(shown).filter(({ id }) => shown.shown.includes(id));
  const lit = new Set(
    (shown.telling?.lit ?? []).flatMap((id) =>
      index.kin(index.features.get(id)?.subject ?? id).map((f) => f.id),
    ),
  );
  const entries = groupBy(
    drawn.legend(shown).filter(({ layer }) => shown.shown.includes(layer)),
    ({ layer }) => layer,
  );
  const legend = [...entries].toReversed().map(([id, own]) => {
    const layer = index.layers.get(id);
    return { title: layer ? inLanguage(layer.title, language) : id, entries: own };
  });
  const quote = story.steps[step]?.quote;
  const clause = quote && index.clauses.get(quote.clause);
  const plan = quote && index.planOf(quote.clause);
  const colours: Readonly<Record<string, string>> = palette.projector;
  return writeSlide({
    story,
    step,
    language,
    layers,
    lit,
    legend,
    scale,
    camera: shown.camera ?? frame(atlas.frame),
    quoted: clause && plan ? { clause, plan: plan.meta } : null,
    notice: `${inLanguage(atlas.notice, language)} · ${inLanguage(atlas.mapReview, language)}`,
    colour: (key) => colours[key] ?? "#000000",
  });
}
