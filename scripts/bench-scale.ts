/** How bytes, build and page grow with generated sets of countries and editions, built in a copy that is deleted. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measureSets } from "./bench-scale/measure-sets";
import { printGrowth } from "./bench-scale/print-growth";
import { SCALE_SETS } from "./bench-scale/scale-sets";
import { runMain } from "./run-main";

const FIGURES_FILE = ".build/bench-scale.json";

const NOTES = `
Ratios are to the first set; "!" where one is above the growth of the set. The copy holds all other data, so that check
and build grow by less than the set; what does not hang on the set was built before. It is built in English alone; exact
bounds of ranks are not solved for generated scores, so that these pages have no such column.`;

runMain(async () => {
  const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
  const wanted = only?.split(",");
  const sets = SCALE_SETS.filter(({ id }) => wanted?.includes(id) ?? true);
  if (sets.length === 0) throw new Error(`--only takes ${SCALE_SETS.map(({ id }) => id).join(", ")}.`);
  mkdirSync(".build", { recursive: true });
  const measured = await measureSets(sets, (soFar) =>
    writeFileSync(FIGURES_FILE, JSON.stringify(soFar, null, 2)),
  );
  console.log(`\n${printGrowth(measured)}\n${NOTES}`);
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${cpus().length} processors, load ${load} at the end; also in ${FIGURES_FILE}`);
});
