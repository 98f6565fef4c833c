import { cpus } from "node:os";
import { findChromium } from "../run/chromium.ts";
import { benchPaint } from "./paint.ts";
import { benchSearch } from "./search.ts";

const rows = [...benchSearch(), ...(await benchPaint(findChromium()))];
console.log(`\n${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
console.log("| work | ours | rival | ratio | must be |\n|---|---|---|---|---|");
for (const row of rows)
  console.log(`| ${row.work} | ${row.ours} | ${row.rival} | ${row.ratio} | ${row.must} |`);
