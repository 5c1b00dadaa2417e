import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { runMain } from "./run-main";

/** Where ranks, verdicts and faults are computed: what is wrong here is wrong on every page. */
const FOLDERS = ["lib/ranking", "lib/models", "lib/data/rules"] as const;
const LEAST_PERCENT = 85;

/** Its code runs as the data are read, so that each file of tests must read them; elsewhere that takes most of the time. */
const RUNS_AS_DATA_ARE_READ = "lib/data/rules";

const HELP = `npm run mutation -- [folder or file ...]

Changes the code at one place after another, runs the tests of its folder that come by there, and lists the changes
that none of them notices. What did not change since is not tried again. Fails where the tests of a folder notice
less than ${LEAST_PERCENT} %. The whole result: .build/mutation/{folder}.json

Without arguments: ${FOLDERS.join(", ")}`;

runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { help: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (values.help) return console.log(HELP);
  for (const path of positionals.length > 0 ? positionals : FOLDERS) await mutate(path.replace(/\/$/, ""));
});

async function mutate(path: string): Promise<void> {
  const folder = FOLDERS.find((one) => `${path}/`.startsWith(`${one}/`));
  if (!folder) throw new Error(`${path} lies in none of ${FOLDERS.join(", ")}.`);
  process.env.READS_DATA_ONCE = folder === RUNS_AS_DATA_ARE_READ ? "" : "1";
  const report = `.build/mutation/${folder.replaceAll("/", "-")}`;
  const stryker = new Stryker({
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "scripts/mutation/vitest.config.ts", dir: `tests/${folder}`, related: false },
    mutate: [path.endsWith(".ts") ? path : `${path}/**/*.ts`],
    coverageAnalysis: "perTest",
    // What runs once as a module loads, such as the names of rules, would need every test of the folder for each change.
    ignoreStatic: true,
    concurrency: 2,
    incremental: true,
    incrementalFile: `${report}-kept.json`,
    tempDirName: ".build/mutation/copies",
    ignorePatterns: [".build", ".next", "out", "public"],
    reporters: ["clear-text", "json"],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: `${report}.json` },
    // For a loaded machine; a change that leads to an endless loop is found by them.
    timeoutMS: 30_000,
    timeoutFactor: 4,
    thresholds: { high: 95, low: 90, break: LEAST_PERCENT },
  });
  await stryker.runMutationTest();
}
