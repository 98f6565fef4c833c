import { expect, test } from "vitest";
import { DataError } from "../../src/core/issue.ts";

test("the error that stops the build tells every issue with its place", () => {
  const error = new DataError([
    { severity: "error", where: "a/layer.json", message: "has no title" },
    { severity: "warning", where: "b/features.geojson › 7", message: "is far away" },
  ]);
  expect(error.name).toBe("DataError");
  expect(error.issues).toHaveLength(2);
  expect(error.message).toBe(
    "2 issue(s) in geodata:\n  error a/layer.json: has no title\n  warning b/features.geojson › 7: is far away",
  );
});
