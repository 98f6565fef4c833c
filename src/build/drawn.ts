import { palette } from "../../styles/palette.ts";
import { locator } from "../pages/locator.ts";

/** The colours that a drawing asks for, in a theme. */
function colours(svg: string, theme: keyof typeof palette): string {
  const asked = new Set([...svg.matchAll(/var\(--([\w-]+)\)/g)].map(([, key]) => key));
  return Object.entries(palette[theme])
    .flatMap(([key, value]) => (asked.has(key) ? [`--${key}:${value}`] : []))
    .join(";");
}

/** A small map as a file of its own that pages share, in the colours of the device. */
export function writeMap(svg: string): string {
  const { width, height } = locator;
  const style = `svg{${colours(svg, "light")}}@media screen and (prefers-color-scheme:dark){svg{${colours(svg, "dark")}}}
.song{font-family:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif}.hei{font-family:"Source Han Sans SC","Noto Sans CJK SC","PingFang SC",sans-serif}.spaced{letter-spacing:.3em}`;
  const drawing = svg.replace(/ data-(?:feature|layer)="[^"]*"/g, "");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${style}</style>${drawing}</svg>`;
}
