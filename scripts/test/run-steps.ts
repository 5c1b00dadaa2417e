import { FailedTests, type TestCount, type TestStep } from "./step";

/** What all steps came to, and what stopped them, if anything. */
export interface Outcome extends TestCount {
  stoppedBy: string | null;
}

/**
 * Runs the steps in order up to the first failure. A failed step that is not made of tests, or whose tests all
 * passed, counts as one failure: the closing line never says "0 failed" of a run that failed.
 */
export async function runSteps(steps: readonly TestStep[], print: (line: string) => void): Promise<Outcome> {
  const total: TestCount = { passed: 0, failed: 0 };
  for (const step of steps) {
    const startedAt = performance.now();
    print(`\n▸ ${step.name}`);
    const { count, error } = await attempt(step);
    total.passed += count.passed;
    total.failed += count.failed;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    print(`${error === null ? "✓" : "✗"} ${step.name}: ${seconds} s`);
    if (error !== null)
      return { ...total, failed: Math.max(total.failed, 1), stoppedBy: `${step.name}: ${error}` };
  }
  if (total.passed === 0) return { passed: 0, failed: 1, stoppedBy: "no test ran" };
  return { ...total, stoppedBy: null };
}

async function attempt(step: TestStep): Promise<{ count: TestCount; error: string | null }> {
  try {
    return { count: (await step.run()) ?? { passed: 0, failed: 0 }, error: null };
  } catch (error) {
    const count = error instanceof FailedTests ? error.count : { passed: 0, failed: 0 };
    return { count, error: error instanceof Error ? error.message : String(error) };
  }
}
