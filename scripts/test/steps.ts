import { rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { findBrowser } from "../../tests/e2e/browser";
import { runCommand } from "../run-command";
import { printFigures } from "./figures";
import { readReport } from "./reports";
import { FailedTests, type TestCount, type TestStep } from "./step";

const UNIT_REPORT = ".build/unit.json";
const BROWSER_REPORT = ".build/e2e.json";
/** Files whose tests try a part in `npm test`, as `tests/is-whole.ts` says. */
const LONG_UNIT_TESTS = ["tests/lib/data/corruptions", "tests/components/country/country-page.test.tsx"];
const LAYERS = ["app", "components", "lib", "scripts"] as const;

type Environment = Readonly<Record<string, string>>;

const WHOLE: Environment = { VERIFY: "1" };

export const TEST_STEPS: readonly TestStep[] = [
  { name: "browser", run: lookForBrowser },
  { name: "types", run: checkTypes },
  commandStep("lint", "biome", "ci", `--colors=${process.stdout.isTTY ? "force" : "off"}`),
  { name: "import direction", run: checkImports },
  commandStep("unused code", "knip"),
  commandStep("data", "tsx", "scripts/data-check.ts"),
  commandStep("form of the data", "tsx", "scripts/data-format.ts", "--check"),
  { name: "unit and component tests", run: () => runUnitTests() },
  commandStep("build", "tsx", "scripts/build.ts"),
  { name: "browser tests", run: () => runBrowserTests() },
];

/** What takes too long for every change: each page of each kind, in each language and theme, at each width. */
export const VERIFY_STEPS: readonly TestStep[] = [
  { name: "browser", run: lookForBrowser },
  commandStep("build", "tsx", "scripts/build.ts"),
  { name: "long unit and component tests", run: () => runUnitTests(LONG_UNIT_TESTS, WHOLE) },
  { name: "whole matrix of browser tests", run: runWholeMatrix },
  commandStep("a language of longer words", "tsx", "scripts/pseudo.ts"),
  commandStep("lighthouse", "tsx", "scripts/lighthouse.ts"),
];

function commandStep(name: string, command: string, ...args: string[]): TestStep {
  return {
    name,
    run: async () => {
      await runOrThrow(command, args);
      return undefined;
    },
  };
}

async function runOrThrow(command: string, args: readonly string[]): Promise<string> {
  const { code, output } = await runCommand(command, args);
  if (code !== 0) throw new Error(`"${[command, ...args].join(" ")}" failed.`);
  return output;
}

/** Comes first, so that a missing browser is said in the first second. */
async function lookForBrowser(): Promise<undefined> {
  const { executablePath } = await findBrowser();
  console.log(executablePath);
}

async function checkTypes(): Promise<undefined> {
  await runOrThrow("next", ["typegen"]);
  await runOrThrow("tsc", ["--noEmit"]);
}

async function checkImports(): Promise<undefined> {
  const output = await runOrThrow("depcruise", ["--config", ".dependency-cruiser.cjs", ...LAYERS]);
  assertModulesCruised(output);
}

/** dependency-cruiser is content where it could read nothing, as with a compiler that it does not know. */
export function assertModulesCruised(output: string): void {
  const count = Number(/\((\d+) modules?,/.exec(stripVTControlCharacters(output))?.[1] ?? 0);
  if (count === 0) throw new Error("dependency-cruiser looked at no module.");
}

async function runUnitTests(files: readonly string[] = [], environment?: Environment): Promise<TestCount> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
  return runTests("unit", UNIT_REPORT, "vitest", ["run", ...reporters, ...files], environment);
}

async function runBrowserTests(environment?: Environment): Promise<TestCount> {
  return runTests("browser", BROWSER_REPORT, "playwright", ["test"], environment);
}

async function runWholeMatrix(): Promise<TestCount> {
  const count = await runBrowserTests(WHOLE);
  console.log(`\n${printFigures(BROWSER_REPORT)}`);
  return count;
}

async function runTests(
  kind: "unit" | "browser",
  report: string,
  command: string,
  args: readonly string[],
  environment?: Environment,
): Promise<TestCount> {
  rmSync(report, { force: true });
  const { code } = await runCommand(command, args, environment);
  const count = readReport(kind, report);
  if (count === null) throw new Error(`${command} left no report.`);
  if (count.passed + count.failed === 0) throw new Error(`${command} ran no test.`);
  if (code !== 0 || count.failed > 0) throw new FailedTests(`${command} failed.`, count);
  return count;
}
