import { expect, test } from "vitest";
import { drawImage, imageName } from "../../src/map/images.ts";

test("the name of an image says everything that is needed to draw it", () => {
  expect(imageName("symbol", "dot", 9, "#123456", "#ffffff")).toBe("symbol|dot|9|#123456|#ffffff");
});

test("an image whose name is none of ours is not drawn", () => {
  expect(drawImage("airport-11")).toBeUndefined();
  expect(drawImage("symbol|unicorn|9|#123456|#ffffff")).toBeUndefined();
  expect(drawImage("pattern|dot|9|#123456|#ffffff")).toBeUndefined();
});
