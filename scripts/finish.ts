import { resolve } from "node:path";
import { readSettings } from "./build/settings";
import { finishSite } from "./finish/steps";
import { runMain } from "./run-main";

runMain(() =>
  finishSite({
    root: resolve("out"),
    licence: resolve("LICENSE"),
    hosts: resolve(".build/hosts"),
    ...readSettings(process.env),
  }),
);
