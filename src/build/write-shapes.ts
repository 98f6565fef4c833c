import { writeFileSync } from "node:fs";
import { makeShapes } from "./shapes.ts";

for (const [id, text] of makeShapes("geodata")) {
  writeFileSync(`geodata/${id}/features.geojson`, text);
  console.log(`geodata/${id}/features.geojson  ${(text.length / 1024).toFixed(1)} KB`);
}
