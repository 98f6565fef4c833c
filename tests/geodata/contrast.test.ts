import { describe, expect, test } from "vitest";
import type { LayerManifest } from "../../src/core/layer.ts";
import { contrastFaults } from "../fixtures/contrast.ts";
import { read } from "./source.ts";

const layers = (JSON.parse(read("layers.json")) as readonly string[]).map((id): LayerManifest => {
  return { ...JSON.parse(read(`${id}/layer.json`)), id };
});

describe("Everything that the county's layers draw", () => {
  test.each(["light", "dark", "projector"] as const)(
    "can be told from what it lies on, in the %s theme",
    (theme) => {
      expect(contrastFaults(layers, theme)).toEqual([]);
    },
  );
});
