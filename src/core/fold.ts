/** Full-width forms and their half-width twins, and marks that scans mix up. */
const twins = new Map([
  ["（", "("],
  ["）", ")"],
  ["，", ","],
  ["：", ":"],
  ["；", ";"],
  ["－", "-"],
  ["—", "-"],
  ["–", "-"],
  ["　", " "],
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
]);

/** Folds a text for comparison, one character for one, so that offsets stay true: width, case, dashes, quotes. */
export function fold(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    const code = c.charCodeAt(0);
    const half = code >= 0xff10 && code <= 0xff5a ? String.fromCharCode(code - 0xfee0) : (twins.get(c) ?? c);
    const low = half.toLowerCase();
    out += low.length === 1 ? low : half;
  }
  return out;
}
