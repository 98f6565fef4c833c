import { readdirSync } from "node:fs";

/** Matrices over linear RGB: protan and deutan by Viénot, Brettel & Mollon 1999, a common approximation for tritan, and luminance. */
const visions: Readonly<Record<string, string>> = {
  protan: "0.11238 0.88762 0 0 0  0.11238 0.88762 0 0 0  0.00401 -0.00401 1 0 0  0 0 0 1 0",
  deutan: "0.29275 0.70725 0 0 0  0.29275 0.70725 0 0 0  -0.02234 0.02234 1 0 0  0 0 0 1 0",
  tritan: "0.95 0.05 0 0 0  0 0.433 0.567 0 0  0 0.475 0.525 0 0  0 0 0 1 0",
  grey: "0.2126 0.7152 0.0722 0 0  0.2126 0.7152 0.0722 0 0  0.2126 0.7152 0.0722 0 0  0 0 0 1 0",
};

/** A page that shows the pictures of a folder, through the eyes of a chosen colour vision. */
export function writeIndex(folder: string): string {
  const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
  const filters = Object.entries(visions)
    .map(([id, values]) => `<filter id="${id}"><feColorMatrix type="matrix" values="${values}"/></filter>`)
    .join("");
  const choices = ["all", ...Object.keys(visions)]
    .map(
      (id, i) =>
        `<label><input type="radio" name="vision" value="${id}"${i === 0 ? " checked" : ""}>${id}</label>`,
    )
    .join(" ");
  const rules = Object.keys(visions)
    .map((id) => `body:has([value="${id}"]:checked) img{filter:url(#${id})}`)
    .join("");
  const figures = pictures
    .map(
      (name) =>
        `<figure><a href="${name}"><img src="${name}" loading="lazy" alt="${name}"></a><figcaption>${name}</figcaption></figure>`,
    )
    .join("");
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:14px sans-serif}main{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:12px}img{width:100%}figure{margin:0}${rules}</style><svg width="0" height="0">${filters}</svg><p>${choices}</p><main>${figures}</main>`;
}
