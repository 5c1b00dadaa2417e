import { readFileSync } from "node:fs";
import { z } from "zod";

const test = z.object({
  projectName: z.string(),
  results: z.array(z.object({ status: z.string(), duration: z.number() })),
});

const suite = z.object({
  file: z.string(),
  specs: z.array(z.object({ tests: z.array(test) })),
  get suites() {
    return z.array(suite).default([]);
  },
});

const browserReport = z.object({ suites: z.array(suite) });

type Suite = z.infer<typeof suite>;
type TestOfFile = z.infer<typeof test> & { file: string };

interface Figures {
  file: string;
  width: string;
  passed: number;
  seconds: number;
}

/** The figures of Playwright's JSON report as a table in Markdown: a line for each file of tests and width. */
export function printFigures(file: string): string {
  const { suites } = browserReport.parse(JSON.parse(readFileSync(file, "utf8")));
  const lines = countByFile(suites).map(
    (one) => `| ${one.file} | ${one.width} | ${one.passed} | ${one.seconds.toFixed(0)} |`,
  );
  return ["| file | width | passed | seconds |", "|---|---|---:|---:|", ...lines].join("\n");
}

function countByFile(suites: readonly Suite[]): Figures[] {
  const counted = new Map<string, Figures>();
  for (const { file, projectName, results } of suites.flatMap((suite) => listTests(suite, suite.file))) {
    const key = `${file} ${projectName}`;
    const figures = counted.get(key) ?? { file, width: projectName, passed: 0, seconds: 0 };
    figures.passed += results.at(-1)?.status === "passed" ? 1 : 0;
    figures.seconds += results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
    counted.set(key, figures);
  }
  return [...counted.values()];
}

/** Of a file and no other: groups of tests that a helper declares are said to be of the helper's. */
function listTests({ specs, suites }: Suite, file: string): TestOfFile[] {
  const own = specs.flatMap(({ tests }) => tests.map((one) => ({ file, ...one })));
  return [...own, ...suites.flatMap((suite) => listTests(suite, file))];
}
