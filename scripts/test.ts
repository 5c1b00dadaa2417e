import { runMain } from "./run-main";
import { runToTheEnd } from "./test/run-to-the-end";
import { TEST_STEPS } from "./test/steps";

runMain(() => runToTheEnd(TEST_STEPS));
