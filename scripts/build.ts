import { buildIfStale } from "./build/build-if-stale";
import { runMain } from "./run-main";

runMain(() => buildIfStale());
