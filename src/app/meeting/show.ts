import type { Index } from "../../core/index.ts";
import type { Story } from "../../core/story.ts";
import { readChart } from "../../store/chart.ts";
import type { Command } from "../../store/command.ts";
import { boundsOf } from "../bounds.ts";
import type { Stage } from "../stage.ts";

/** Steps of zoom by which a single place may be nearer than the whole county: its surroundings stay in sight. */
const near = 1.1;

/** How a step is put on the map. */
export function showStep(
  story: Story,
  at: number,
  index: Index,
  stage: Pick<Stage, "frame">,
): Extract<Command, { do: "tell" }> {
  const step = Math.min(Math.max(0, at), story.steps.length - 1);
  const { view, layers, as, place, camera, lit, chart } = story.steps[step] ?? {
    layers: [],
    lit: [],
    as: {},
  };
  const theme = index.catalogue.themes.find(({ id }) => id === view);
  const subject = index.features.get(place ?? "")?.subject ?? "";
  const bounds = place ? boundsOf(index.kin(subject)) : theme?.bounds;
  const far = stage.frame(index.catalogue.atlas.frame).zoom;
  const framed = bounds ? stage.frame(bounds) : null;
  return {
    do: "tell",
    telling: { story: story.id, step, lit, dark: false, away: false },
    view: {
      layers: theme?.layers ?? layers,
      variants: theme?.variants ?? as,
      camera: camera ?? (framed && { ...framed, zoom: Math.min(framed.zoom, far + near) }),
    },
    chart: chart ? readChart(chart) : null,
  };
}
