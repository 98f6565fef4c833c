import fc from "fast-check";
import { expect, test } from "vitest";
import { plain } from "../../src/core/plain.ts";

fc.configureGlobal({ seed: 15 });

test("a text of strangers loses what turns, hides and controls, and keeps everything else", () => {
  expect(plain("\u202eabc\u2066\u200f\u0000\u001b\u00ad\ufeffd\ud800")).toBe("abcd");
  for (const kept of ["清河镇", "a\tb\nc", "مياه", "👨‍👩‍👧", "བསྒྲུབས", "e\u0301", "〇㐀𠀀", "“—…”"])
    expect(plain(kept)).toBe(kept);
  expect(plain(`点${"\u0301".repeat(100)}厂`)).toBe(`点${"\u0301".repeat(8)}厂`);
});

test("a text that is plain stays as it is, and can be carried by an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = plain(text);
      expect(plain(once)).toBe(once);
      expect(() => encodeURIComponent(once)).not.toThrow();
    }),
  );
});
