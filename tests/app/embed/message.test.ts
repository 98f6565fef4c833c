import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMessage } from "../../../src/app/embed/message.ts";
import { readQuestion } from "../../../src/store/question.ts";
import { known } from "../../fixtures/states.ts";

fc.configureGlobal({ seed: 15 });

const read = (message: unknown) => readMessage(message, known);
const codeOf = (message: unknown): string | undefined => {
  const heard = read(message);
  return "code" in heard ? heard.code : undefined;
};

const good = [
  [{ atlas: 1, do: "hello" }, { do: "hello" }],
  [
    { atlas: 1, do: "view", view: "towns" },
    { do: "view", view: "towns" },
  ],
  [
    { atlas: 1, do: "view", view: null },
    { do: "view", view: null },
  ],
  [
    { atlas: 1, do: "pick", feature: "seats/qinghe" },
    { do: "pick", hand: { kind: "feature", id: "seats/qinghe" } },
  ],
  [
    { atlas: 1, do: "pick", clause: "yz/1/1" },
    { do: "pick", hand: { kind: "clause", id: "yz/1/1" } },
  ],
  [
    { atlas: 1, do: "pick", feature: null },
    { do: "pick", hand: null },
  ],
  [
    { atlas: 1, do: "move", camera: { lon: 100, lat: 30, zoom: 9 } },
    { do: "move", camera: { lon: 100, lat: 30, zoom: 9 } },
  ],
  [
    { atlas: 1, do: "move", camera: null },
    { do: "move", camera: null },
  ],
  [
    { atlas: 1, do: "layers", layers: ["land", "seats", "land"] },
    { do: "layers", layers: ["land", "seats"] },
  ],
  [
    { atlas: 1, do: "language", language: "en" },
    { do: "language", language: "en" },
  ],
  [
    { atlas: 1, do: "theme", theme: "dark" },
    { do: "theme", theme: "dark" },
  ],
  [
    { atlas: 1, do: "ask", question: "at!feature:seats/qinghe" },
    { do: "ask", question: readQuestion("at!feature:seats/qinghe") },
  ],
  [
    { atlas: 1, do: "go", address: "view=towns" },
    { do: "go", address: "view=towns" },
  ],
] as const;

describe("A message from the page that holds the atlas", () => {
  test.each(good)("is read: %j", (message, read_) => {
    expect(read(message)).toEqual({ id: null, message: read_ });
    expect(read({ ...message, id: "x7" })).toEqual({ id: "x7", message: read_ });
  });

  test("that is of another kind or version is refused", () => {
    for (const other of [
      null,
      undefined,
      "",
      1,
      [],
      [1],
      new Map(),
      new Date(0),
      {},
      { do: "hello" },
      () => 1,
    ])
      expect(codeOf(other)).toBe("malformed");
    for (const atlas of [0, 2, "1", true, null, [1]]) expect(codeOf({ atlas, do: "hello" })).toBe("version");
  });

  test("that asks for what it cannot is refused, prototype keys as well", () => {
    for (const act of [
      undefined,
      null,
      "",
      "eval",
      "__proto__",
      "constructor",
      "toString",
      ["hello"],
      { do: "hello" },
    ])
      expect(codeOf({ atlas: 1, do: act })).toBe("unknown");
    expect(codeOf(JSON.parse('{"atlas":1,"do":"hello","__proto__":{"view":"towns"}}'))).toBe("invalid");
    expect(codeOf(Object.create({ atlas: 1, do: "hello" }))).toBe("malformed");
    for (const id of ["__proto__", "constructor", "hasOwnProperty"]) {
      expect(codeOf({ atlas: 1, do: "pick", feature: id })).toBe("missing");
      expect(codeOf({ atlas: 1, do: "view", view: id })).toBe("missing");
      expect(codeOf({ atlas: 1, do: "layers", layers: [id] })).toBe("missing");
    }
  });

  test("with a stray key, a missing one or a wrong type is refused and changes nothing", () => {
    const wrong: readonly unknown[] = [undefined, 1, true, {}, [], Number.NaN, "x".repeat(20_000)];
    for (const value of wrong) {
      expect(codeOf({ atlas: 1, do: "view", view: value })).toBe("invalid");
      expect(codeOf({ atlas: 1, do: "pick", feature: value })).toBe("invalid");
      expect(codeOf({ atlas: 1, do: "ask", question: value })).toBe("invalid");
      expect(codeOf({ atlas: 1, do: "go", address: value })).toBe("invalid");
      expect(codeOf({ atlas: 1, do: "move", camera: value })).toBe("invalid");
      // The number 1 is a longitude; as a text it is none.
      const lon = value === 1 ? "1" : value;
      expect(codeOf({ atlas: 1, do: "move", camera: { lon, lat: 30, zoom: 9 } })).toBe("invalid");
      expect(codeOf({ atlas: 1, do: "theme", theme: value })).toBe("invalid");
    }
    expect(codeOf({ atlas: 1, do: "hello", html: "<b>" })).toBe("invalid");
    expect(codeOf({ atlas: 1, do: "pick", feature: "seats/qinghe", clause: "yz/1/1" })).toBe("invalid");
    expect(codeOf({ atlas: 1, do: "pick" })).toBe("invalid");
    expect(codeOf({ atlas: 1, do: "layers", layers: "land" })).toBe("invalid");
    expect(codeOf({ atlas: 1, do: "layers", layers: Array.from({ length: 501 }, () => "land") })).toBe(
      "invalid",
    );
    expect(codeOf({ atlas: 1, do: "move", camera: { lon: 0, lat: 91, zoom: 3 } })).toBe("invalid");
    expect(codeOf({ atlas: 1, do: "ask", question: "at!feature:seats/gone" })).toBe("missing");
  });

  test("gives back the sender's own id only where it is a short text or a number", () => {
    for (const id of [{}, [], Number.NaN, Number.POSITIVE_INFINITY, "x".repeat(101), true])
      expect(read({ atlas: 1, do: "hello", id }).id).toBeNull();
    expect(read({ atlas: 1, do: "nothing", id: 7 }).id).toBe(7);
  });

  test("whatever it is, it is followed or refused with a short reason, and nothing is thrown", () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("trap");
        },
        getPrototypeOf: () => {
          throw new Error("trap");
        },
      },
    );
    const getter = Object.defineProperty({ do: "hello" }, "atlas", {
      enumerable: true,
      get: () => {
        throw new Error("trap");
      },
    });
    for (const hostile of [trap, getter]) expect(codeOf(hostile)).toBe("malformed");
    const keys = fc.constantFrom(
      "atlas",
      "do",
      "id",
      "view",
      "feature",
      "camera",
      "layers",
      "question",
      "__proto__",
    );
    const acts = fc.constantFrom("hello", "view", "pick", "move", "layers", "language", "theme", "ask", "go");
    const bodies = fc.dictionary(keys, fc.anything());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          bodies,
          fc.tuple(acts, bodies).map(([act, b]) => ({ ...b, atlas: 1, do: act })),
        ),
        (data) => {
          const heard = read(data);
          if ("code" in heard) expect(heard.why.length).toBeLessThan(200);
          else expect(good.map(([, { do: act }]) => act)).toContain(heard.message.do);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
