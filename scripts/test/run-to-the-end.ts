import { runSteps } from "./run-steps";
import type { TestStep } from "./step";

/** Runs the steps, prints what they came to, and sets the exit code of this process. */
export async function runToTheEnd(steps: readonly TestStep[]): Promise<void> {
  const { passed, failed, stoppedBy } = await runSteps(steps, console.log);
  if (stoppedBy !== null) {
    console.log(`\nStopped by ${stoppedBy}`);
    process.exitCode = 1;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
}
