/** The sentence of a text round a span, letter by letter; offsets are relative to the sentence. */
export function sentenceAround(text: string, start: number, end: number): readonly [string, number, number] {
  const before = Math.max(
    text.lastIndexOf("。", start - 1),
    text.lastIndexOf("\t", start - 1),
    text.lastIndexOf("\n", start - 1),
  );
  const stops = ["。", "\t", "\n"].map((stop) => text.indexOf(stop, end)).filter((at) => at >= 0);
  const after = stops.length ? Math.min(...stops) : text.length;
  const from = before + 1;
  return [text.slice(from, text[after] === "。" ? after + 1 : after), start - from, end - from];
}
