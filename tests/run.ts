import { browser } from "./run/browser.ts";
import { perform } from "./run/perform.ts";
import { steps } from "./run/steps.ts";
import { add, none, sentence } from "./run/tally.ts";

let total = none;
let built = true;
for (const step of steps) {
  const outcome = perform(step);
  total = add(total, outcome);
  if (step.name === "build") built = outcome.failed === 0;
}
if (built) total = add(total, browser());
else console.log("left out browser: there is no build to test");

console.log(sentence(total));
process.exitCode = total.failed > 0 ? 1 : 0;
