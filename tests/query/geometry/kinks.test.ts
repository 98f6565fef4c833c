import { describe, expect, test } from "vitest";
import { kinksOf } from "../../../src/query/geometry/kinks.ts";
import { dot, onEarth, polygon, square } from "../../fixtures/metric.ts";

describe("Where an edge crosses itself", () => {
  test("a bowtie does once, a square and a point never", () => {
    const bowtie = polygon([
      [0, 0],
      [1_000, 1_000],
      [1_000, 0],
      [0, 1_000],
    ]);
    expect(kinksOf(onEarth(bowtie)).length).toBeGreaterThan(0);
    expect(kinksOf(onEarth(square(0, 0, 9, 9)))).toEqual([]);
    expect(kinksOf(onEarth(dot(0, 0)))).toEqual([]);
  });
});
