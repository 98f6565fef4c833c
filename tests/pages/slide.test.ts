import { describe, expect, test } from "vitest";
import type { Step, Story } from "../../src/core/story.ts";
import { writeSlide } from "../../src/pages/slide.ts";
import { catalogue, drawn } from "../fixtures/catalogue.ts";
import { tagsOf } from "../fixtures/markup.ts";
import { plan } from "../fixtures/plan.ts";

const words = "清河镇";
const step: Step = {
  heading: { zh: "一镇 <b>", en: "One town" },
  view: null,
  layers: ["seats"],
  as: {},
  place: null,
  camera: null,
  lit: [],
  quote: { clause: "yz/1/1", words },
  chart: null,
  text: { zh: "正文。", en: "Text." },
  notes: { zh: "", en: "" },
  line: 1,
};
const story: Story = { id: "a", title: { zh: "清河", en: "Qinghe" }, minutes: 3, steps: [step] };
const [clause] = plan().clauses.filter(({ id }) => id === "yz/1/1");

const slide = (language: "zh" | "en" = "zh"): string =>
  writeSlide({
    story,
    step: 0,
    language,
    layers: drawn().filter(({ id }) => id === "seats"),
    lit: new Set(),
    camera: { lon: 100.5, lat: 30.5, zoom: 9 },
    legend: [],
    quoted: clause ? { clause, plan: plan().meta } : null,
    notice: catalogue().atlas.notice[language],
    colour: () => "#123456",
    scale: 2,
  });

describe("A step as a picture", () => {
  test("holds the words, the quotation letter by letter with its source, and that the map is schematic", () => {
    for (const part of ["正文。", words, plan().meta.title.zh, "示意图", "清河  1 / 1"])
      expect(slide()).toContain(part);
    expect(slide("en")).toContain("Text.");
  });

  test("needs no page round it: no style, no class for letters, no address, nothing that keeps a line from scaling", () => {
    expect(slide()).not.toMatch(/<style|class="(song|hei)|var\(--|non-scaling|href=/);
    expect(tagsOf(slide())[0]?.attributes).toMatchObject({
      xmlns: "http://www.w3.org/2000/svg",
      width: "1920",
    });
  });

  test("what is written by hand is text in it, never markup", () => {
    expect(slide()).toContain("一镇 &lt;b&gt;");
  });
});
