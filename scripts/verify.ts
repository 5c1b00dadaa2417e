import { runMain } from "./run-main";
import { runToTheEnd } from "./test/run-to-the-end";
import { VERIFY_STEPS } from "./test/steps";

runMain(() => runToTheEnd(VERIFY_STEPS));
