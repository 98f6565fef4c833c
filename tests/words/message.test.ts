import { expect, test } from "vitest";
import { type MessageInput, writeMessage } from "../../src/words/message.ts";

const input: MessageInput = {
  language: "zh",
  title: "一张图",
  kind: "here",
  words: " 井在桥东。\n第二行 ",
  subject: { name: "某项目", id: "projects/1" },
  positions: ["项目：只知乡镇；来源：某处"],
  clause: { id: "doc/1/2", place: "《规划》第一章第2段", words: "1\t某项目\t总投资 500 万元" },
  at: { spot: [101.9, 36.85], how: "读者输入的坐标" },
  address: "https://plan.test/#pick=projects/1",
  version: "abc (2026-11)",
};

test("a message holds the reader's words, the ids, the place, the address, the version and the plan's words letter by letter", () => {
  const text = writeMessage(input);
  for (const part of [
    "它在这里",
    "井在桥东。\n第二行",
    "某项目（projects/1）",
    "北纬 36.85000°，东经 101.90000°（WGS 84，写到小数点后五位；读者输入的坐标）",
    "《规划》第一章第2段（doc/1/2）",
    "https://plan.test/#pick=projects/1",
    "abc (2026-11)",
    "- 项目：只知乡镇；来源：某处",
    "「1\t某项目\t总投资 500 万元」",
  ])
    expect(text).toContain(part);
});

test("what is not reported is not in it", () => {
  const text = writeMessage({ ...input, kind: "name", subject: null, clause: null, at: null, positions: [] });
  expect(text).not.toMatch(/对象|条文|原文|所指|精度/);
});
