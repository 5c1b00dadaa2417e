import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { TestCount } from "./step";

const unitReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform(({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }));

/** A flaky test passed only on a second try: it counts as failed. */
const browserReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

const REPORTS = { unit: unitReport, browser: browserReport } as const;

/** How many tests ran by a runner's JSON report, or null where it left none. */
export function readReport(kind: keyof typeof REPORTS, file: string): TestCount | null {
  if (!existsSync(file)) return null;
  return REPORTS[kind].parse(JSON.parse(readFileSync(file, "utf8")));
}
