import { describe, expect, test } from "vitest";
import { createLoop } from "../../src/app/loop.ts";
import { opening } from "../fixtures/states.ts";

describe("The one state", () => {
  test("changes by commands only, and everyone hears of every change once", () => {
    const loop = createLoop(opening());
    const heard: unknown[] = [];
    loop.subscribe((state, command) => heard.push([state.theme, command.do]));
    loop.dispatch({ do: "dress", theme: "dark" });
    loop.dispatch({ do: "preview", hand: null });
    expect(heard).toEqual([["dark", "dress"]]);
    expect(loop.state().theme).toBe("dark");
  });

  test("waits with a command until what it needs is here", async () => {
    let here = false;
    let arrive: () => void = () => undefined;
    const wanted = new Promise<void>((done) => {
      arrive = done;
    });
    const loop = createLoop(opening(), ({ language }) => (language === "en" && !here ? wanted : null));
    loop.dispatch({ do: "speak", language: "en" });
    expect(loop.state().language).toBe("zh");
    here = true;
    arrive();
    await wanted;
    expect(loop.state().language).toBe("en");
  });

  test("drops a command whose need cannot be had, says so, and goes on", async () => {
    const failed: string[] = [];
    const loop = createLoop(
      opening(),
      ({ language }) => (language === "en" ? Promise.reject(new Error("offline")) : null),
      ({ message }) => failed.push(message),
    );
    loop.dispatch({ do: "speak", language: "en" });
    await Promise.resolve();
    await Promise.resolve();
    expect([failed, loop.state().language]).toEqual([["offline"], "zh"]);
    loop.dispatch({ do: "dress", theme: "dark" });
    expect(loop.state().theme).toBe("dark");
  });
});
