import { resolve } from "node:path";
import { readSettings } from "./build/settings";
import { finishSite } from "./finish/steps";
import { runMain } from "./run-main";

runMain(() =>
  finishSite({ root: resolve("out"), licence: resolve("LICENSE"), ...readSettings(process.env) }),
);
