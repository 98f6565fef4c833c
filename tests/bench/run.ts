import { cpus } from "node:os";
import { findChromium } from "../run/chromium.ts";
import { benchAsked } from "./asked.ts";
import { benchBuffers } from "./buffers.ts";
import { benchChecks } from "./checks.ts";
import { benchGrowth } from "./growth.ts";
import { benchLighthouse } from "./lighthouse.ts";
import { benchPaint } from "./paint.ts";
import { benchPairs } from "./pairs.ts";
import { benchPoints } from "./points.ts";
import { benchSearch } from "./search.ts";
import type { Row } from "./time.ts";

/** What can be measured; `npm run bench -- points checks` measures only what is named. */
const benches: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  points: () => [benchPoints()],
  buffers: benchBuffers,
  checks: () => [benchChecks()],
  growth: () => [benchGrowth()],
  pairs: () => [benchPairs()],
  asked: benchAsked,
  search: benchSearch,
  paint: () => benchPaint(findChromium()),
  lighthouse: () => benchLighthouse(findChromium()),
};

const named = process.argv.slice(2);
console.log(`\n${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
console.log("| work | ours | rival | ratio | must be |\n|---|---|---|---|---|");
for (const [name, bench] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const row of await bench())
    console.log(`| ${row.work} | ${row.ours} | ${row.rival} | ${row.ratio} | ${row.must} |`);
}
