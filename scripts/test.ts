import { runMain } from "./run-main";
import { runSteps } from "./test/run-steps";
import { TEST_STEPS } from "./test/steps";

runMain(async () => {
  const { passed, failed, stoppedBy } = await runSteps(TEST_STEPS, console.log);
  if (stoppedBy !== null) {
    console.log(`\nStopped by ${stoppedBy}`);
    process.exitCode = 1;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
});
