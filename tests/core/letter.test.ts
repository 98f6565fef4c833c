import fc from "fast-check";
import { expect, test } from "vitest";
import { longestLetter, writeLetter } from "../../src/core/letter.ts";
import { whole } from "../../src/core/whole.ts";

const bodyOf = (href: string): string => decodeURIComponent(/&body=(.*)$/s.exec(href)?.[1] ?? "");

test("a short letter goes in whole, its lines ended as mail ends them", () => {
  const { href, cut } = writeLetter("plan@example.org", "这里不对 & 那里?", "一行\n二行", "…");
  expect(cut).toBe(false);
  expect(href.startsWith("mailto:plan@example.org?subject=")).toBe(true);
  expect(href.split("&")).toHaveLength(2);
  expect(bodyOf(href)).toBe("一行\r\n二行");
});

test("a letter of any length stays within what mail programs take, ends with a note where it is cut, and no character is halved", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
      const { href, cut } = writeLetter("plan@example.org", "反馈", text, "（截去）");
      expect(href.length).toBeLessThanOrEqual(longestLetter);
      const [body, sound] = [bodyOf(href), whole(text)];
      const plain = sound.replace(/\r?\n/g, "\r\n");
      if (cut) expect(body.endsWith("\r\n（截去）")).toBe(true);
      expect(cut ? plain.startsWith(body.slice(0, -"\r\n（截去）".length)) : body === plain).toBe(true);
    }),
  );
});
