import { wrap } from "../core/wrap.ts";
import type { State } from "../store/state.ts";
import type { Drawn } from "../views/chart/chart.ts";
import { savePicture } from "./picture.ts";
import { saveFile } from "./save.ts";
import { colourOf } from "./theme.ts";

const space = "http://www.w3.org/2000/svg";
const hei = "'Source Han Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const song = "'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif";
/** Pixels round the chart, over it for its title, and of a line under it. */
const [margin, above, line] = [20, 56, 18];

function make(name: string, values: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, String(value));
  if (text) element.textContent = text;
  return element;
}

/** The chart with its title and its sources as one picture that needs no page round it. */
function compose({ svg, title, lines }: Drawn, colour: (key: string) => string) {
  const inner = svg.cloneNode(true) as SVGSVGElement;
  const size = { width: svg.clientWidth, height: Number(svg.getAttribute("height")) };
  const said = lines.flatMap((text) => wrap(text, size.width / 12, false));
  const [width, height] = [size.width + 2 * margin, above + size.height + margin + said.length * line + 8];
  const group = make("g", { transform: `translate(${margin} ${above})` });
  for (const node of inner.querySelectorAll(":scope > title, :scope > desc, .reach")) node.remove();
  for (const mark of inner.querySelectorAll(".mark"))
    for (const name of ["class", "data-mark", "role", "tabindex", "aria-label"]) mark.removeAttribute(name);
  group.append(...inner.childNodes);
  const whole = make("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "font-family": hei,
  });
  whole.append(
    make("title", {}, title),
    make("desc", {}, lines.join(" ")),
    make("rect", { width, height, fill: colour("paper") }),
    make(
      "text",
      { x: margin, y: 36, "font-size": 22, "font-weight": 700, "font-family": song, fill: colour("ink") },
      title,
    ),
    group,
    ...said.map((text, i) =>
      make(
        "text",
        { x: margin, y: above + size.height + margin + 4 + i * line, "font-size": 12, fill: colour("muted") },
        text,
      ),
    ),
  );
  const text = new XMLSerializer()
    .serializeToString(whole)
    .replace(/<!--.*?-->/gs, "")
    .replace(/var\(--([\w-]+)\)/g, (_, key: string) => colour(key));
  return { text, width, height };
}

/** Gives a chart away as a picture: SVG that stands alone, or PNG at twice its size. Rejects where it cannot be drawn. */
export async function saveChart(drawn: Drawn, as: "svg" | "png", state: State): Promise<void> {
  const { text, width, height } = compose(drawn, colourOf(state));
  const name = `atlas-${drawn.name}.${as}`;
  if (as === "svg") return saveFile(name, "image/svg+xml", text);
  return savePicture(name, text, width, height);
}
